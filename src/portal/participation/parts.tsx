import { BOUNDARIES } from '../../domain/participation/message-boundary.ts';
import { PATHS } from '../paths.ts';
import { FileField } from '../shared/forms/file-field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';

/** Plain text as paragraphs, one a line. */
export const Paragraphs = ({ text }: { text: string }) => (
  <div className="prose">
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
export const GuardedFields = ({ formKey }: { formKey: string }) => (
  <>
    <input type="hidden" name={FORM_KEY} value={formKey} />
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor={TRAP}>此项请勿填写</label>
      <input id={TRAP} name={TRAP} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  </>
);

const CONTACT_HINT = '只用于与您联系，加密保存，不会公开';

/** Name and contact: demanded only where the organ says so. */
export const PersonFields = ({ demanded, ...state }: FormState & { demanded: boolean }) => (
  <div className="fields">
    <TextField {...state} name="name" label="姓名" hint="不会公开" autoComplete="name" required={demanded} />
    <TextField {...state} name="contact" label="联系方式" hint={CONTACT_HINT} required={demanded} />
  </div>
);

/** Up to three files. */
export const UploadField = ({ label, ...state }: FormState & { label: string }) => (
  <FileField
    {...state}
    name="uploads"
    label={label}
    hint="JPG、PNG、PDF、DOCX、XLSX、TXT，最多3个，每个不超过10MB"
  />
);

/** What the mailbox is not for, and the way that is. */
export const Boundaries = ({ code }: { code: string }) => (
  <table>
    <caption>这些事项请通过其他渠道办理</caption>
    <thead>
      <tr>
        <th scope="col">事项</th>
        <th scope="col">办理渠道</th>
      </tr>
    </thead>
    <tbody>
      {BOUNDARIES.map(({ key, matter, way }) => (
        <tr key={key}>
          <th scope="row">{matter}</th>
          <td>
            {way}
            {key === 'information-request' && (
              <>
                。<a href={PATHS.apply(code)}>政府信息公开申请说明</a>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
