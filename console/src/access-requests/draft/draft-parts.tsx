import { Alert, Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { Outcome } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { atLeastOne, Choice, Day, Words } from '../actions/fields.tsx';
import {
  FILE_KINDS,
  INTERNAL_KINDS,
  optionsOf,
  PROCESS_KINDS,
  SAFETY_KINDS,
} from '../actions/labels.data.ts';
import { ContactFields, ResponsibleOrgan } from './contact-fields.tsx';
import { FilesList } from './files-list.tsx';
import type { PrintedPart } from './outcome-groups.ts';
import { RedactionsList } from './redactions-list.tsx';
import { RoutesList } from './routes-list.tsx';
import { SearchPart } from './search-part.tsx';

type Props = {
  readonly view: CaseView;
  readonly outcome: Outcome;
  readonly parts: readonly PrintedPart[];
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
      {...(parts.includes('cited-article')
        ? { hint: '写明答复所依据的条、款、项，例如：《条例》第四十条。' }
        : {
            optional: true,
            placeholder: outcome.article,
            hint: '可以写明具体的款、项；不填的，引用上面的条款。',
          })}
    />
  </>
);

/** What the ledger brings into the letter by itself, or that it is not there yet. */
const Known = ({ there, text, lacking }: { there: boolean; text: string; lacking: string }) => (
  <Alert className="problem" type={there ? 'info' : 'warning'} showIcon title={there ? text : lacking} />
);

const PARTS: Readonly<Record<PrintedPart, (view: CaseView) => ReactNode>> = {
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
  'kind-of-safety': () => (
    <Form.Item name={['facts', 'safetyKinds']} label="危及的方面" rules={[atLeastOne('请选择危及的方面')]}>
      <Checkbox.Group options={optionsOf(SAFETY_KINDS)} />
    </Form.Item>
  ),
  'kind-of-file': () => (
    <Form.Item
      name={['facts', 'evidence', 'fileKinds']}
      label="案卷材料的种类"
      extra="印入答复书。"
      rules={[atLeastOne('请选择案卷材料的种类')]}
    >
      <Checkbox.Group options={optionsOf(FILE_KINDS)} />
    </Form.Item>
  ),
  'file-inspection': () => <ContactFields name="properChannel" label="案卷查阅渠道" optional />,
  'public-interest': () => (
    <Words
      name={['facts', 'evidence', 'publicInterest']}
      label="公共利益的权衡"
      rows={2}
      hint="写明不公开是否会对公共利益造成重大影响及理由，印在“经权衡公共利益，”之后。"
    />
  ),
  'cited-article': () => null,
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
  'third-party-asked': (view) => (
    <Known
      there={view.consultations.some((it) => it.kind === 'third-party')}
      text="书面征求第三方意见的日期和结果，由系统按登记的内容写入。"
      lacking="本件还没有书面征求第三方意见，请先在申请件页面办理“征求意见”（《条例》第三十二条）。"
    />
  ),
  'lapsed-clarification': () => null,
  'fee-notice': () => null,
};
