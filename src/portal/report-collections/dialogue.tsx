import { useContext } from 'react';
import type { LinkPage } from '../../application/report-collections/link-page.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { REPORT_LINK_WORDS } from '../i18n/report-collection-words.data.ts';
import { PATHS } from '../paths.ts';
import { Field, inputTies } from '../shared/forms/field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';

/** What the office and the organ wrote to each other, and the form to answer. */
export function Dialogue({ token, page, state }: { token: string; page: LinkPage; state: FormState }) {
  const words = useWords(REPORT_LINK_WORDS);
  const language = useContext(PageLanguage);
  const ties = { ...state, name: 'text', label: words.write, hint: words.writeHint, required: true };
  return (
    <section aria-labelledby="dialogue">
      <h2 id="dialogue">{words.messages}</h2>
      {page.messages.length === 0 ? (
        <p>{words.noMessages}</p>
      ) : (
        <ol>
          {page.messages.map((message) => (
            <li key={message.writtenAt.getTime()}>
              <p>
                <strong>
                  <OfficialText>{message.sender === 'office' ? page.agencyName : page.name}</OfficialText>
                </strong>{' '}
                <span className="date">{dayIn(language, dayInChina(message.writtenAt))}</span>
              </p>
              {message.text.split('\n').map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
                <p key={index}>
                  <MixedText>{line}</MixedText>
                </p>
              ))}
              {message.findings.length > 0 && (
                <ul>
                  {message.findings.map((it, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
                    <li key={index}>
                      <FindingText finding={it} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
      <form method="post" action={PATHS.reportLinkMessage(token)} noValidate>
        <div className="fields">
          <Field {...ties} wide>
            <textarea
              {...inputTies(ties)}
              rows={4}
              maxLength={2000}
              defaultValue={state.values['text'] ?? ''}
            />
          </Field>
        </div>
        <p className="actions">
          <button type="submit" className="button">
            {words.send}
          </button>
        </p>
      </form>
    </section>
  );
}

type Finding = LinkPage['messages'][number]['findings'][number];

/** A finding that goes with a message, in the language of the page. */
function FindingText({ finding }: { finding: Finding }) {
  const words = useWords(REPORT_LINK_WORDS);
  const { where, message, advice } = useContext(PageLanguage) === 'en' ? finding.english : finding;
  return <MixedText>{`${where}${words.colon}${message}${words.space}${advice}`}</MixedText>;
}
