import { DELIVERY_WAYS, REPLY_FORMS } from '../../../application/access-requests/application-form.ts';
import { RadioField } from '../../shared/forms/choice-field.tsx';
import { FileField, UPLOAD_RULE } from '../../shared/forms/file-field.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { TextAreaField } from '../../shared/forms/text-field.tsx';
import { type KeptFile, KeptFiles } from './kept-files.tsx';

/** What is wanted and in what form (art. 29 (2) and (3)); the use of it is never asked. */
export const WantedSection = ({ kept, ...state }: FormState & { kept: readonly KeptFile[] }) => (
  <section aria-labelledby="wanted-heading">
    <h2 id="wanted-heading">二、所需政府信息</h2>
    <TextAreaField
      {...state}
      name="description"
      label="信息的名称、文号或者便于查询的其他特征性描述"
      hint="请写明年份、项目名称、发文机关或者文号，例如“2024年某某路道路改造工程的施工许可证”。最多2000个字，请勿填写国家秘密。"
      rows={6}
      required
    />
    <KeptFiles files={kept} />
    <FileField
      {...state}
      name="materials"
      label="补充材料"
      hint={`有助于查找的图片或者文件。${UPLOAD_RULE}（与身份证明合并计算）。`}
    />
    <div className="fields">
      <RadioField {...state} name="replyForm" label="信息的载体形式" options={REPLY_FORMS} required />
      <RadioField {...state} name="deliveryWay" label="获取信息的方式" options={DELIVERY_WAYS} required />
    </div>
  </section>
);
