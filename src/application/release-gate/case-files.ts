import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import { codesOf, isCleared, weighForRecipient } from '../../domain/access-requests/file-clearance.ts';
import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import { ok, type Refusal, type Result } from '../../domain/shared/refusal.ts';
import type { Changed, ChangeOptions } from '../access-requests/change-options.ts';
import { openFile } from '../access-requests/keep-file.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import type { Download } from '../access-requests/public-views.ts';
import { lookedAt } from '../access-requests/record-look.ts';
import { veilOf } from '../access-requests/veil.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { type BesideEvent, noteCaseEvent } from '../calendar/note-case-event.ts';
import { cleanedCopy } from './cleaned-copy.ts';
import { inspectFile } from './inspect-file.ts';

/** What a clerk is told of a file before it goes to somebody. */
export type FileCheck = {
  readonly name: string;
  readonly sha256: string;
  readonly blocking: readonly CheckFinding[];
  readonly toConfirm: readonly CheckFinding[];
  /** Nothing stops it, and what had to be confirmed is. */
  readonly passes: boolean;
};

export type OutgoingFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

const ARTICLE = '《条例》第十五条、第十七条、第三十七条';

/** Weighs what is found in a file of a case against what was confirmed before. */
export async function checkOutgoing(
  app: App,
  { name, mediaType, bytes }: OutgoingFile,
  events: LoadedCase['events'],
): Promise<FileCheck> {
  const { sha256, findings } = await inspectFile(app, bytes, name, mediaType);
  const { blocking, toConfirm } = weighForRecipient(findings);
  const passes = blocking.length === 0 && isCleared(events, sha256, toConfirm);
  return { name, sha256, blocking, toConfirm, passes };
}

const LISTED = 3;

const listed = (findings: readonly CheckFinding[]): string =>
  findings
    .slice(0, LISTED)
    .map(({ message, place }) => `${message}（${place.where}）`)
    .join('；') + (findings.length > LISTED ? `等${findings.length}处` : '');

/** Why a file may not go, with places, or `null` where it may. */
export function refusalOf({ name, blocking, toConfirm, passes }: FileCheck): Refusal | null {
  if (passes) return null;
  if (blocking.length > 0)
    return {
      code: 'file-blocked',
      message: `“${name}”不能提供：${listed(blocking)}。请按“材料核对”的提示处理后重新上传`,
      article: ARTICLE,
    };
  return {
    code: 'file-unconfirmed',
    message: `“${name}”需要核对：${listed(toConfirm)}。请在“材料核对”中说明可以提供的理由`,
    article: ARTICLE,
  };
}

/** The first reason why one of some stored files may not go, or `null`. */
export async function outgoingRefusal(
  app: App,
  loaded: LoadedCase,
  files: readonly FileRow[],
): Promise<Refusal | null> {
  for (const row of files) {
    const refusal = refusalOf(
      await checkOutgoing(app, await openFile(app, loaded.dataKey, row), loaded.events),
    );
    if (refusal) return refusal;
  }
  return null;
}

/**
 * Whether material may be added: with nothing to record, with warnings that the reason given answers, or not at all.
 */
export async function admit(
  app: App,
  file: OutgoingFile,
  events: LoadedCase['events'],
  reason: string,
): Promise<Result<{ readonly toRecord: FileCheck | null }>> {
  const check = await checkOutgoing(app, file, events);
  if (check.passes) return ok({ toRecord: null });
  const isAnswered = check.blocking.length === 0 && reason !== '';
  return isAnswered ? ok({ toRecord: check }) : { ok: false, refusal: refusalOf(check) ?? NOTHING };
}

/** Files of the organ's own that may go to somebody; the applicant's are not ours to judge. */
const OWN: ReadonlySet<FileRow['purpose']> = new Set(['reply-material', 'evidence']);

async function ownFile(tx: Transaction, loaded: LoadedCase, fileId: string): Promise<FileRow> {
  const file = await tx.files.find(fileId);
  if (!file || file.submissionId !== loaded.submission.id || !OWN.has(file.purpose))
    throw new NotFound('没有找到这个文件');
  return file;
}

type Which = { readonly requestId: string; readonly fileId: string };

const opened = (app: App, actor: Actor, { requestId, fileId }: Which) =>
  app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const file = await openFile(app, loaded.dataKey, await ownFile(tx, loaded, fileId));
    return { loaded, file, veil: await veilOf(tx, loaded) };
  });

/** What the gate finds in a stored file of a case, names of the case's people covered. */
export async function checkCaseFile(app: App, actor: Actor, which: Which): Promise<FileCheck> {
  demand(actor, 'requests:read');
  const { loaded, file, veil } = await opened(app, actor, which);
  return veil(await checkOutgoing(app, file, loaded.events));
}

/** A copy of a stored file without what its reader does not see, or why there is none; a look as opening the file is. */
export async function cleanCaseFile(app: App, actor: Actor, which: Which): Promise<Result<Download>> {
  demand(actor, 'requests:handle');
  const { file, veil } = await opened(app, actor, which);
  const copy = await cleanedCopy(app, file);
  if (!copy.ok) return veil(copy);
  const { requestId, fileId } = which;
  await lookedAt(app, actor, { requestId, type: 'file-opened', facts: { fileId, cleaned: true } });
  return copy;
}

/** What the gate would find in a file that is not added yet; nothing is kept. */
export async function checkNewFile(
  app: App,
  actor: Actor,
  requestId: string,
  file: OutgoingFile,
): Promise<FileCheck> {
  demand(actor, 'requests:handle');
  const { events } = await app.store.read(actor.agencyId, (tx) => loadCase(app, tx, requestId));
  return checkOutgoing(app, file, events);
}

/** A clean copy of a file that is not added yet; nothing is kept. */
export async function cleanNewFile(
  app: App,
  actor: Actor,
  requestId: string,
  file: OutgoingFile,
): Promise<Result<Download>> {
  demand(actor, 'requests:handle');
  await app.store.read(actor.agencyId, (tx) => loadCase(app, tx, requestId));
  return cleanedCopy(app, file);
}

/** The record that the warnings about a file were looked at. Its reason is sealed with the case. */
export const clearedEvent = (app: App, fileId: string, check: FileCheck, reason: string): BesideEvent => ({
  event: {
    type: 'file-cleared',
    occurredOn: app.today(),
    facts: { fileId, sha256: check.sha256, codes: codesOf(check.toConfirm) },
  },
  note: { note: `“${check.name}”：${reason}` },
});

/**
 * 材料核对: records why a file may go although something in it gave warning. Personal data of the recipient himself is
 * such a reason; what nobody sees in the file cannot be confirmed.
 */
export function clearFile(
  app: App,
  actor: Actor,
  { requestId, fileId }: Which,
  { reason, options = {} }: { readonly reason: string; readonly options?: ChangeOptions },
): Promise<Result<Changed>> {
  demand(actor, 'requests:handle');
  return noteCaseEvent(app, actor, requestId, options, async (tx, loaded) => {
    const file = await openFile(app, loaded.dataKey, await ownFile(tx, loaded, fileId));
    const check = await checkOutgoing(app, file, loaded.events);
    if (check.blocking.length > 0) return { ok: false, refusal: refusalOf(check) ?? NOTHING };
    if (check.passes) return { ok: false, refusal: NOTHING };
    return ok(clearedEvent(app, fileId, check, reason));
  });
}

const NOTHING: Refusal = { code: 'nothing-to-confirm', message: '该文件没有需要核对的内容', article: null };
