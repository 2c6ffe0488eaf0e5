import { Link } from 'react-router';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { DISPUTE_ROLE_LABELS, RECORD_FINDING_LABELS } from '../../../src/domain/side-files/kinds.data.ts';
import { type Fact, Facts } from '../access-requests/case/facts.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';

/** What was recorded when the file was opened, as far as it names nobody. */
export function SideFactsCard({ view }: { readonly view: SideFileView }) {
  const { post } = useDesk();
  const linked: Fact[] = view.requestId
    ? [
        {
          label: '申请件',
          value: <Link to={`/${post.code}/access-requests/${view.requestId}`}>{view.requestNumber}</Link>,
        },
      ]
    : [];
  return (
    <Card title="登记事项" id="facts">
      <Facts facts={[...linked, ...openingFacts(view)]} />
    </Card>
  );
}

type Opening<Kind> = Extract<SideFileView['opening'], { kind: Kind }>;

const reviewFacts = (opening: Opening<'reconsideration'>): Fact[] => [
  { label: '行政复议机关', value: opening.body },
  { label: '案号', value: opening.caseNumber },
  { label: '本机关地位', value: DISPUTE_ROLE_LABELS[opening.role] },
  { label: '审理程序', value: opening.procedure === 'simplified' ? '简易程序' : '普通程序' },
];

const suitFacts = (opening: Opening<'litigation'>): Fact[] => [
  { label: '人民法院', value: opening.body },
  { label: '案号', value: opening.caseNumber },
  { label: '本机关地位', value: DISPUTE_ROLE_LABELS[opening.role] },
  { label: '起诉方式', value: opening.reviewedFirst ? '复议后起诉' : '未经复议直接起诉' },
];

const orderFacts = ({ source, ordered }: Opening<'re-decision'>): Fact[] => [
  { label: '依据', value: source === 'reconsideration' ? '行政复议决定' : '生效裁判' },
  {
    label: '责令的内容',
    value:
      ordered.order === 'redo'
        ? `重新作出决定或者限期履行，期限至${ordered.dueOn}`
        : `判决公开，自${ordered.startOn}起算`,
    wide: true,
  },
];

const proposalFacts = ({ ground, applicants }: Opening<'request-to-proactive'>): Fact[] => [
  { label: '情形', value: ground === 'suggestion' ? '申请人建议' : '多人申请同一政府信息' },
  { label: '申请人数', value: applicants },
];

function openingFacts({ opening, finding, answeredOn }: SideFileView): Fact[] {
  const received = { label: '收到日期', value: opening.receivedOn };
  const answered = { label: '提交情况', value: answeredOn ?? '尚未登记' };
  switch (opening.kind) {
    case 'reconsideration':
      return [...reviewFacts(opening), received, answered];
    case 'litigation':
      return [...suitFacts(opening), received, answered];
    case 're-decision':
      return [...orderFacts(opening), received];
    case 'request-to-proactive':
      return [...proposalFacts(opening), received];
    case 'record-correction':
      return [received, { label: '核实结论', value: finding ? RECORD_FINDING_LABELS[finding] : '尚未核实' }];
  }
}
