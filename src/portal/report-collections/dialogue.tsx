import type { LinkPage } from '../../application/report-collections/link-page.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { Field, inputTies } from '../shared/forms/field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';

/** What the office and the organ wrote to each other, and the form to answer. */
export function Dialogue({ token, page, state }: { token: string; page: LinkPage; state: FormState }) {
  const ties = { ...state, name: 'text', label: '给汇总单位留言', hint: '不超过2000个字', required: true };
  return (
    <section aria-labelledby="dialogue">
      <h2 id="dialogue">与汇总单位的往来信息</h2>
      {page.messages.length === 0 ? (
        <p>还没有往来信息。</p>
      ) : (
        <ol>
          {page.messages.map((message) => (
            <li key={message.writtenAt.getTime()}>
              <p>
                <strong>{message.sender === 'office' ? page.agencyName : page.name}</strong>{' '}
                <span className="date">{dayInChina(message.writtenAt)}</span>
              </p>
              {message.text.split('\n').map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
                <p key={index}>{line}</p>
              ))}
              {message.findings.length > 0 && (
                <ul>
                  {message.findings.map((it, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
                    <li key={index}>
                      {it.where}：{it.message}
                      {it.advice}
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
            发送
          </button>
        </p>
      </form>
    </section>
  );
}
