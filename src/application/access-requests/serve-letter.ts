import type { Transaction } from '../../database/store.ts';
import type { ServiceCommand } from '../../domain/access-requests/service.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { sealOf } from '../../domain/staff/agency-seal.ts';
import { outgoingRefusal } from '../release-gate/case-files.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { isForOnline } from './compose-case-letter.ts';
import type { LoadedCase } from './load-case.ts';

/**
 * 登记送达: waits for the hash of the PDF (decision 19) and, where the organ seals its letters, for the sealed copy;
 * names the files that prove the service.
 */
export async function serveLetter(
  context: ActionContext,
  input: ActionInput<'serve'>,
): Promise<Result<Prepared<'serve'>>> {
  const ready = await readyToServe(context, context.loaded.state.letterId);
  if (!ready.ok) return ready;
  if (input.method === 'online' && !isForOnline(context.agency, context.loaded)) {
    return refuse(
      'not-drafted-online',
      '答复书没有按网上送达写明网上申请行政复议的渠道，请用其他方式送达',
      '《行政复议法》第二十二条第二款',
    );
  }
  const material = await checkMaterial(context);
  if (!material.ok) return material;
  const proofs = await evidenceFiles(context.tx, context.loaded, input.evidenceFileIds);
  if (!proofs.ok) return proofs;
  const { evidence, method, ...note } = input;
  return ok({ command: commandOf(input), note: { ...note, ...(evidence ? { note: evidence } : {}) } });
}

/** 登记送达第三方: a notice (L09) waits for its PDF and its seal as the reply does, and names what proves its service. */
export async function serveNotice(
  context: ActionContext,
  input: ActionInput<'serve-notice'>,
): Promise<Result<Prepared<'serve-notice'>>> {
  const { letterId, evidence, method, ...note } = input;
  const ready = await readyToServe(context, letterId);
  if (!ready.ok) return ready;
  const proofs = await evidenceFiles(context.tx, context.loaded, input.evidenceFileIds);
  if (!proofs.ok) return proofs;
  const { number = '' } = (await context.tx.letters.find(letterId)) ?? {};
  const command = { letterId, ...offlineCommand(input) };
  return ok({ command, note: { ...note, number, ...(evidence ? { note: evidence } : {}) } });
}

async function readyToServe(
  { tx, agency, loaded }: ActionContext,
  letterId: string | null,
): Promise<Result<null>> {
  const letter = letterId ? await tx.letters.find(letterId) : undefined;
  if (!letter?.pdfSha256 || letter.requestId !== loaded.row.id)
    return refuse('letter-not-ready', '文书正在生成，请稍候片刻再登记送达');
  const { way } = sealOf(agency.settings);
  if (way === 'none-yet' || (await tx.letterSeals.find(letter.id))?.status === 'sealed') return ok(null);
  return refuse(
    'letter-not-sealed',
    way === 'paper'
      ? '文书还没有用印：请下载打印、盖章，并上传盖章件的扫描件后再登记送达'
      : '文书还在等待电子印章系统用印，用印后才能登记送达',
  );
}

/** Nothing is handed over that has not passed the release gate: what was added before there was one is looked into now. */
export async function checkMaterial({ app, tx, loaded }: ActionContext): Promise<Result<null>> {
  const files = await tx.files.ofSubmission(loaded.submission.id);
  const material = files.filter((it) => it.purpose === 'reply-material' && it.requestId === loaded.row.id);
  const refusal = await outgoingRefusal(app, loaded, material);
  return refusal ? { ok: false, refusal } : ok(null);
}

async function evidenceFiles(
  tx: Transaction,
  loaded: LoadedCase,
  ids: readonly string[],
): Promise<Result<null>> {
  const files = await tx.files.ofSubmission(loaded.submission.id);
  const known = new Set(files.filter((it) => it.purpose === 'evidence').map((it) => it.id));
  return ids.every((id) => known.has(id))
    ? ok(null)
    : refuse('evidence-unknown', '送达凭证的附件不在本件中，请重新上传');
}

function commandOf(input: ActionInput<'serve'>): ServiceCommand {
  return input.method === 'online' ? { method: 'online' } : offlineCommand(input);
}

type Offline = Exclude<ActionInput<'serve'>, { readonly method: 'online' }> | ActionInput<'serve-notice'>;

function offlineCommand(input: Offline): Exclude<ServiceCommand, { readonly method: 'online' }> {
  const { method, on } = input;
  if (method !== 'post') return { method, on };
  const { carrier, trackingNumber, trackingReason } = input;
  return { method, on, carrier, trackingNumber, trackingReason };
}
