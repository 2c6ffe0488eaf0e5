import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { atLeastOne, Choice, Words } from '../access-requests/actions/fields.tsx';

/** The form of one step: what it explains, asks for and sends. */
export type ItemActionForm = {
  readonly explain?: string;
  readonly fields: (view: ItemView) => ReactNode;
  readonly initial?: (view: ItemView) => object;
  readonly toBody?: (values: Record<string, unknown>, view: ItemView) => object;
};

/** A remark that may be left out. */
export const remarkOf = (values: Record<string, unknown>) => ({ ...values, remark: values['remark'] ?? '' });
const withDigest = (values: Record<string, unknown>, { digest }: ItemView) => ({
  ...remarkOf(values),
  digest,
});

/** A reason or remark. */
export const Remark = ({
  label = '说明',
  optional,
}: {
  readonly label?: string;
  readonly optional?: true;
}) => <Words name="remark" label={label} longest={500} {...(optional ? { optional } : {})} />;

/** What the review before publication looks at. */
export const CONTENT_POINTS = [
  '内容真实、准确、完整',
  '表述规范，没有错别字和严重表述错误',
  '信息要素、栏目、公开属性正确',
  '附件齐全，可以打开',
  '不含不应公开的个人信息、商业秘密',
];
/** What the secrecy review looks at. */
export const SECRECY_POINTS = [
  '不涉及国家秘密、工作秘密',
  '与已公开信息汇聚、关联后不会泄露国家秘密',
  '公开后不会危及国家安全、公共安全、经济安全、社会稳定',
  '附件没有隐藏内容',
];

/** What a reviewer looked at, point by point; what is not looked at is not passed. */
const Points = ({ points }: { readonly points: readonly string[] }) => (
  <Form.Item name="checked" label="审查内容" rules={[atLeastOne('请勾选审查过的内容')]}>
    <Checkbox.Group className="choices" options={[...points]} />
  </Form.Item>
);

const Seen = ({ view }: { readonly view: ItemView }) => (
  <p className="second-line">
    审查结论只对本页显示的内容有效（内容摘要 {view.digest?.slice(0, 12)}），内容改动后须重新审查。
  </p>
);

/** A review of exactly what the page shows. */
export const review = (points: readonly string[], explain: string): ItemActionForm => ({
  explain,
  fields: (view) => (
    <>
      <Seen view={view} />
      <Points points={points} />
      <Remark label="审查意见" optional />
    </>
  ),
  toBody: withDigest,
});

/** A review made afterwards. */
export const lateReview = (explain: string): ItemActionForm => ({
  explain,
  fields: (view) => (
    <>
      <Seen view={view} />
      <Choice
        name="passed"
        label="结论"
        options={[
          { value: true, label: '通过' },
          { value: false, label: '不通过，应当更正或者撤回' },
        ]}
      />
      <Remark label="审查意见" optional />
    </>
  ),
  toBody: withDigest,
});
