import type { Agency } from '../../application/agencies/find-agency.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { PATHS } from '../paths.ts';
import { ChannelsTable } from './channels-table.tsx';
import { PeriodsTable } from './periods-table.tsx';

/** How to apply, by each channel, and what happens then (arts. 29–37). */
export function GuideApplication({ agency }: { agency: Agency }) {
  const words = useWords(GUIDE_WORDS).application;
  return (
    <>
      <h3>{words.applying}</h3>
      <p>{words.form}</p>
      <ol>
        {words.needed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{words.help}</p>
      <h3>{words.channels}</h3>
      <ChannelsTable agency={agency} />
      <p className="actions">
        <a className="button" href={PATHS.apply(agency.code)}>
          {words.start}
        </a>
      </p>
      <h3>{words.periods}</h3>
      <PeriodsTable />
      <h3>{words.replies}</h3>
      <p>{words.repliesText}</p>
      <p>{words.notThisWay}</p>
      <p>{words.correction}</p>
    </>
  );
}
