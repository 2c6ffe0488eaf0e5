import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { normalizeQueryCode, verifyAgainstNobody, verifySecret } from '../../identity/secrets.ts';
import { NotFound } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { servedLetter } from '../letters/served-letter.ts';
import { stayRefusal } from '../side-files/stay-of-disclosure.ts';
import { actWithoutStaff } from './act-for-applicant.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import { checkUploads } from './check-uploads.ts';
import { keepFile, openFile } from './keep-file.ts';
import { loadCase } from './load-case.ts';
import { toProgress } from './progress-view.ts';
import type { Download, ProgressView, Upload } from './public-views.ts';
import { newTrackingToken } from './tracking-token.ts';

export { readTracking } from './tracking-token.ts';

const limits = new WeakMap<
  App,
  Readonly<Record<'byNumber' | 'byPair' | 'byAddress', ReturnType<typeof createAttemptLimit>>>
>();

function limitsOf(app: App) {
  const known = limits.get(app);
  if (known) return known;
  const made = {
    byNumber: createAttemptLimit(50, 15, app.now),
    byPair: createAttemptLimit(5, 15, app.now),
    byAddress: createAttemptLimit(30, 15, app.now),
  };
  limits.set(app, made);
  return made;
}

/**
 * Opens a case with its number and query code. A wrong number and a wrong code answer alike and take the same
 * time. Within a quarter of an hour five failures of a number from one address, fifty of a number from anywhere and
 * thirty of an address are made to wait: a stranger cannot easily keep an applicant out.
 */
export async function openTracking(
  app: App,
  agency: Agency,
  { number, queryCode }: { readonly number: string; readonly queryCode: string },
  remoteAddress: string,
): Promise<Result<{ token: string }>> {
  const { byNumber, byPair, byAddress } = limitsOf(app);
  const wanted = number.replaceAll('\0', '').trim().toUpperCase();
  const numberKey = `${agency.id}/${wanted}`;
  const pairKey = `${numberKey}/${remoteAddress}`;
  if (byNumber.isOver(numberKey) || byPair.isOver(pairKey) || byAddress.isOver(remoteAddress)) {
    return refuse(
      'too-many-attempts',
      '查询失败次数过多，请15分钟后再试；遗失查询码的，可以在查询页申请重新获取',
    );
  }
  const code = normalizeQueryCode(queryCode);
  const found = await app.store.read(agency.id, async (tx) => {
    const request = await tx.requests.findByNumber(wanted);
    const submission = request && (await tx.requests.findSubmission(request.submissionId));
    return request && submission ? { id: request.id, hash: submission.queryCodeHash } : null;
  });
  const right = found ? await verifySecret(found.hash, code) : await verifyAgainstNobody(code);
  if (found && right) {
    byPair.succeed(pairKey);
    return ok({ token: newTrackingToken(app, agency.id, found) });
  }
  byNumber.fail(numberKey);
  byPair.fail(pairKey);
  byAddress.fail(remoteAddress);
  return refuse('no-such-request', '登记编号或者查询码不正确，请对照申请回执重新输入');
}

/** What the applicant sees of the case. */
export const progressOf = (app: App, agency: Agency, requestId: string): Promise<ProgressView> =>
  app.store.read(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const files = await tx.files.ofSubmission(loaded.submission.id);
    const letter = await servedLetter(tx, loaded.state);
    return toProgress(loaded, letter, files, app.today());
  });

type ClarificationAnswer = {
  readonly text: string;
  /** Demanded once the period is over (art. 30: 无正当理由). */
  readonly lateReason?: string;
  readonly uploads: readonly Upload[];
};

const isLate = (app: App, agency: Agency, requestId: string): Promise<boolean> =>
  app.store.read(agency.id, async (tx) => {
    const { state } = await loadCase(app, tx, requestId);
    return state.clarification !== null && app.today() > state.clarification.deadlineOn;
  });

/** What the applicant says to a request for reasons (art. 35); the organ judges it. */
export async function answerReasons(
  app: App,
  agency: Agency,
  requestId: string,
  text: string,
): Promise<Result<null>> {
  const note = text.trim();
  if (note.length === 0 || note.length > 4000) return refuse('reasons-empty', '请说明理由，最多4000个字');
  return actWithoutStaff(app, agency.id, requestId, {
    action: 'offer-reasons',
    command: () => ({}),
    note: { note },
  });
}

/**
 * The applicant's answer to a request for corrections: the reply period starts anew the day after (art. 30). After
 * the period it is kept with the reason for being late, and the office decides whether it counts.
 */
export async function answerClarification(
  app: App,
  agency: Agency,
  requestId: string,
  { text, lateReason = '', uploads }: ClarificationAnswer,
): Promise<Result<null>> {
  const note = text.trim();
  if (note.length === 0) return refuse('clarification-empty', '请填写补正内容');
  if (note.length > 4000) return refuse('clarification-too-long', '补正内容不能超过4000个字');
  const late = await isLate(app, agency, requestId);
  const reason = lateReason.trim();
  if (late && (reason.length === 0 || reason.length > 1000))
    return refuse(
      'late-reason-missing',
      '补正期限已经届满，请说明逾期的理由（1000字以内）',
      '《条例》第三十条',
    );
  const checked = await checkUploads(uploads);
  if ('error' in checked) return refuse('upload-refused', checked.error);
  return actWithoutStaff(app, agency.id, requestId, {
    ...(late
      ? { action: 'offer-late-clarification', command: () => ({}), note: { note, lateReason: reason } }
      : { action: 'receive-clarification', command: () => ({ on: app.today() }), note: { note } }),
    also: async (tx, loaded) => {
      for (const { name, mediaType, bytes } of checked.files) {
        const owner = { submissionId: loaded.submission.id, requestId };
        await keepFile(app, tx, loaded.dataKey, {
          purpose: 'applicant-upload',
          name,
          mediaType,
          bytes,
          owner,
          createdBy: null,
        });
      }
    },
  });
}

/** The applicant withdraws; what has been signed can no longer be withdrawn. */
export async function withdrawByApplicant(
  app: App,
  agency: Agency,
  requestId: string,
  { reason }: { readonly reason: string },
): Promise<Result<null>> {
  if (reason.length > 1000) return refuse('reason-too-long', '撤回理由不能超过1000个字');
  return actWithoutStaff(app, agency.id, requestId, {
    action: 'withdraw',
    command: () => ({ byApplicant: true }),
    note: { note: reason.trim() || '申请人在线撤回' },
  });
}

/** The served letter and the material provided with it; nothing else of the case is the applicant's to load. */
export const downloadForApplicant = (
  app: App,
  agency: Agency,
  requestId: string,
  fileId: string,
): Promise<Download> =>
  app.store.read(agency.id, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const file = await tx.files.find(fileId);
    const letter = await servedLetter(tx, loaded.state);
    const provided =
      file?.requestId === requestId && (file.id === letter?.pdfFileId || file.purpose === 'reply-material');
    if (!file || !provided || !loaded.state.served) throw new NotFound('没有找到这个文件');
    if (file.purpose === 'reply-material' && (await stayRefusal(tx, requestId)))
      throw new NotFound('该材料因行政复议、行政诉讼暂停提供，恢复提供后可以下载');
    return openFile(app, loaded.dataKey, file);
  });
