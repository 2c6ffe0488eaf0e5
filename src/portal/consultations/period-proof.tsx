import { useContext } from 'react';
import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { dayIn, fullDayIn, PageLanguage } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';

type PeriodProps = { readonly page: ConsultationPage };

/** The last day for the opinion, what silence means, and every day that was counted. */
export function PeriodSection({ page: { period, kind } }: PeriodProps) {
  const language = useContext(PageLanguage);
  const words = OPINION_WORDS[language];
  const silence = CONSULTATION_WORDS[language].silence[kind];
  return (
    <section className="proof" aria-labelledby="period-heading">
      <h2 id="period-heading">{words.period}</h2>
      <p>
        {words.lastOn}
        <strong>{fullDayIn(language, period.lastOn)}</strong>
        {period.provisional && words.provisional}
      </p>
      {period.presumed && <p className="notice">{words.presumed}</p>}
      <div className="callout warning">
        <p>
          <strong>{words.silence(silence.label)}</strong>
          {words.silenceText(silence.text)}
          {words.silenceArticle(silence.article)}
        </p>
      </div>
      <details>
        <summary>{words.days(kind)}</summary>
        <ProofTable lines={period.lines} />
        <p className="fine-print">{words.proofNote}</p>
      </details>
    </section>
  );
}

/** Every day that was judged: official texts, in Chinese whatever the language of the page. */
function ProofTable({ lines }: Pick<ConsultationPage['period'], 'lines'>) {
  const language = useContext(PageLanguage);
  const words = OPINION_WORDS[language];
  return (
    <div className="table-scroll">
      <table className="proof-table">
        <caption>{words.proofCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.article}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.on}-${line.kind}`} className={`line-${line.kind}`}>
              <th scope="row">{dayIn(language, line.on)}</th>
              <td>
                <OfficialText>{line.text}</OfficialText>
              </td>
              <td>{line.article && <OfficialText>{line.article}</OfficialText>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
