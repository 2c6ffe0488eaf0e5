import { PATHS } from '../paths.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';

/** Number and query code; stands on the query page and on the home. */
export const QueryForm = ({ code, ...state }: FormState & { code: string }) => (
  <form className="query-form" method="post" action={PATHS.query(code)} noValidate>
    <div className="fields">
      <TextField {...state} name="number" label="登记编号" hint="申请接收回执上的编号" required />
      <TextField {...state} name="queryCode" label="查询码" hint="申请接收回执上的查询码" required />
    </div>
    <p className="actions">
      <button type="submit" className="button">
        查询
      </button>
    </p>
  </form>
);
