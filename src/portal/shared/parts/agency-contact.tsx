import type { AgencyProfile } from '../../../domain/staff/agency.ts';
import { HOME_WORDS } from '../../i18n/home-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { OfficialText } from '../../i18n/official-text.tsx';

const PARTS = ['officeName', 'address', 'hours', 'telephone', 'fax', 'email', 'postcode'] as const;

/** How the disclosure office is reached (art. 12); what the organ does not have is left out. */
export function AgencyContact({ profile, narrow }: { profile: AgencyProfile; narrow?: boolean }) {
  const { contact } = useWords(HOME_WORDS);
  return (
    <dl className={narrow ? 'facts two-columns' : 'facts'}>
      {PARTS.filter((part) => profile[part] !== '').map((part) => (
        <div key={part}>
          <dt>{contact[part]}</dt>
          <dd>
            <OfficialText>{profile[part]}</OfficialText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
