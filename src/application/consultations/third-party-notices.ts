import type { OverruledParty } from '../../domain/access-requests/third-party-will.ts';
import { composeThirdPartyNotice } from '../../domain/letters/compose-third-party-notice.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { ActionInput } from '../access-requests/action-commands.ts';
import type { ActionContext, IssuedLetter } from '../access-requests/action-context.ts';
import { outsideFrame } from './compose-inquiry.ts';
import { openPart } from './invitation.ts';
import { consultationOf } from './page-view.ts';

/** A letter to a third party that is disclosed against, remembered with the signature. */
export type ThirdPartyLetter = IssuedLetter & { readonly consultationId: string };

/**
 * L09 to each third party whose refusal gives way to the public interest, with what is disclosed, why, and its
 * remedy (art. 32). Issued together with the signature of the reply; served to the third party, never shown to the
 * applicant.
 */
export async function tellThirdParties(
  context: ActionContext,
  draft: ActionInput<'draft'>,
): Promise<Result<readonly ThirdPartyLetter[]>> {
  const letters: ThirdPartyLetter[] = [];
  for (const overruled of draft.facts.overruledParties ?? []) {
    const letter = await tellThirdParty(context, draft, overruled);
    if (!letter.ok) return letter;
    letters.push({ ...letter.value, consultationId: overruled.consultationId });
  }
  return ok(letters);
}

async function tellThirdParty(
  { agency, loaded, tx, issue }: ActionContext,
  draft: ActionInput<'draft'>,
  { consultationId, content, reasons }: OverruledParty,
): Promise<Result<IssuedLetter>> {
  const consultation = consultationOf(loaded, consultationId);
  const row = await tx.consultations.findByConsultation(consultationId);
  const matter = row && openPart(loaded.dataKey, 'content', row.sealedContent);
  if (!matter) throw new Error('a consultation without its page');
  return issue((signed) =>
    composeThirdPartyNotice({
      frame: outsideFrame({ agency, loaded, content: matter }, signed),
      askedOn: consultation.sentOn,
      opinion: 'refused',
      content,
      reasons,
      disclosedOn: draft.facts.provision?.on ?? null,
      servedOnline: false,
    }),
  );
}
