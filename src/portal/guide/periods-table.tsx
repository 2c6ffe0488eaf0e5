import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';

/** The periods an applicant meets, with their articles; shown in the guide and before applying. */
export function PeriodsTable() {
  const { caption, heads, rows } = useWords(GUIDE_WORDS).periods;
  return (
    <table className="short-heads">
      <caption>{caption}</caption>
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
        {rows.map(([matter, period, article]) => (
          <tr key={matter}>
            <th scope="row">{matter}</th>
            <td>{period}</td>
            <td className="article-number">{article}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
