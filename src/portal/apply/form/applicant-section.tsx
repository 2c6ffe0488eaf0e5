import { IDENTITY_TYPES, ORGANISATION_KINDS } from '../../../application/access-requests/application-form.ts';
import { RadioField, SelectField } from '../../shared/forms/choice-field.tsx';
import { FileField, UPLOAD_RULE } from '../../shared/forms/file-field.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { TextField } from '../../shared/forms/text-field.tsx';
import { type KeptFile, KeptFiles } from './kept-files.tsx';

const KINDS = { citizen: '公民', organisation: '法人或者其他组织' } as const;

/**
 * Who applies. Both kinds' fields are in the page; style shows those of the kind chosen, and where a browser
 * cannot do that both stand under their own headings and the server reads the right ones.
 */
export const ApplicantSection = ({ proofs, ...state }: FormState & { proofs: readonly KeptFile[] }) => (
  <section aria-labelledby="applicant-heading">
    <h2 id="applicant-heading">一、申请人信息</h2>
    <RadioField {...state} name="applicant" label="申请人类型" options={KINDS} required />
    <CitizenFields {...state} />
    <OrganisationFields {...state} />
    <ContactFields {...state} />
    <KeptFiles files={proofs} />
    <FileField
      {...state}
      name="identityProof"
      label="身份证明"
      required={proofs.length === 0}
      hint={`公民上传身份证件，单位上传营业执照等主体资格证明。${UPLOAD_RULE}。${proofs.length > 0 ? '重新选择的，替换已上传的身份证明。' : ''}`}
    />
  </section>
);

const CitizenFields = (state: FormState) => (
  <div className="fields for-citizen">
    <p className="kind-heading">公民填写</p>
    <TextField {...state} name="name" label="姓名" autoComplete="name" required wide />
    <SelectField {...state} name="identityType" label="证件类型" options={IDENTITY_TYPES} required />
    <TextField {...state} name="identityNumber" label="证件号码" required />
  </div>
);

const OrganisationFields = (state: FormState) => (
  <div className="fields for-organisation">
    <p className="kind-heading">法人或者其他组织填写</p>
    <TextField
      {...state}
      name="organisationName"
      label="单位名称"
      autoComplete="organization"
      required
      wide
    />
    <SelectField {...state} name="organisationKind" label="单位类别" options={ORGANISATION_KINDS} required />
    <TextField {...state} name="creditCode" label="统一社会信用代码" required />
    <TextField {...state} name="contactName" label="联系人姓名" autoComplete="name" required wide />
  </div>
);

const ContactFields = (state: FormState) => (
  <div className="fields">
    <TextField
      {...state}
      name="phone"
      label="联系电话"
      hint="手机或者带区号的固定电话，需要时与您联系"
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      required
    />
    <TextField
      {...state}
      name="email"
      label="电子邮箱"
      hint="选择以电子邮件方式获取的，请填写"
      type="email"
      inputMode="email"
      autoComplete="email"
    />
    <TextField {...state} name="address" label="通信地址" autoComplete="street-address" required />
    <TextField {...state} name="postcode" label="邮政编码" inputMode="numeric" autoComplete="postal-code" />
  </div>
);
