import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';

type ReasonsFormProps = FormState & {
  code: string;
  reasons: NonNullable<ProgressView['reasons']>;
};

/** Reasons for requests beyond what is reasonable in number and frequency, and where to give them (art. 35). */
export const ReasonsForm = ({ code, reasons, ...state }: ReasonsFormProps) => (
  <section className="attention" aria-labelledby="reasons-heading">
    <h2 id="reasons-heading">请您说明理由</h2>
    <p>
      您申请公开政府信息的数量、频次明显超过合理范围，请
      {reasons.deadlineOn && (
        <>
          在<strong>{inChinese(reasons.deadlineOn)}</strong>以前
        </>
      )}
      说明理由（《条例》第三十五条）。理由不合理的，本机关告知不予处理；理由合理但不能在规定期限内答复的，可以确定延迟答复的合理期限并告知您。
    </p>
    <p className="typed quoted">{reasons.text}</p>
    <form method="post" action={PATHS.reasons(code)} noValidate>
      <TextAreaField
        {...state}
        name="reasons"
        label="说明的理由"
        hint="说明申请的目的、用途等，最多4000个字"
        rows={5}
        required
      />
      <p className="actions">
        <button type="submit" className="button">
          提交理由
        </button>
      </p>
    </form>
  </section>
);
