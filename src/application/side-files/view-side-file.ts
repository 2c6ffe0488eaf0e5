import type { Transaction } from '../../database/store.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { isOddDirectSuit } from '../../domain/side-files/count-disputes.ts';
import { declinedSideAction } from '../../domain/side-files/decide-side-file.ts';
import { SIDE_ACTION_LABELS, SIDE_ACTIONS, SIDE_LIFECYCLE } from '../../domain/side-files/lifecycle.data.ts';
import { type SideClock, sideClock } from '../../domain/side-files/side-clock.ts';
import { forbidsSideAction } from '../../domain/side-files/side-separation.ts';
import { fileName } from '../access-requests/keep-file.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { type Veil, veilOf } from '../access-requests/veil.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { describeSideEvent } from './describe-side-event.ts';
import { sideLines } from './list-side-files.ts';
import { type LoadedSideFile, loadSideFile } from './load-side-file.ts';
import { personView } from './reveal-person.ts';

/** The page of a side file: what it is, until when, what was done, and exactly the steps offered now. */
export const viewSideFile = (app: App, actor: Actor, id: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadSideFile(app, tx, id);
    const { row, state } = loaded;
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const [line] = await sideLines(app, tx, [row]);
    if (!line) throw new Error('a row without its line');
    const related = row.requestId
      ? (await tx.sideFiles.list({ requestId: row.requestId, offset: 0, limit: 100 })).rows
      : [];
    const veil = row.requestId ? await veilOf(tx, await loadCase(app, tx, row.requestId)) : unveiled;
    return {
      ...line,
      version: state.version,
      opening: state.opening,
      finding: state.finding,
      answeredOn: state.answeredOn,
      clock: clockView(sideClock(state, loaded.calendar)),
      person: personView(loaded),
      warnings: await warningsOf(tx, loaded),
      ...actionsFor(actor, loaded),
      timeline: loaded.events.map((event) => ({
        seq: event.seq,
        on: event.occurredOn,
        recordedAt: event.recordedAt,
        actor: event.actorId ? (people.get(event.actorId) ?? '已离岗人员') : '系统',
        ...veil(describeSideEvent(event, loaded.notes.get(event.seq), row.kind !== 'record-correction')),
      })),
      letters: await lettersOf(tx, loaded),
      documents: veil(await documentsOf(tx, loaded)),
      related: (await sideLines(app, tx, related)).filter((it) => it.id !== row.id),
    };
  });
};

/** A correction of records without a case shows its person on demand alone. */
const unveiled: Veil = (value) => value;

const clockView = (clock: SideClock | null) =>
  clock && { ...clock, onTime: clock.metOn === null ? null : clock.metOn <= clock.dueOn };

/** Exactly what the table offers this person now, and beside it why the rest of the status's row is declined. */
function actionsFor(actor: Actor, { state }: LoadedSideFile) {
  const row = SIDE_LIFECYCLE[state.opening.kind][state.status] ?? {};
  const judged = SIDE_ACTIONS.filter((action) => row[action] !== undefined).map((action) => ({
    action,
    label: SIDE_ACTION_LABELS[action],
    refusal: forbidsSideAction(action, state, actor) ?? declinedSideAction(action, state),
  }));
  return {
    actions: judged.filter((it) => it.refusal === null).map(({ action, label }) => ({ action, label })),
    declined: judged.flatMap(({ action, label, refusal }) =>
      refusal && refusal.code !== 'forbidden'
        ? [{ action, label, reason: refusal.message, article: refusal.article }]
        : [],
    ),
  };
}

/** What somebody should look at; never a wall. */
async function warningsOf(tx: Transaction, { row, state }: LoadedSideFile): Promise<string[]> {
  const warnings: string[] = [];
  if (await isOddSuit(tx, row))
    warnings.push(
      '本件答复依据《条例》第十四条至第十六条不予公开，2024年1月1日以后作出的，应当先申请行政复议；起诉未经复议的，可以在答辩中提出（《行政复议法》第二十三条第一款第（四）项）',
    );
  if (state.opening.kind === 'reconsideration' && !state.answeredOn && state.status === 'concluded')
    warnings.push(
      '没有登记提交答复、证据；不按期提出书面答复、提交证据的，视为没有证据、依据（《行政复议法》第七十条）',
    );
  if (state.stayInForce) warnings.push('停止执行（暂停公开）正在生效，恢复执行以前不能送达、提供或者公开');
  return warnings;
}

/** Whether a file is a direct suit against a refusal that should have gone to reconsideration first. */
export async function isOddSuit(
  tx: Transaction,
  row: { readonly kind: string; readonly requestId: string | null; readonly reviewedFirst: boolean },
): Promise<boolean> {
  if (row.kind !== 'litigation' || !row.requestId) return false;
  const linked = await tx.requests.find(row.requestId);
  if (!linked?.outcome) return false;
  const reviewFirst = outcomeOf(linked.outcome as OutcomeKey).remedy === 'review-first';
  return isOddDirectSuit(row, { reviewFirst, decidedOn: linked.decidedOn });
}

async function lettersOf(tx: Transaction, { state }: LoadedSideFile) {
  const letter = state.letterId ? await tx.sideFiles.letter(state.letterId) : undefined;
  if (!letter) return [];
  const { id, number, signedOn, pdfFileId, pdfSha256 } = letter;
  return [{ id, number, signedOn, fileId: pdfFileId, sha256: pdfSha256?.toString('hex') ?? null }];
}

async function documentsOf(tx: Transaction, { row, dataKey }: LoadedSideFile) {
  const files = await tx.sideFiles.documents(row.id);
  return files
    .filter((it) => it.purpose !== 'letter')
    .map((it) => ({ id: it.id, name: fileName(dataKey, it), size: it.size, mediaType: it.mediaType }));
}
