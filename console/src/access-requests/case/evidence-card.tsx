import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { ReplyEvidence } from '../../../../src/domain/letters/reply-facts.ts';
import { Card } from '../../shared/card.tsx';
import { FILE_KINDS, SECRECY_LEVELS } from '../actions/labels.data.ts';
import { type Fact, Facts } from './facts.tsx';

/** 举证材料 of the latest draft: what reviewers and the signatory judge besides the words of the reply. */
export function EvidenceCard({ view: { draft } }: { readonly view: CaseView }) {
  const evidence = draft?.facts['evidence'] as ReplyEvidence | undefined;
  const facts = evidence ? factsOf(evidence) : [];
  if (facts.length === 0) return null;
  return (
    <Card title="举证材料" id="evidence">
      <Facts facts={facts} />
    </Card>
  );
}

const wide = (label: string, value: string): Fact => ({
  label,
  value: <p className="written">{value}</p>,
  wide: true,
});

const textOf = (label: string, value: string | undefined): readonly Fact[] =>
  value ? [wide(label, value)] : [];

const factsOf = (it: ReplyEvidence): readonly Fact[] => [
  ...routes(it),
  ...classification(it),
  ...impact(it),
  ...formed(it),
  ...textOf('案卷材料的种类', it.fileKinds?.map((kind) => FILE_KINDS[kind]).join('、')),
  ...textOf('公共利益的权衡', it.publicInterest),
  ...textOf('法律、法规、规章的核对情况', it.rulesChecked),
  ...textOf('与前次申请的比对', it.sameRequest),
  ...transfer(it),
];

const routes = ({ routesChecked: it }: ReplyEvidence): readonly Fact[] =>
  it
    ? [
        { label: '核验日期', value: it.checkedOn },
        { label: '网页快照', value: it.snapshot },
        wide('核验结果', it.result),
      ]
    : [];

const classification = ({ classification: it }: ReplyEvidence): readonly Fact[] =>
  it
    ? [
        { label: '密级', value: SECRECY_LEVELS[it.level] },
        { label: '保密期限', value: it.term },
        wide('国家秘密标志和定密依据', it.marking),
      ]
    : [];

const impact = ({ impactStudy: it }: ReplyEvidence): readonly Fact[] =>
  it
    ? [
        wide('不利影响说明', it.impact),
        { label: '集体研究日期', value: it.studiedOn },
        { label: '集体研究记录', value: it.record },
      ]
    : [];

const formed = ({ formedBefore: it }: ReplyEvidence): readonly Fact[] =>
  it
    ? [
        { label: '信息形成日期', value: it.formedOn },
        { label: '处理决定作出日期', value: it.decidedOn ?? '尚未作出' },
        wide('对应的处理决定', it.decision),
      ]
    : [];

const transfer = ({ archiveTransfer: it }: ReplyEvidence): readonly Fact[] =>
  it
    ? [
        wide('移交凭证', it.proof),
        { label: '移交期限', value: it.periodEnded ? '已经届满' : '未届满' },
        { label: '本机关档案室', value: it.notHeldHere ? '没有留存' : '有留存' },
      ]
    : [];
