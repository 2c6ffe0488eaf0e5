import type { ApplicationForm } from '../../src/application/access-requests/application-form.ts';
import type { Upload } from '../../src/application/access-requests/public-views.ts';

type Citizen = Extract<ApplicationForm, { applicant: 'citizen' }>;

/** A citizen's application with plainly fictional particulars. */
export const citizenForm = (change: Partial<Citizen> = {}): Citizen => ({
  applicant: 'citizen',
  name: '测试申请人',
  identityType: 'resident-card',
  identityNumber: '110101190001010000',
  phone: '13800000000',
  email: '',
  address: '青禾区示范路3号',
  postcode: '',
  description: '2024年度老旧小区改造项目资金使用情况及验收材料',
  replyForm: 'electronic',
  deliveryWay: 'online',
  ...change,
});

/** The smallest PNG there is, as a proof of identity. */
export const identityProof: Upload = {
  purpose: 'identity-proof',
  name: '身份证明.png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
