import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Day, Words } from './fields.tsx';

const withNote = (values: Record<string, unknown>) => ({ ...values, note: values['note'] ?? '' });

/** Review, and the end of a case. */
export const DECISION_FORMS = {
  'submit-review': {
    explain: '提交后由法制审核人和保密审查人分别审核，均通过后转签发。请先核对答复书。',
    letter: true,
    wide: true,
  },
  'pass-legal-review': {
    explain: '核对事实、依据、程序和救济告知。拟稿人不能审核自己拟的文稿。',
    Fields: () => <Words label="审核意见" longest={1000} optional />,
    toBody: withNote,
    letter: true,
    wide: true,
  },
  'pass-secrecy-review': {
    explain: '公开前应当进行保密审查（《条例》第十七条）。拟稿人不能审查自己拟的文稿。',
    Fields: () => <Words label="审查意见" longest={1000} optional />,
    toBody: withNote,
    letter: true,
    wide: true,
  },
  'return-draft': {
    Fields: () => <Words label="退回修改的意见" longest={1000} rows={4} />,
    letter: true,
    wide: true,
  },
  'refer-secrecy': {
    explain:
      '不能确定是否可以公开的，应当报有关主管部门或者保密行政管理部门确定（《条例》第十七条）。等待期间保密审查不能通过。不得写入涉密内容。',
    Fields: ({ view }: { readonly view: CaseView }) => (
      <>
        <Words name="party" label="有关主管部门或者保密行政管理部门" longest={200} rows={1} />
        <Words name="question" label="需要确定的事项" longest={2000} rows={4} />
        {view.consultations.some((it) => it.kind === 'secrecy-authority') && (
          <Words name="againReason" label="再次报请的新情况和理由" longest={500} rows={2} />
        )}
      </>
    ),
  },
  provide: {
    explain: '答复时不能当场提供的信息，在承诺的时间提供后登记（《条例》第三十六条第二项）。',
    Fields: () => (
      <>
        <Day label="提供日期" />
        <Words label="提供的方式和凭证" />
      </>
    ),
    initial: () => ({ on: today() }),
  },
  close: { Fields: () => <Words label="办结说明" optional />, toBody: withNote },
  archive: { Fields: () => <Words name="archiveNumber" label="档号" longest={100} rows={1} /> },
  withdraw: {
    explain: '申请人自愿撤回申请的，登记后本件结束，年度报告计入“其他处理”。',
    Fields: () => <Words label="申请人撤回的方式和理由" longest={1000} />,
    danger: true,
  },
} as const satisfies Record<string, ActionForm>;
