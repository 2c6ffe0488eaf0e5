import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { Card } from '../../shared/card.tsx';
import { ConsultationsCard } from './consultations-card.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { Facts } from './facts.tsx';
import { ReasonsCard } from './reasons-card.tsx';
import { RelatedCard } from './related-card.tsx';
import { returnedOf } from './returned.ts';
import { SearchesCard } from './searches-card.tsx';
import { ServiceCard } from './service-card.tsx';

type Props = { readonly view: CaseView };

/** What was done in the case besides the reply: a card for each that there is. */
export const CaseWork = ({ view }: Props) => (
  <>
    <ClarificationCard view={view} />
    <ConsultationsCard view={view} />
    <SearchesCard view={view} />
    <ReasonsCard view={view} />
    <FeeCard view={view} />
    <PromiseCard view={view} />
    <RelatedCard view={view} />
    <DraftCard view={view} />
    <EvidenceCard view={view} />
    <ServiceCard view={view} />
  </>
);

function ClarificationCard({ view: { clarification } }: Props) {
  if (!clarification) return null;
  return (
    <Card title="补正" id="clarification">
      <Facts
        facts={[
          { label: '告知日期', value: clarification.requestedOn },
          { label: '补正期限', value: clarification.deadlineOn },
          { label: '收到补正', value: clarification.receivedOn ?? '尚未收到', wide: true },
        ]}
      />
    </Card>
  );
}

function FeeCard({ view: { fee } }: Props) {
  if (!fee) return null;
  return (
    <Card title="信息处理费" id="fee">
      <Facts
        facts={[
          { label: '通知日期', value: fee.noticedOn },
          { label: '应缴金额', value: `${fee.amountYuan} 元` },
          { label: '缴费期限', value: fee.dueOn },
          { label: '缴费日期', value: fee.paidOn ?? '尚未缴费' },
        ]}
      />
    </Card>
  );
}

/** Information the reply promised for a later day (art. 36 (2)). */
function PromiseCard({ view: { promisedOn, providedOn, servedOn } }: Props) {
  if (!promisedOn || !servedOn) return null;
  return (
    <Card title="提供信息" id="provision">
      <Facts
        facts={[
          { label: '承诺提供日期', value: promisedOn },
          { label: '实际提供日期', value: providedOn ?? '尚未提供' },
        ]}
      />
    </Card>
  );
}

function DraftCard({ view }: Props) {
  const { draft, reviews, status } = view;
  if (!draft) return null;
  const returned = returnedOf(view);
  const outcome = outcomeOf(draft.outcome);
  const reviewed = status === 'in-review' || reviews.legal || reviews.secrecy;
  return (
    <Card title="拟稿" id="draft">
      <Facts
        facts={[
          { label: '拟作答复', value: outcome.label, wide: true },
          { label: '依据', value: outcome.article, wide: true },
          { label: '文书', value: outcome.letterTitle ?? '无' },
          { label: '送达', value: draft.servedOnline ? '网上送达' : '其他方式' },
          ...(draft.departure ? [{ label: '不一致的理由', value: draft.departure, wide: true }] : []),
          ...(reviewed
            ? [
                { label: '法制审核', value: reviews.legal ? '已通过' : '未通过' },
                { label: '保密审查', value: reviews.secrecy ? '已通过' : '未通过' },
              ]
            : []),
          ...(returned
            ? [{ label: '退回意见', value: `${returned.text}（${returned.actor}）`, wide: true }]
            : []),
        ]}
      />
    </Card>
  );
}
