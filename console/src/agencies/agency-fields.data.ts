/** One text of the organ's form. */
export type AgencyField = {
  readonly name: readonly string[];
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly longest?: number;
};

/** The texts an organ says of itself, by group. */
export const AGENCY_FIELDS = {
  office: [
    {
      name: ['profile', 'officeName'],
      label: '政府信息公开工作机构名称',
      hint: '印在门户的公开指南中；文书一律以行政机关名义落款。',
    },
    { name: ['profile', 'telephone'], label: '联系电话', longest: 50 },
    { name: ['profile', 'address'], label: '办公地址' },
    { name: ['profile', 'hours'], label: '办公时间', hint: '例如：工作日9:00—12:00，14:00—17:30。' },
    { name: ['profile', 'email'], label: '电子邮箱', optional: true, longest: 100 },
    { name: ['profile', 'fax'], label: '传真号码', optional: true, longest: 50 },
    { name: ['profile', 'postcode'], label: '邮政编码', optional: true, longest: 10 },
  ],
  letters: [
    {
      name: ['settings', 'letterhead'],
      label: '发文机关标志',
      hint: '红色印在文书上方，例如“清河区人民政府文件”。',
      longest: 60,
    },
    {
      name: ['settings', 'documentCode'],
      label: '发文机关代字',
      hint: '例如填“清政公开”，文号即为“清政公开告〔2025〕17号”。',
      longest: 20,
    },
  ],
  remedies: [
    {
      name: ['settings', 'reviewBody'],
      label: '行政复议机关',
      hint: '填写本级人民政府（《行政复议法》第二十四条）。',
    },
    { name: ['settings', 'reviewBodyAddress'], label: '行政复议机关地址' },
    { name: ['settings', 'court'], label: '有管辖权的人民法院' },
    {
      name: ['settings', 'reviewOnlineUrl'],
      label: '网上申请行政复议的网址',
      hint: '答复在网上送达的，必须告知（《行政复议法》第二十二条第二款）。',
      optional: true,
    },
  ],
} as const satisfies Record<string, readonly AgencyField[]>;
