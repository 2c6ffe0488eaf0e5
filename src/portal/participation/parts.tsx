import { useContext } from 'react';
import { PageLanguage, useWords } from '../i18n/language.ts';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import { FileField } from '../shared/forms/file-field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';

/** Plain text of the organ or of a visitor as paragraphs, one a line; it is in Chinese whatever the language. */
export const Paragraphs = ({ text }: { text: string }) => (
  <div className="prose" {...(useContext(PageLanguage) !== 'zh' && { lang: 'zh-CN' })}>
    {text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fixed text
        <p key={index}>{line}</p>
      ))}
  </div>
);

/** The field nobody sees: whoever fills it in is a machine. */
export const TRAP = 'homepage';
/** The number of the form: sent twice, it has one effect. */
export const FORM_KEY = 'formKey';

/** What stands in every form a visitor sends without an account. */
export function GuardedFields({ formKey }: { formKey: string }) {
  const { trap } = useWords(PARTICIPATION_WORDS);
  return (
    <>
      <input type="hidden" name={FORM_KEY} value={formKey} />
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor={TRAP}>{trap}</label>
        <input id={TRAP} name={TRAP} type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}

/** Name and contact: demanded only where the organ says so. */
export function PersonFields({ demanded, ...state }: FormState & { demanded: boolean }) {
  const { name, nameHint, contact, contactHint } = useWords(PARTICIPATION_WORDS).person;
  return (
    <div className="fields">
      <TextField
        {...state}
        name="name"
        label={name}
        hint={nameHint}
        autoComplete="name"
        required={demanded}
      />
      <TextField {...state} name="contact" label={contact} hint={contactHint} required={demanded} />
    </div>
  );
}

/** Up to three files. */
export const UploadField = ({ label, ...state }: FormState & { label: string }) => (
  <FileField {...state} name="uploads" label={label} hint={useWords(PARTICIPATION_WORDS).uploadHint} />
);

/** What the mailbox is not for, and the way that is. */
export function Boundaries({ code }: { code: string }) {
  const words = useWords(PARTICIPATION_WORDS).boundaries;
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.way}</th>
        </tr>
      </thead>
      <tbody>
        {words.lines.map(({ key, matter, way }) => (
          <tr key={key}>
            <th scope="row">{matter}</th>
            <td>
              {way}
              {key === 'information-request' && (
                <>
                  {words.beforeLink}
                  <a href={PATHS.apply(code)}>{words.link}</a>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
