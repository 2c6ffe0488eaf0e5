import { MOST_FILES } from '../../application/consultations/check-opinion.ts';
import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { FileField } from '../shared/forms/file-field.tsx';
import { type FormState, hasErrors } from '../shared/forms/form-state.ts';
import { TextAreaField, TextField } from '../shared/forms/text-field.tsx';
import { fileSize } from '../shared/parts/file-size.ts';
import { CONSENTS, EFFECTS } from './consultation-texts.data.ts';

type OpinionFormProps = FormState & { token: string; page: ConsultationPage };

/** Agrees or not, why, and up to three files; nothing is sent before the next page is confirmed. */
export const OpinionForm = ({ token, page, ...state }: OpinionFormProps) => (
  <section aria-labelledby="opinion-heading">
    <h2 id="opinion-heading">填写意见</h2>
    <p>{EFFECTS[page.kind]}</p>
    <form method="post" action={PATHS.consultationAnswer(token)} encType="multipart/form-data" noValidate>
      <RadioField {...state} name="consents" label="是否同意公开" options={CONSENTS} required />
      <TextAreaField
        {...state}
        name="reasons"
        label="意见和理由"
        hint="不同意公开的，应当写明不同意公开的内容和理由，例如属于商业秘密的依据、采取的保密措施、公开可能造成的损害。最多4000个字"
        rows={8}
      />
      <FileField
        {...state}
        name="files"
        label="证明材料"
        hint={`JPG、PNG、PDF、DOCX、XLSX、TXT，每个不超过10MB，最多${MOST_FILES}个`}
      />
      <KeptFiles page={page} failed={hasErrors(state.errors)} />
      <TextField {...state} name="contact" label="填写人和联系电话" hint="便于本机关核实，最多100个字" wide />
      <p className="actions">
        <button type="submit" className="button large">
          下一步：核对意见
        </button>
      </p>
    </form>
  </section>
);

/** Files of an opinion that is being changed; new ones take their place. */
const KeptFiles = ({ page, failed }: { page: ConsultationPage; failed: boolean }) => {
  const kept = page.draft?.files ?? [];
  return (
    <>
      {failed && <p className="hint">刚才选择的文件没有保留，请重新选择。</p>}
      {kept.length > 0 && (
        <div className="kept-files">
          <p>已上传（重新选择文件的，将替换这些文件）：</p>
          <ul>
            {kept.map((file) => (
              <li key={file.fileId}>
                {file.name}（{fileSize(file.size)}）
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
