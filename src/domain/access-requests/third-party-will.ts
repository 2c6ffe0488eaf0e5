import type { Refusal } from '../shared/refusal.ts';
import type { CaseState, Consultation } from './case-state.ts';
import type { OutcomeKey } from './outcomes.data.ts';

/** A third party whose refusal gives way to the public interest: what is disclosed, and why (art. 32). */
export type OverruledParty = {
  readonly consultationId: string;
  readonly content: string;
  readonly reasons: string;
};

/** What of a draft bears on the will of third parties. */
type Disclosure = {
  readonly outcome: OutcomeKey;
  readonly overruled: readonly OverruledParty[];
  readonly redactions: readonly { readonly article: string }[];
};

const ARTICLE = '《条例》第三十二条';
const PROTECTS_THIRD_PARTY = /第(?:十五|三十二)条/;

/** The third parties that did not agree to disclosure. */
const refusing = (state: CaseState): readonly Consultation[] =>
  state.consultations.filter((it) => it.kind === 'third-party' && it.consents === false);

/**
 * Why a draft may not go against third parties as it stands, or `null`. What a third party refused may be disclosed
 * only where withholding it could gravely harm the public interest: then the reasons are demanded, and the party is
 * told. A partial disclosure that withholds something under art. 15 or 32 may respect the refusal instead.
 */
export function againstThirdParties(
  state: CaseState,
  { outcome, overruled, redactions }: Disclosure,
): Refusal | null {
  const refused = refusing(state);
  const stray = overruled.some((it) => !refused.some((party) => party.id === it.consultationId));
  if (stray) return refusal('not-refused', '只有不同意公开的第三方，才需要说明因公共利益决定公开的理由');
  if (outcome !== 'provided' && outcome !== 'partial')
    return overruled.length > 0
      ? refusal('nothing-disclosed', '本答复不公开信息，不需要告知第三方决定公开的内容和理由')
      : null;
  const open = refused.filter((party) => !overruled.some((it) => it.consultationId === party.id));
  const respected = outcome === 'partial' && redactions.some((it) => PROTECTS_THIRD_PARTY.test(it.article));
  return open.length === 0 || respected
    ? null
    : refusal(
        'public-interest-missing',
        `有${open.length}个第三方不同意公开：决定公开的，应当逐一写明决定公开的内容和不公开可能对公共利益造成重大影响的理由；不予公开的，应当在部分公开中列明依据第十五条不予公开的内容`,
      );
}

const refusal = (code: string, message: string): Refusal => ({ code, message, article: ARTICLE });
