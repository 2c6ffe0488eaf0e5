import { Alert, Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Outcome } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { atLeastOne, Choice, Day, Words } from '../actions/fields.tsx';
import { INTERNAL_KINDS, optionsOf, PROCESS_KINDS, SAFETY_KINDS } from '../actions/labels.data.ts';
import { ContactFields, ResponsibleOrgan } from './contact-fields.tsx';
import { FilesList } from './files-list.tsx';
import type { DraftPart } from './outcome-groups.ts';
import { RedactionsList } from './redactions-list.tsx';
import { RoutesList } from './routes-list.tsx';
import { SearchPart } from './search-part.tsx';

type Props = {
  readonly view: CaseView;
  readonly outcome: Outcome;
  readonly parts: readonly DraftPart[];
};

/** Exactly what the outcome demands. */
export const DraftParts = ({ view, outcome, parts }: Props) => (
  <>
    {parts.map((part) => (
      <div key={part}>{PARTS[part](view)}</div>
    ))}
    <Words
      name={['facts', 'article']}
      label="引用条款"
      longest={200}
      rows={1}
      optional
      placeholder={outcome.article}
      hint="可以写明具体的款、项；不填的，引用上面的条款。"
    />
  </>
);

/** What the ledger brings into the letter by itself, or that it is not there yet. */
const Known = ({ there, text, lacking }: { there: boolean; text: string; lacking: string }) => (
  <Alert className="problem" type={there ? 'info' : 'warning'} showIcon title={there ? text : lacking} />
);

const PARTS: Readonly<Record<DraftPart, (view: CaseView) => ReactNode>> = {
  files: (view) => <FilesList view={view} />,
  provision: () => (
    <div className="two-columns">
      <Words name={['facts', 'provision', 'how']} label="提供方式" longest={200} rows={1} optional />
      <Day
        name={['facts', 'provision', 'on']}
        label="提供日期"
        hint="随答复书一并提供的，不必填写。"
        optional
        future
      />
    </div>
  ),
  grounds: () => (
    <Words
      name={['facts', 'grounds']}
      label="理由"
      longest={4000}
      rows={6}
      hint="写完整的句子，将印在答复书中。"
    />
  ),
  'redaction-grounds': () => <RedactionsList />,
  'access-route': () => <RoutesList />,
  'search-record': (view) => <SearchPart recorded={view.searches.length > 0} />,
  'legal-basis': () => (
    <div className="two-columns">
      <Words name={['facts', 'legalBasis', 'name']} label="法律、行政法规名称" longest={200} rows={1} />
      <Words name={['facts', 'legalBasis', 'article']} label="条款" longest={100} rows={1} />
    </div>
  ),
  'responsible-organ': () => <ResponsibleOrgan />,
  'earlier-reply': () => (
    <div className="two-columns">
      <Words name={['facts', 'earlierReply', 'number']} label="前次答复的文号" longest={100} rows={1} />
      <Day name={['facts', 'earlierReply', 'on']} label="前次答复的日期" />
    </div>
  ),
  'kind-of-internal': () => (
    <Choice name={['facts', 'internalKind']} label="内部事务信息的类别" options={optionsOf(INTERNAL_KINDS)} />
  ),
  'kind-of-process': () => (
    <Choice name={['facts', 'processKind']} label="过程性信息的类别" options={optionsOf(PROCESS_KINDS)} />
  ),
  'safety-kinds': () => (
    <Form.Item name={['facts', 'safetyKinds']} label="危及的方面" rules={[atLeastOne('请选择危及的方面')]}>
      <Checkbox.Group options={optionsOf(SAFETY_KINDS)} />
    </Form.Item>
  ),
  'proper-channel': () => <ContactFields name="properChannel" label="办理渠道" />,
  archives: () => (
    <>
      <ContactFields name="archives" label="国家档案馆" />
      <Day name={['facts', 'archives', 'transferredOn']} label="移交日期" />
    </>
  ),
  'clarification-made': (view) => (
    <Known
      there={Boolean(view.clarification?.receivedOn)}
      text={`补正告知和收到补正的日期由系统写入：${view.clarification?.requestedOn} 告知，${view.clarification?.receivedOn} 收到。`}
      lacking="本件还没有收到补正的记录，不能以补正后仍不明确答复。"
    />
  ),
  'reasons-requested': (view) => (
    <Known
      there={view.timeline.some((it) => it.type === 'reasons-requested')}
      text="申请数量、频次和要求说明理由的日期，由系统按登记的内容写入。"
      lacking="本件还没有要求申请人说明理由，请先在申请件页面办理“要求说明理由”。"
    />
  ),
};
