import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { FileField, UPLOAD_RULE } from '../shared/forms/file-field.tsx';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';

type ClarificationFormProps = FormState & {
  code: string;
  clarification: NonNullable<ProgressView['clarification']>;
};

/** What is to be corrected, until when, and the answer to it (art. 30). */
export const ClarificationForm = ({ code, clarification, ...state }: ClarificationFormProps) => (
  <section className="attention" aria-labelledby="clarification-heading">
    <h2 id="clarification-heading">请您补正</h2>
    <p>
      {clarification.late && <strong>补正期限已经届满。有正当理由的，请一并说明，由本机关认定。</strong>}
      请在<strong>{inChinese(clarification.deadlineOn)}</strong>
      以前补正。无正当理由逾期不补正的，视为放弃申请，本机关不再处理（《条例》第三十条）。答复期限自收到补正之日起重新计算。
    </p>
    <p className="typed quoted">{clarification.text}</p>
    <form method="post" action={PATHS.clarification(code)} encType="multipart/form-data" noValidate>
      <TextAreaField
        {...state}
        name="text"
        label="补正内容"
        hint="对照上面的要求逐条说明，最多4000个字"
        rows={6}
        required
      />
      {clarification.late && (
        <TextAreaField
          {...state}
          name="lateReason"
          label="逾期的理由"
          hint="说明没有按期补正的正当理由，最多1000个字"
          rows={3}
          required
        />
      )}
      <FileField {...state} name="materials" label="补正材料" hint={`${UPLOAD_RULE}。`} />
      <p className="actions">
        <button type="submit" className="button">
          提交补正
        </button>
      </p>
    </form>
  </section>
);
