/**
 * Who applies (申请人类别): the six columns of table 3 of the annual report, in printed order.
 *
 * Form of the annual report: 国办公开办函〔2021〕30号; the seventh printed column is the total.
 */
export const APPLICANT_KINDS = [
  'natural-person',
  'enterprise',
  'research-institution',
  'public-welfare',
  'legal-service',
  'other-organisation',
] as const;

export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The printed column headings. */
export const APPLICANT_KIND_LABELS: Readonly<Record<ApplicantKind, string>> = {
  'natural-person': '自然人',
  enterprise: '商业企业',
  'research-institution': '科研机构',
  'public-welfare': '社会公益组织',
  'legal-service': '法律服务机构',
  'other-organisation': '其他',
};
