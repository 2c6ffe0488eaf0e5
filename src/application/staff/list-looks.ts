import type { Transaction } from '../../database/store.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { openApplicant, SEALED } from '../access-requests/load-case.ts';
import { veilOver } from '../access-requests/veil.ts';
import { type Actor, Forbidden, NotFound } from '../actor.ts';
import type { App } from '../app.ts';

const lacks = (actor: Actor, ...roles: readonly Role[]): boolean =>
  !actor.permissions.has('audit:read') && !roles.some((it) => actor.roles.includes(it));

/** Who looked where no member of staff did: somebody consulted, on a page of their own, or the system. */
const nobodyOf = (type: string): string =>
  type === 'consultation-page-opened' || type === 'consultation-file-opened' ? '被征求意见方' : '系统';

/** What is said of looks that need no reason. */
const UNREASONED: Readonly<Record<string, string>> = {
  'consultation-page-opened': '打开征求意见专用页面',
  'consultation-file-opened': '打开征求意见专用页面上的材料',
  'consultation-letter-opened': '打开征求意见的函件（载有访问码）',
  'letter-opened': '打开文书',
  'letter-previewed': '查看文书预览全文',
  'record-printed': '打印登记回执、收到时间确认记录或者送达回证',
  'evidence-packed': '下载证据包',
  'file-opened': '打开材料',
  'consultation-code-issued': '重新发放征求意见的访问码',
  'consultation-access-revoked': '撤销征求意见的访问码',
};

/** Who looked at whose personal data, newest first: for the audit administrator and the head of the office. */
export function listLooks(app: App, actor: Actor) {
  if (lacks(actor, 'ogi-head')) throw new Forbidden('audit:read');
  return app.store.read(actor.agencyId, async (tx) =>
    described(app, tx, await tx.ledger.recent('looks', 200)),
  );
}

/** Who looked at the personal data of one case: the office that answers for it sees that too. */
export function looksOfCase(app: App, actor: Actor, requestId: string) {
  if (lacks(actor, 'ogi-head', 'ogi-clerk')) throw new Forbidden('audit:read');
  return app.store.read(actor.agencyId, async (tx) => {
    if (!(await tx.requests.find(requestId))) throw new NotFound('没有找到这件申请');
    return described(app, tx, await tx.ledger.recent('looks', 100, requestId));
  });
}

type StoredLook = Awaited<ReturnType<Transaction['ledger']['recent']>>[number];

async function described(app: App, tx: Transaction, looks: readonly StoredLook[]) {
  const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  const ids = [...new Set(looks.flatMap((it) => it.requestId ?? []))];
  const rows = await tx.requests.findMany(ids);
  const beside = [...(await sideFilesAmong(tx, ids, rows)), ...(await visitorsAmong(tx, ids, rows))];
  const numbers = new Map([...rows, ...beside].map((it) => [it.id, it.number]));
  const openers = await openersOf(app, tx, rows);
  for (const { id, wrappedKey } of beside)
    openers.set(id, (note) => reasonIn(app.keyring.unwrap(wrappedKey), note));
  const reasonOf = (requestId: string | null, note: Uint8Array): string =>
    openers.get(requestId ?? '')?.(note) ?? '（原因已随申请件销毁）';
  return looks.map(({ note, actorId, ...look }) => ({
    seq: look.seq,
    requestId: look.requestId,
    number: look.requestId ? (numbers.get(look.requestId) ?? null) : null,
    type: look.type,
    recordedAt: look.recordedAt,
    actor: actorId ? (people.get(actorId) ?? '已离岗人员') : nobodyOf(look.type),
    reason: note ? reasonOf(look.requestId, note) : (UNREASONED[look.type] ?? '打开个人材料'),
  }));
}

/** A look may be at a file beside a case: a correction of records keeps its person's data itself. */
async function sideFilesAmong(tx: Transaction, ids: readonly string[], cases: readonly { id: string }[]) {
  const known = new Set(cases.map((it) => it.id));
  const found = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => tx.sideFiles.find(id)));
  return found.filter((it) => it !== undefined);
}

/** Or at a letter, a report of an error or an opinion somebody left on the portal. */
async function visitorsAmong(tx: Transaction, ids: readonly string[], cases: readonly { id: string }[]) {
  const known = new Set(cases.map((it) => it.id));
  const found = await Promise.all(
    ids
      .filter((id) => !known.has(id))
      .map(async (id) => (await tx.messages.find(id)) ?? (await tx.solicitations.opinion(id))),
  );
  return found.filter((it) => it !== undefined);
}

type OpenReason = (note: Uint8Array) => string;

const reasonIn = (dataKey: DataKey, note: Uint8Array): string =>
  (JSON.parse(dataKey.openText(note, SEALED.note)) as { reason: string }).reason;

/** What opens the reasons of each case that was looked at; a name somebody wrote into a reason stays covered. */
async function openersOf(app: App, tx: Transaction, rows: readonly { id: string; submissionId: string }[]) {
  const openers = new Map<string, OpenReason>();
  for (const { id, submissionId } of rows) {
    const submission = await tx.requests.findSubmission(submissionId);
    if (!submission) continue;
    const dataKey = app.keyring.unwrap(submission.wrappedKey);
    openers.set(id, (note) => veilOver(openApplicant({ dataKey, submission }))(reasonIn(dataKey, note)));
  }
  return openers;
}
