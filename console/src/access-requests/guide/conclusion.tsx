import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { GuideConclusion } from '../../../../src/domain/access-requests/decision-guide.ts';
import { ACTION_LABELS } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { TABLE_3_ROWS } from '../../../../src/domain/annual-reports/table-3-rows.data.ts';
import type { RemedyKind } from '../../../../src/domain/letters/remedy.ts';
import { Facts } from '../case/facts.tsx';

const REMEDIES: Readonly<Record<RemedyKind, string>> = {
  none: '不写救济告知',
  'review-first': '应当先申请行政复议，对复议决定不服再提起行政诉讼',
  'review-or-suit': '可以申请行政复议，或者直接提起行政诉讼',
  'after-fee-deadline': '缴费期满后，可以就不再处理的行为寻求救济',
};

type Props = {
  readonly end: Exclude<GuideConclusion, { kind: 'question' }>;
  readonly view: CaseView;
};

/** Where the answers lead: outcome, letter, row of the report and remedy; or the step to be taken first. */
export function Conclusion({ end, view }: Props) {
  if (end.kind === 'step') {
    const declined = view.declined.find((it) => it.action === end.step);
    return (
      <section className="guide-end" aria-label="结论">
        <p>
          应当先<strong>{ACTION_LABELS[end.step]}</strong>，之后再研判。
        </p>
        {declined && <p className="muted">现在不能办理：{declined.reason}</p>}
      </section>
    );
  }
  const outcome = outcomeOf(end.outcome);
  const row = TABLE_3_ROWS.find((it) => it.key === outcome.row);
  return (
    <section className="guide-end" aria-label="结论">
      <Facts
        facts={[
          { label: '结论', value: outcome.label, wide: true },
          { label: '依据', value: outcome.article, wide: true },
          { label: '文书', value: outcome.letterTitle ?? '不制发文书' },
          { label: '年度报告表三', value: row?.label ?? outcome.row },
          { label: '救济告知', value: REMEDIES[outcome.remedy], wide: true },
        ]}
      />
      {end.outcome === 'does-not-exist' && view.searches.length === 0 && (
        <p className="explain explain-block">还没有检索记录，不能答复信息不存在；请先登记检索记录。</p>
      )}
    </section>
  );
}
