import { CheckOutlined } from '@ant-design/icons';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Status } from '../../../../src/domain/access-requests/lifecycle.data.ts';

const MAIN_STEPS = ['登记', '分办', '承办', '审核', '签发', '送达', '办结', '归档'];
const ENDED_EARLY: Partial<Record<Status, string>> = { lapsed: '视为放弃', withdrawn: '撤回' };

/** Which of the main steps a status stands at. */
const AT: Readonly<Record<Status, number>> = {
  'to-confirm': 0,
  received: 1,
  'in-hand': 2,
  'awaiting-clarification': 2,
  'awaiting-fee': 2,
  drafted: 2,
  'in-review': 3,
  'to-sign': 4,
  signed: 5,
  served: 6,
  closed: 7,
  lapsed: 2,
  withdrawn: 2,
  archived: 8,
};

function stepsOf(status: Status): { readonly steps: readonly string[]; readonly at: number } {
  const early = ENDED_EARLY[status];
  return early ? { steps: ['登记', early, '归档'], at: 2 } : { steps: MAIN_STEPS, at: AT[status] };
}

/** How far the case has come. */
export function CaseSteps({ view }: { readonly view: CaseView }) {
  const { steps, at } = stepsOf(view.status);
  return (
    <ol className="steps" aria-label="办理进度">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'step-done' : index === at ? 'step-now' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden>
            {index < at ? <CheckOutlined /> : index + 1}
          </span>
          {step}
          {index < at && <span className="unseen">（已完成）</span>}
        </li>
      ))}
    </ol>
  );
}
