import { Form, Input, Radio, Select } from 'antd';
import type { LetterLayoutView } from '../../../src/api/agencies/views.ts';
import { FONT_ROLES, type FontRole } from '../../../src/domain/letters/layout-settings.ts';

const FORMATS = [
  { value: 'document', label: '文件格式（红头、红线）' },
  { value: 'letter', label: '信函格式（上下双红线）' },
];

const PRINTING = [
  { value: 'printed', label: '随文书印出' },
  { value: 'preprinted', label: '套印（纸上已有红头，只留位置）' },
];

const ROLE_WORDS: Readonly<Record<FontRole, { readonly label: string; readonly ours: string }>> = {
  title: { label: '发文机关标志、标题（小标宋）', ours: '系统自带：思源宋体（粗）' },
  body: { label: '正文（仿宋）', ours: '系统自带：Fandol 仿宋' },
  heading: { label: '小标题（黑体）', ours: '系统自带：Fandol 黑体' },
};

const Options = ({
  name,
  label,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: { readonly value: string; readonly label: string }[];
}) => (
  <Form.Item name={name} label={label}>
    <Radio.Group options={options} />
  </Form.Item>
);

/** Formats, closing, note and fonts of the organ's letters. */
export const LetterLayoutFields = ({ fonts }: Pick<LetterLayoutView, 'fonts'>) => (
  <>
    <Options name="replyFormat" label="答复文书" options={FORMATS} />
    <Options name="noticeFormat" label="程序性文书" options={FORMATS} />
    <Options name="letterhead" label="发文机关标志的印制" options={PRINTING} />
    <Form.Item
      name="noticeClosing"
      label="程序性文书的结语"
      rules={[{ required: true, whitespace: true, message: '请填写程序性文书的结语' }]}
    >
      <Input maxLength={50} />
    </Form.Item>
    <Form.Item
      name="replyClosing"
      label="答复文书的结语"
      extra="印在正文之后、救济告知之前；不填的，不印结语。"
    >
      <Input maxLength={50} placeholder="例如：特此告知。" />
    </Form.Item>
    <Form.Item
      name="officeNote"
      label="附注中的联系方式"
      extra="印在成文日期下面的括号中；不填的，印公开工作机构名称和电话。"
    >
      <Input maxLength={200} />
    </Form.Item>
    {FONT_ROLES.map((role) => (
      <Form.Item key={role} name={['fonts', role]} label={ROLE_WORDS[role].label}>
        <Select
          allowClear
          placeholder={ROLE_WORDS[role].ours}
          options={fonts.map((it) => ({ value: it.id, label: it.wordName }))}
        />
      </Form.Item>
    ))}
  </>
);
