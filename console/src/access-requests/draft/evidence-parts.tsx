import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { Choice, Day, Words } from '../actions/fields.tsx';
import { optionsOf, SECRECY_LEVELS } from '../actions/labels.data.ts';
import type { EvidencePart } from './outcome-groups.ts';

const at = (...path: string[]) => ['facts', 'evidence', ...path];

const Routes = () => (
  <>
    <div className="two-columns">
      <Day name={at('routesChecked', 'checkedOn')} label="核验日期" />
      <Words
        name={at('routesChecked', 'snapshot')}
        label="网页快照"
        longest={300}
        rows={1}
        hint="写明快照的存放位置或者编号；公报、查阅场所写明核对方式。"
      />
    </div>
    <Words
      name={at('routesChecked', 'result')}
      label="核验结果"
      rows={2}
      hint="逐一打开或者查阅告知的途径。告知的方式、途径、时间有误，可以被申请行政复议（国办函〔2021〕132号）。"
    />
  </>
);

const Classification = () => (
  <>
    <Choice
      name={at('classification', 'level')}
      label="密级"
      options={optionsOf(SECRECY_LEVELS)}
      hint="只填写密级和期限，不得填写国家秘密的内容。"
    />
    <Words
      name={at('classification', 'term')}
      label="保密期限"
      longest={200}
      rows={1}
      hint="写明起算日、期限和是否届满。"
    />
    <Words
      name={at('classification', 'marking')}
      label="国家秘密标志和定密依据"
      rows={2}
      hint="写明标志的位置和定密审批材料的存放处。"
    />
  </>
);

const Impact = () => (
  <>
    <Words
      name={at('impactStudy', 'impact')}
      label="不利影响说明"
      longest={2000}
      rows={3}
      hint="写明公开后危及安全、稳定的具体因果关系。"
    />
    <div className="two-columns">
      <Day name={at('impactStudy', 'studiedOn')} label="集体研究日期" />
      <Words
        name={at('impactStudy', 'record')}
        label="集体研究记录"
        rows={1}
        hint="会议纪要的名称、期号或者存放处。"
      />
    </div>
  </>
);

const FormedBefore = () => (
  <>
    <Words
      name={at('formedBefore', 'decision')}
      label="对应的处理决定"
      longest={300}
      rows={1}
      hint="过程性信息应当形成于处理决定作出之前。"
    />
    <div className="two-columns">
      <Day name={at('formedBefore', 'formedOn')} label="信息形成日期" />
      <Day
        name={at('formedBefore', 'decidedOn')}
        label="处理决定作出日期"
        hint="尚未作出的，不必填写。"
        optional
      />
    </div>
  </>
);

/** A statement that must hold, not merely be answered. */
const Stated = ({ name, text }: { readonly name: string[]; readonly text: string }) => (
  <Form.Item
    name={name}
    valuePropName="checked"
    rules={[
      {
        validator: (_, value: boolean | undefined) =>
          value
            ? Promise.resolve()
            : Promise.reject(new Error(`不能确认的，不得以已移交国家档案馆答复：${text}`)),
      },
    ]}
  >
    <Checkbox>{text}</Checkbox>
  </Form.Item>
);

const ArchiveTransfer = () => (
  <>
    <Words
      name={at('archiveTransfer', 'proof')}
      label="移交凭证"
      longest={300}
      rows={1}
      hint="移交清册、接收凭证的名称、编号和存放处。"
    />
    <Stated
      name={at('archiveTransfer', 'periodEnded')}
      text="移交期限已经届满（提前移交未到期的，仍由本机关办理）"
    />
    <Stated name={at('archiveTransfer', 'notHeldHere')} text="本机关档案室没有留存该信息" />
  </>
);

const PARTS: Readonly<Record<EvidencePart, () => ReactNode>> = {
  'routes-checked': Routes,
  classification: Classification,
  'impact-study': Impact,
  'formed-before': FormedBefore,
  'no-rule-demands': () => (
    <Words
      name={at('rulesChecked')}
      label="法律、法规、规章的核对情况"
      rows={2}
      hint="法律、法规、规章规定应当公开的，从其规定（《条例》第十六条第二款）。写明核对了哪些、结论如何。"
    />
  ),
  'same-request': () => (
    <Words
      name={at('sameRequest')}
      label="与前次申请的比对"
      rows={2}
      hint="逐项写明两次申请的信息名称、年度、范围和申请人是否一致。"
    />
  ),
  'archive-transfer': ArchiveTransfer,
};

/** What the organ must be able to show if the reply is reviewed or sued over. */
export const EvidenceParts = ({ parts }: { readonly parts: readonly EvidencePart[] }) => (
  <>
    <p className="muted part-note">复议、诉讼中由本机关举证。随拟稿加密存卷，不印入答复书。</p>
    {parts.map((part) => (
      <div key={part}>{PARTS[part]()}</div>
    ))}
  </>
);
