import type { Agency } from '../../../application/agencies/find-agency.ts';
import { GUIDANCE_WORDS } from '../../i18n/guidance-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { MixedText } from '../../i18n/official-text.tsx';

/** What happens to what an applicant types (《个人信息保护法》第十七条、第三十五条). */
export function PrivacyNotice({ agency: { name, profile } }: { agency: Agency }) {
  const { privacyText } = useWords(GUIDANCE_WORDS);
  return (
    <p>
      <MixedText>{privacyText(name, profile.officeName, profile.telephone)}</MixedText>
    </p>
  );
}
