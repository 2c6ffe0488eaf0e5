import type { Transaction } from '../../database/store.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import { tellThirdParties } from '../consultations/third-party-notices.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { checkOpenYear } from './closed-years.ts';
import { composeLatest, latestDraft } from './compose-case-letter.ts';
import { letterDigest } from './letter-digest.ts';
import type { LoadedCase } from './load-case.ts';

/**
 * 签发: the very letter whose digest the signatory was shown and names, no other. `performAction` has asked for the
 * password anew before.
 */
export async function signLetter(
  context: ActionContext,
  { note, digest }: ActionInput<'sign'>,
): Promise<Result<Prepared<'sign'>>> {
  const { tx, agency, loaded } = context;
  const material = await lacksMaterial(tx, loaded);
  if (!material.ok) return material;
  const shown = composeLatest(agency, loaded);
  if (!shown.ok) return shown;
  if (letterDigest(laidOut(shown.value, await currentLayout(tx))) !== digest)
    return refuse(
      'letter-changed',
      '您核对的文稿与现在的文稿不一致，没有签发；请刷新页面，重新核对全文后签发',
    );
  const letter = await context.issue((signed) => composeLatest(agency, loaded, signed));
  if (!letter.ok) return letter;
  const draft = loaded.state.status === 'lapsed' ? null : latestDraft(loaded);
  const told = draft ? await tellThirdParties(context, draft) : ok([]);
  if (!told.ok) return told;
  const { letterId, number } = letter.value;
  const { unproved } = context;
  return ok({
    command: {
      letterId,
      reauthenticated: unproved === undefined,
      notices: told.value.map((it) => ({ consultationId: it.consultationId, letterId: it.letterId })),
    },
    note: { note, number, digest, thirdPartyLetters: told.value, ...(unproved ? { unproved } : {}) },
  });
}

/** What is promised on line must be there to be loaded (art. 36 (2)). */
async function lacksMaterial(tx: Transaction, loaded: LoadedCase): Promise<Result<null>> {
  const reply = latestDraft(loaded);
  if (!reply?.servedOnline || !reply.facts.files?.length) return ok(null);
  const files = await tx.files.ofSubmission(loaded.submission.id);
  return files.some((it) => it.purpose === 'reply-material')
    ? ok(null)
    : refuse(
        'material-missing',
        '答复书列有网上提供的政府信息，但是还没有上传文件；请先添加拟提供的材料',
        '《条例》第三十六条第（二）项',
      );
}

/** 文书作废: a letter signed but not served is taken back; its number stays in the register and is never used again. */
export async function cancelLetter(
  { app, tx, loaded }: ActionContext,
  { note }: ActionInput<'cancel-letter'>,
): Promise<Result<Prepared<'cancel-letter'>>> {
  const letter = loaded.state.letterId ? await tx.letters.find(loaded.state.letterId) : undefined;
  if (!letter?.pdfSha256) return refuse('letter-not-ready', '文书正在生成，请稍候片刻再作废');
  const counted = isLapseLetter(loaded) ? null : loaded.state.decidedOn;
  const open = counted ? await checkOpenYear(tx, counted) : ok(null);
  if (!open.ok) return open;
  await tx.letters.cancel(letter.id, app.today());
  await tx.letters.reviseProof(letter.token, { cancelledOn: app.today() });
  return ok({ command: {}, note: { note, number: letter.number } });
}

/** The letter that tells of a lapse: the case was counted by the lapse itself, which stays. */
const isLapseLetter = ({ state }: LoadedCase): boolean =>
  state.served === null && state.clockEvents.some((it) => it.type === 'stopped');
