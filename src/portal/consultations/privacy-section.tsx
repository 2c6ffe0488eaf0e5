import type { Agency } from '../../application/agencies/find-agency.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';

/** Why nobody is told who asked, and what happens to what is typed here (《个人信息保护法》第十七条、第三十五条). */
export function PrivacySection({ agency }: { agency: Agency }) {
  const words = useWords(OPINION_WORDS);
  const { officeName, telephone, address } = agency.profile;
  return (
    <section aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{words.privacy}</h2>
      <p>
        <MixedText>{words.privacyText(officeName, telephone, address)}</MixedText>
      </p>
    </section>
  );
}
