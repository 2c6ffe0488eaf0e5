import type { RegisterKind } from './register-kinds.data.ts';

/** How a field is typed, read from a sheet, checked and shown. `wan-yuan`: a sum in 万元, exact decimal text. */
export type FieldKind = 'text' | 'long-text' | 'day' | 'choice' | 'credit-code' | 'wan-yuan';

/**
 * `public` is printed on the portal; `internal` stays on the desk; `private` is personal data, sealed, and in no
 * column or snapshot that anybody else reads.
 */
export type FieldVisibility = 'public' | 'internal' | 'private';

export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Other spellings in tables of organs. */
  readonly synonyms?: readonly string[];
};

/** One column of a register: the form, the import, the export and the portal are all drawn from this table. */
export type RegisterField = {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly visibility: FieldVisibility;
  /** `organisation`: demanded unless the party is a natural person; `never`: may stay empty. */
  readonly demanded: 'always' | 'organisation' | 'never';
  /** Other headers the same column has in tables of organs. */
  readonly synonyms: readonly string[];
  readonly choices?: readonly Choice[];
  /** What the template says below the header. */
  readonly hint?: string;
};

const YES_NO: readonly Choice[] = [
  { value: 'yes', label: '是', synonyms: ['有', 'Y', 'y', '1', '√'] },
  { value: 'no', label: '否', synonyms: ['无', 'N', 'n', '0', '×'] },
];

const PLAN: RegisterField = {
  key: 'plan',
  label: '是否公开',
  kind: 'choice',
  visibility: 'internal',
  demanded: 'always',
  synonyms: ['公开属性', '公开方式', '是否公示'],
  choices: [
    { value: 'publish', label: '公开', synonyms: ['是', '主动公开', '公示', 'Y', '1'] },
    { value: 'withhold', label: '不公开', synonyms: ['否', '不予公开', '不公示', 'N', '0'] },
  ],
  hint: '公开或者不公开；不公开的仍计入年度报告',
};

const WITHHOLD_REASON: RegisterField = {
  key: 'withholdReason',
  label: '不公开的理由',
  kind: 'text',
  visibility: 'internal',
  demanded: 'never',
  synonyms: ['不予公开理由', '不公开理由'],
  hint: '“是否公开”填“不公开”的，必须填写',
};

/** 发改办财金〔2018〕424号 names the particulars of the party and of the deciding organ. */
const PARTY: readonly RegisterField[] = [
  {
    key: 'partyName',
    label: '行政相对人名称',
    kind: 'text',
    visibility: 'public',
    demanded: 'always',
    synonyms: [
      '相对人名称',
      '当事人',
      '当事人名称',
      '被处罚人',
      '被许可人',
      '申请人名称',
      '名称（姓名）',
      '姓名或名称',
    ],
    hint: '自然人填写姓名，公开时自动隐去名字',
  },
  {
    key: 'partyKind',
    label: '行政相对人类别',
    kind: 'choice',
    visibility: 'public',
    demanded: 'always',
    synonyms: ['相对人类别', '当事人类型', '主体类型', '相对人类型'],
    choices: [
      {
        value: 'organisation',
        label: '法人及非法人组织',
        synonyms: ['法人', '企业', '法人或其他组织', '法人和非法人组织', '组织', '单位'],
      },
      { value: 'sole-trader', label: '个体工商户', synonyms: ['个体', '个体户'] },
      { value: 'person', label: '自然人', synonyms: ['个人', '公民'] },
    ],
    hint: '法人及非法人组织、个体工商户、自然人',
  },
  {
    key: 'creditCode',
    label: '统一社会信用代码',
    kind: 'credit-code',
    visibility: 'public',
    demanded: 'organisation',
    synonyms: [
      '行政相对人代码_1(统一社会信用代码)',
      '行政相对人代码_1（统一社会信用代码）',
      '信用代码',
      '社会信用代码',
    ],
    hint: '18位；自然人不填',
  },
  {
    key: 'legalRepresentative',
    label: '法定代表人',
    kind: 'text',
    visibility: 'public',
    demanded: 'never',
    synonyms: ['法定代表人（负责人）', '负责人', '法人代表', '法定代表人姓名'],
    hint: '法人、非法人组织的负责人；自然人不填',
  },
  {
    key: 'identityNumber',
    label: '证件号码',
    kind: 'text',
    visibility: 'private',
    demanded: 'never',
    synonyms: [
      '身份证号',
      '居民身份证号',
      '身份证号码',
      '自然人证件号码',
      '法定代表人证件号码',
      '公民身份号码',
    ],
    hint: '可以不填；任何情况下都不公开',
  },
];

const organ = (label: string, synonyms: readonly string[]): RegisterField => ({
  key: 'organName',
  label,
  kind: 'text',
  visibility: 'public',
  demanded: 'always',
  synonyms: ['决定机关', '作出机关', '执法单位', '实施机关', ...synonyms],
  hint: '不填写的，默认为本机关名称',
});

const PUBLIC_UNTIL: RegisterField = {
  key: 'publicUntil',
  label: '公示截止期',
  kind: 'day',
  visibility: 'public',
  demanded: 'never',
  synonyms: ['公示截止日期', '公示期限', '公示期至', '公示截止时间'],
  hint: '不填写的，按本机关设置计算',
};

const REMARK: RegisterField = {
  key: 'remark',
  label: '备注',
  kind: 'text',
  visibility: 'internal',
  demanded: 'never',
  synonyms: ['说明'],
};

const day = (key: string, label: string, synonyms: readonly string[], demanded = false): RegisterField => ({
  key,
  label,
  kind: 'day',
  visibility: 'public',
  demanded: demanded ? 'always' : 'never',
  synonyms,
  hint: '例如 2025-05-12、2025/5/12、2025年5月12日',
});

const text = (
  key: string,
  label: string,
  synonyms: readonly string[],
  more: Partial<Pick<RegisterField, 'kind' | 'demanded' | 'hint'>> = {},
): RegisterField => ({
  key,
  label,
  kind: 'text',
  visibility: 'public',
  demanded: 'never',
  synonyms,
  ...more,
});

const LICENCE: readonly RegisterField[] = [
  text(
    'number',
    '行政许可决定文书号',
    ['许可决定文书号', '决定文书号', '文书号', '许可文书号', '文号', '许可编号'],
    {
      demanded: 'always',
      hint: '同一机关不得重复；一份文书涉及多个相对人的，加“-1”“-2”区分',
    },
  ),
  ...PARTY,
  {
    key: 'result',
    label: '决定种类',
    kind: 'choice',
    visibility: 'public',
    demanded: 'always',
    synonyms: ['许可结果', '决定结果', '办理结果', '处理决定', '当前状态'],
    choices: [
      { value: 'granted', label: '准予许可', synonyms: ['准予', '许可', '同意', '批准', '有效', '予以许可'] },
      { value: 'refused', label: '不予许可', synonyms: ['不予', '不准予', '不同意', '驳回'] },
      { value: 'altered', label: '变更', synonyms: ['准予变更', '变更许可'] },
      { value: 'renewed', label: '延续', synonyms: ['准予延续', '延续许可'] },
      { value: 'rescinded', label: '撤销', synonyms: ['撤销许可'] },
      { value: 'recalled', label: '撤回', synonyms: ['撤回许可'] },
      { value: 'cancelled', label: '注销', synonyms: ['注销许可'] },
    ],
    hint: '准予许可、不予许可、变更、延续、撤销、撤回、注销',
  },
  text('documentName', '行政许可决定文书名称', ['许可决定文书名称', '文书名称', '许可文书名称']),
  {
    key: 'category',
    label: '许可类别',
    kind: 'choice',
    visibility: 'public',
    demanded: 'never',
    synonyms: ['行政许可类别', '审批类别'],
    choices: [
      { value: 'general', label: '普通', synonyms: ['普通许可'] },
      { value: 'franchise', label: '特许', synonyms: ['特许经营'] },
      { value: 'recognition', label: '认可' },
      { value: 'verification', label: '核准' },
      { value: 'registration', label: '登记' },
      { value: 'other', label: '其他' },
    ],
  },
  text('subject', '许可内容', ['行政许可内容', '许可事项', '项目名称', '审批内容'], {
    kind: 'long-text',
    demanded: 'always',
  }),
  text('certificateName', '许可证书名称', ['证书名称', '许可证名称']),
  text('certificateNumber', '许可证书编号', ['许可证编号', '证书编号', '许可证号']),
  day('decidedOn', '许可决定日期', ['决定日期', '作出日期', '作出决定日期', '许可日期', '批准日期'], true),
  day('validFrom', '有效期自', ['有效期起', '有效期开始', '许可有效期自']),
  day('validUntil', '有效期至', ['有效期止', '有效期截止', '许可截止期', '许可有效期至', '截止日期']),
  organ('许可机关', ['行政许可机关', '审批机关', '许可实施机关']),
  PUBLIC_UNTIL,
  PLAN,
  WITHHOLD_REASON,
  REMARK,
];

const PENALTY: readonly RegisterField[] = [
  text(
    'number',
    '行政处罚决定书文号',
    ['行政处罚决定文书号', '处罚决定书文号', '处罚文号', '决定文书号', '文书号', '文号'],
    {
      demanded: 'always',
      hint: '同一机关不得重复；一份文书涉及多个相对人的，加“-1”“-2”区分',
    },
  ),
  ...PARTY,
  text('subject', '案由', ['违法行为类型', '案件名称', '处罚事由', '处罚名称'], { demanded: 'always' }),
  text('facts', '违法事实', ['主要违法事实', '违法行为'], { kind: 'long-text', demanded: 'always' }),
  text('basis', '处罚依据', ['行政处罚依据', '法律依据', '依据'], { kind: 'long-text', demanded: 'always' }),
  {
    key: 'category',
    label: '处罚类别',
    kind: 'choice',
    visibility: 'public',
    demanded: 'always',
    synonyms: ['处罚种类', '行政处罚类别', '行政处罚种类', '处罚类别1'],
    choices: [
      { value: 'warning', label: '警告', synonyms: ['警告、通报批评', '通报批评'] },
      { value: 'fine', label: '罚款' },
      {
        value: 'confiscation',
        label: '没收违法所得、没收非法财物',
        synonyms: ['没收', '没收违法所得', '没收非法财物', '罚没'],
      },
      { value: 'suspension', label: '暂扣许可证件', synonyms: ['暂扣'] },
      { value: 'downgrade', label: '降低资质等级' },
      { value: 'revocation', label: '吊销许可证件', synonyms: ['吊销', '吊销许可证', '吊销执照'] },
      { value: 'restriction', label: '限制开展生产经营活动', synonyms: ['限制生产经营'] },
      { value: 'closure', label: '责令停产停业', synonyms: ['停产停业', '责令关闭'] },
      { value: 'barring', label: '限制从业' },
      { value: 'detention', label: '行政拘留', synonyms: ['拘留'] },
      { value: 'several', label: '并处多种处罚', synonyms: ['并处', '多种'] },
      { value: 'other', label: '其他行政处罚', synonyms: ['其他'] },
    ],
    hint: '《行政处罚法》第九条所列种类',
  },
  text('content', '处罚内容', ['行政处罚内容', '处罚结果', '行政处罚结果'], {
    kind: 'long-text',
    demanded: 'always',
  }),
  {
    key: 'fine',
    label: '罚款金额（万元）',
    kind: 'wan-yuan',
    visibility: 'public',
    demanded: 'never',
    synonyms: ['罚款金额', '罚款数额（万元）', '罚款（万元）', '罚款金额(万元)'],
  },
  {
    key: 'confiscated',
    label: '没收金额（万元）',
    kind: 'wan-yuan',
    visibility: 'public',
    demanded: 'never',
    synonyms: ['没收违法所得、没收非法财物的金额（万元）', '没收金额', '没收违法所得金额（万元）'],
  },
  text('certificate', '暂扣或吊销证照名称及编号', ['暂扣或者吊销证照名称及编号']),
  day(
    'decidedOn',
    '处罚决定日期',
    ['行政处罚决定日期', '决定日期', '处罚日期', '作出日期', '作出处罚决定日期'],
    true,
  ),
  day('validUntil', '处罚有效期至', ['处罚有效期', '有效期', '处罚截止期']),
  organ('处罚机关', ['行政处罚机关', '作出处罚机关', '处罚决定机关']),
  PUBLIC_UNTIL,
  {
    key: 'socialInfluence',
    label: '是否具有一定社会影响',
    kind: 'choice',
    visibility: 'internal',
    demanded: 'always',
    synonyms: ['一定社会影响', '社会影响', '是否有社会影响', '具有一定社会影响'],
    choices: YES_NO,
    hint: '是、否；具有一定社会影响的必须公开',
  },
  PLAN,
  WITHHOLD_REASON,
  REMARK,
];

const COERCION: readonly RegisterField[] = [
  text(
    'number',
    '行政强制决定文书号',
    ['强制决定文书号', '强制文书号', '决定书文号', '决定文书号', '文书号', '文号'],
    {
      demanded: 'always',
      hint: '同一机关不得重复；一份文书涉及多个相对人的，加“-1”“-2”区分',
    },
  ),
  ...PARTY,
  {
    key: 'result',
    label: '强制类型',
    kind: 'choice',
    visibility: 'public',
    demanded: 'always',
    synonyms: ['行政强制类型', '类型', '措施或执行'],
    choices: [
      { value: 'measure', label: '行政强制措施', synonyms: ['强制措施', '措施'] },
      { value: 'execution', label: '行政强制执行', synonyms: ['强制执行', '执行'] },
    ],
    hint: '行政强制措施、行政强制执行',
  },
  {
    key: 'category',
    label: '强制方式',
    kind: 'choice',
    visibility: 'public',
    demanded: 'always',
    synonyms: ['强制种类', '强制措施种类', '强制执行方式', '行政强制方式'],
    choices: [
      { value: 'liberty', label: '限制公民人身自由', synonyms: ['限制人身自由'] },
      { value: 'sealing', label: '查封场所、设施或者财物', synonyms: ['查封'] },
      { value: 'seizure', label: '扣押财物', synonyms: ['扣押'] },
      { value: 'freezing', label: '冻结存款、汇款', synonyms: ['冻结', '冻结存款'] },
      { value: 'surcharge', label: '加处罚款或者滞纳金', synonyms: ['加处罚款', '滞纳金', '加收滞纳金'] },
      { value: 'transfer', label: '划拨存款、汇款', synonyms: ['划拨'] },
      { value: 'auction', label: '拍卖或者依法处理', synonyms: ['拍卖'] },
      { value: 'removal', label: '排除妨碍、恢复原状', synonyms: ['排除妨碍', '恢复原状', '强制拆除'] },
      { value: 'performance', label: '代履行' },
      { value: 'other', label: '其他强制方式', synonyms: ['其他', '其他强制措施', '其他强制执行方式'] },
    ],
    hint: '《行政强制法》第九条、第十二条所列种类',
  },
  text('subject', '强制事由', ['案由', '事由', '行政强制事由'], { demanded: 'always' }),
  text('basis', '强制依据', ['行政强制依据', '法律依据', '依据'], { kind: 'long-text', demanded: 'always' }),
  text('content', '强制内容', ['行政强制内容', '强制措施内容', '强制执行内容'], { kind: 'long-text' }),
  day('decidedOn', '决定日期', ['强制决定日期', '作出日期', '作出决定日期', '实施日期'], true),
  day('validUntil', '强制期限至', ['期限至', '解除日期', '强制期限']),
  organ('强制机关', ['行政强制机关', '强制实施机关']),
  PUBLIC_UNTIL,
  PLAN,
  WITHHOLD_REASON,
  REMARK,
];

const FEE: readonly RegisterField[] = [
  text('number', '收费项目编码', ['项目编码', '编码', '项目代码', '收费编码'], {
    demanded: 'always',
    hint: '收费目录清单中的编码或者序号；同一机关不得重复',
  }),
  text('subject', '收费项目', ['收费项目名称', '项目名称', '行政事业性收费项目'], { demanded: 'always' }),
  {
    key: 'category',
    label: '收费类别',
    kind: 'choice',
    visibility: 'public',
    demanded: 'never',
    synonyms: ['收费性质', '项目类别', '类别'],
    choices: [
      { value: 'management', label: '行政管理类', synonyms: ['行政管理'] },
      { value: 'resource', label: '资源补偿类', synonyms: ['资源补偿'] },
      { value: 'appraisal', label: '鉴定类', synonyms: ['鉴定'] },
      { value: 'examination', label: '考试类', synonyms: ['考试'] },
      { value: 'training', label: '培训类', synonyms: ['培训'] },
      { value: 'other', label: '其他类', synonyms: ['其他'] },
    ],
  },
  text('basis', '收费依据', ['依据', '政策依据', '收费依据（文号）', '收费文件依据'], {
    kind: 'long-text',
    demanded: 'always',
  }),
  text('standard', '收费标准', ['标准', '征收标准'], { kind: 'long-text', demanded: 'always' }),
  text('payer', '收费对象', ['缴费对象', '征收对象', '收费范围']),
  text('treasury', '资金管理方式', ['管理方式', '上缴方式']),
  day('decidedOn', '执行日期', ['执行起始日期', '开始执行日期', '收费起始日期', '生效日期'], true),
  day('validUntil', '执行至', ['有效期至', '停止执行日期', '执行截止日期']),
  organ('收费单位', ['执收单位', '执收部门', '收费机关']),
  PUBLIC_UNTIL,
  PLAN,
  WITHHOLD_REASON,
  REMARK,
];

/** The columns of each register in the order of its form. */
export const REGISTER_FIELDS: Readonly<Record<RegisterKind, readonly RegisterField[]>> = {
  licence: LICENCE,
  penalty: PENALTY,
  coercion: COERCION,
  fee: FEE,
};
