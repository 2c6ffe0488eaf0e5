import { GUIDANCE_WORDS } from '../../i18n/guidance-words.data.ts';
import { useWords } from '../../i18n/language.ts';

/** What an application for information is not, and where it belongs (arts. 36–39), as a table. */
export function NotThisWay() {
  const { elsewhereCaption, heads, matters } = useWords(GUIDANCE_WORDS);
  return (
    <table>
      <caption className="visually-hidden">{elsewhereCaption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matters.map(([matter, channel, reason]) => (
          <tr key={matter}>
            <th scope="row">{matter}</th>
            <td>{channel}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
