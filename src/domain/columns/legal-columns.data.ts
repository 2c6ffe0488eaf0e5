import type { ItemKind } from '../disclosures/kinds.data.ts';

/** Which columns an organ has: 市县人民政府、部门、乡镇人民政府（街道办事处）. */
export const ORGAN_LEVELS = ['government', 'department', 'township'] as const;
export type OrganLevel = (typeof ORGAN_LEVELS)[number];
export const ORGAN_LEVEL_LABELS: Readonly<Record<OrganLevel, string>> = {
  government: '市县人民政府',
  department: '市县政府部门',
  township: '乡镇人民政府、街道办事处',
};

/**
 * How often a column must have something new, in days, before the inspection of sites counts it as not updated
 * (国办秘函〔2019〕19号): news within 2 weeks, notices and policy documents within 6 months. A year is our own
 * measure for what is made yearly.
 */
export const UPDATE_WITHIN = { news: 14, notices: 180, yearly: 365 } as const;

/** A column the law or its usual arrangement names. Children come after their parent, in this order. */
export type LegalColumn = {
  readonly key: string;
  readonly label: string;
  /** The article it rests on, such as 《条例》第二十条第（一）项; `null`: the usual arrangement below one. */
  readonly article: string | null;
  /** The official wording of that article, or what belongs here. */
  readonly description: string;
  /** Which kinds of items belong here; without: those of the parent. */
  readonly kinds?: readonly ItemKind[];
  /** Days; `null`: nothing says how often. */
  readonly updateWithinDays: number | null;
  /** Only for these organs; without: for all. */
  readonly levels?: readonly OrganLevel[];
  /** Only for organs with the power to make rules (《立法法》第九十一条、第九十三条). */
  readonly rulesOnly?: true;
  readonly children?: readonly LegalColumn[];
};

const { notices, yearly } = UPDATE_WITHIN;
const GOVERNMENT: readonly OrganLevel[] = ['government'];
const item = (number: string) => `《条例》第二十条第（${number}）项`;

/** Columns below one that has an article, and rest on the same. */
const below = (
  key: string,
  label: string,
  description: string,
  more: Partial<LegalColumn> = {},
): LegalColumn => ({ key, label, article: null, description, updateWithinDays: null, ...more });

/** The fifteen items of art. 20, in its order and its words. */
const ARTICLE_20: readonly LegalColumn[] = [
  {
    key: 'policy-documents',
    label: '政策文件',
    article: item('一'),
    description: '行政法规、规章和规范性文件',
    kinds: ['document', 'normative-document', 'rule', 'interpretation'],
    updateWithinDays: notices,
    children: [
      below('rules', '规章', '现行有效规章的标题、题注和正文，集中公开、动态更新', {
        kinds: ['rule'],
        rulesOnly: true,
      }),
      below('normative-documents', '行政规范性文件', '现行有效的行政规范性文件，标注有效性', {
        kinds: ['normative-document'],
        updateWithinDays: notices,
      }),
      below('other-documents', '其他文件', '规章、行政规范性文件以外主动公开的公文', {
        kinds: ['document'],
        updateWithinDays: notices,
      }),
      below('interpretations', '政策解读', '与政策文件同步发布的文字、图片、视频和问答解读', {
        kinds: ['interpretation'],
        updateWithinDays: notices,
      }),
    ],
  },
  {
    key: 'institution',
    label: '机构职能',
    article: item('二'),
    description: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    kinds: ['institution'],
    updateWithinDays: null,
    children: [
      below('organ-profile', '机关简介', '机关职能、办公地址、办公时间、联系方式'),
      below('leaders', '领导信息', '负责人姓名、职务和分工'),
      below('internal-organs', '机构设置', '内设机构、派出机构、所属单位及其职责和联系方式'),
      below('duty-basis', '履职依据', '本机关履行行政管理职能所依据的法律、法规、规章', {
        kinds: ['institution', 'administrative-matter', 'other'],
      }),
    ],
  },
  {
    key: 'plans',
    label: '规划计划',
    article: item('三'),
    description: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
    kinds: ['plan'],
    updateWithinDays: null,
    children: [
      below('development-plans', '国民经济和社会发展规划', '五年规划纲要和年度计划', { levels: GOVERNMENT }),
      below('special-plans', '专项规划', '各行业、各领域的专项规划', { levels: GOVERNMENT }),
      below('regional-plans', '区域规划', '跨行政区或者特定区域的规划及相关政策', { levels: GOVERNMENT }),
    ],
  },
  {
    key: 'statistics',
    label: '统计信息',
    article: item('四'),
    description: '国民经济和社会发展统计信息',
    kinds: ['statistics'],
    updateWithinDays: yearly,
    children: [
      below('statistical-bulletins', '统计公报', '年度国民经济和社会发展统计公报、普查公报', {
        levels: GOVERNMENT,
        updateWithinDays: yearly,
      }),
      below('statistical-data', '统计数据', '月度、季度、年度统计数据', {
        levels: GOVERNMENT,
        updateWithinDays: notices,
      }),
    ],
  },
  {
    key: 'administrative-services',
    label: '行政许可和管理服务',
    article: item('五'),
    description: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    kinds: ['administrative-matter'],
    updateWithinDays: null,
    children: [
      below('licences', '行政许可', '行政许可事项的依据、条件、程序以及办理结果'),
      below(
        'other-services',
        '其他对外管理服务',
        '行政许可以外对外管理服务事项的依据、条件、程序以及办理结果',
      ),
    ],
  },
  {
    key: 'enforcement',
    label: '行政处罚和行政强制',
    article: item('六'),
    description: '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
    kinds: ['administrative-matter'],
    updateWithinDays: null,
    children: [
      below('penalties', '行政处罚', '行政处罚的依据、条件、程序，以及具有一定社会影响的行政处罚决定'),
      below('coercive-measures', '行政强制', '行政强制措施和行政强制执行的依据、条件、程序'),
    ],
  },
  {
    key: 'budgets',
    label: '财政预决算',
    article: item('七'),
    description: '财政预算、决算信息',
    kinds: ['budget'],
    updateWithinDays: yearly,
    children: [
      below('government-budgets', '政府预算', '经本级人民代表大会批准的政府预算和预算执行情况', {
        levels: ['government', 'township'],
        updateWithinDays: yearly,
      }),
      below('government-accounts', '政府决算', '经批准的政府决算', {
        levels: ['government', 'township'],
        updateWithinDays: yearly,
      }),
      below('department-budgets', '部门预算', '经财政部门批复的部门预算，包括“三公”经费预算', {
        levels: ['government', 'department'],
        updateWithinDays: yearly,
      }),
      below('department-accounts', '部门决算', '经财政部门批复的部门决算，包括“三公”经费决算', {
        levels: ['government', 'department'],
        updateWithinDays: yearly,
      }),
    ],
  },
  {
    key: 'fees',
    label: '行政事业性收费',
    article: item('八'),
    description: '行政事业性收费项目及其依据、标准',
    kinds: ['fee-list'],
    updateWithinDays: yearly,
  },
  {
    key: 'procurement',
    label: '政府集中采购',
    article: item('九'),
    description: '政府集中采购项目的目录、标准及实施情况',
    kinds: ['procurement'],
    updateWithinDays: yearly,
  },
  {
    key: 'major-projects',
    label: '重大建设项目',
    article: item('十'),
    description: '重大建设项目的批准和实施情况',
    kinds: ['project'],
    updateWithinDays: null,
    children: [
      below(
        'project-approval-service',
        '批准服务信息',
        '申报要求、申报材料清单、批准流程、办理时限、受理机构联系方式',
        {
          levels: GOVERNMENT,
        },
      ),
      below(
        'project-approval-results',
        '批准结果信息',
        '项目建议书、可行性研究报告、初步设计、规划、用地、环评、施工许可等审批结果',
        {
          levels: GOVERNMENT,
        },
      ),
      below(
        'project-tendering',
        '招标投标信息',
        '资格预审公告、招标公告、中标候选人公示、中标结果、合同订立及履行情况',
        {
          levels: GOVERNMENT,
        },
      ),
      below(
        'project-implementation',
        '实施信息',
        '征收土地、重大设计变更、施工、质量安全监督和竣工有关信息',
        {
          levels: GOVERNMENT,
        },
      ),
    ],
  },
  {
    key: 'livelihood',
    label: '民生领域',
    article: item('十一'),
    description: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    kinds: ['public-service'],
    updateWithinDays: notices,
    children: [
      below('rural-assistance', '扶贫和乡村振兴', '扶贫、防止返贫的政策、措施及其实施情况', {
        levels: ['government', 'township'],
      }),
      below('education', '教育', '教育方面的政策、措施及其实施情况', { levels: ['government', 'township'] }),
      below('medical-care', '医疗', '医疗方面的政策、措施及其实施情况', {
        levels: ['government', 'township'],
      }),
      below('social-security', '社会保障', '社会保障方面的政策、措施及其实施情况', {
        levels: ['government', 'township'],
      }),
      below('employment', '促进就业', '促进就业方面的政策、措施及其实施情况', {
        levels: ['government', 'township'],
      }),
    ],
  },
  {
    key: 'emergency',
    label: '应急管理',
    article: item('十二'),
    description: '突发公共事件的应急预案、预警信息及应对情况',
    kinds: ['emergency'],
    updateWithinDays: null,
    children: [
      below('emergency-plans', '应急预案', '突发公共事件的总体预案、专项预案和部门预案'),
      below('emergency-warnings', '预警信息及应对情况', '突发公共事件的预警信息和应对处置情况'),
    ],
  },
  {
    key: 'inspections',
    label: '监督检查',
    article: item('十三'),
    description: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    kinds: ['inspection'],
    updateWithinDays: null,
    children: [
      below('environment-inspections', '环境保护', '环境保护的监督检查情况', { levels: GOVERNMENT }),
      below('health-inspections', '公共卫生', '公共卫生的监督检查情况', { levels: GOVERNMENT }),
      below('work-safety-inspections', '安全生产', '安全生产的监督检查情况', { levels: GOVERNMENT }),
      below('food-drug-inspections', '食品药品', '食品药品的监督检查情况', { levels: GOVERNMENT }),
      below('product-inspections', '产品质量', '产品质量的监督检查情况', { levels: GOVERNMENT }),
    ],
  },
  {
    key: 'recruitment',
    label: '公务员招考',
    article: item('十四'),
    description: '公务员招考的职位、名额、报考条件等事项以及录用结果',
    kinds: ['recruitment'],
    updateWithinDays: null,
  },
  {
    key: 'other-statutory',
    label: '其他法定信息',
    article: item('十五'),
    description: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    kinds: ['announcement', 'other'],
    updateWithinDays: notices,
    children: [
      below('announcements', '通知公告', '面向社会的通知、公告、公示', {
        kinds: ['announcement'],
        updateWithinDays: notices,
      }),
      below('proposals', '建议提案办理', '人大代表建议、政协委员提案的办理复文和办理情况', {
        kinds: ['proposal-reply'],
        updateWithinDays: yearly,
      }),
      below('major-decisions', '重大行政决策', '重大行政决策事项目录、决策草案征求意见及其结果', {
        kinds: ['announcement', 'document', 'other'],
        levels: GOVERNMENT,
      }),
      below('other-information', '其他信息', '依照其他法律、法规、规章和国家有关规定主动公开的信息', {
        kinds: ['other', 'announcement'],
      }),
    ],
  },
];

/** Art. 21: governments and departments of cities and counties, and township governments; each its own list. */
const ARTICLE_21: readonly LegalColumn[] = [
  {
    key: 'county-matters',
    label: '重点领域信息',
    article: '《条例》第二十一条',
    description:
      '根据本地方的具体情况主动公开的涉及市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助等方面的政府信息',
    kinds: ['public-service', 'project', 'announcement', 'other'],
    updateWithinDays: null,
    levels: ['government', 'department'],
    children: [
      below('municipal-works', '市政建设', '市政建设方面的政府信息', { levels: GOVERNMENT }),
      below('public-services', '公共服务', '公共服务方面的政府信息', { levels: GOVERNMENT }),
      below('public-welfare', '公益事业', '公益事业方面的政府信息', { levels: GOVERNMENT }),
      below('land-expropriation', '土地征收', '土地征收方面的政府信息', { levels: GOVERNMENT }),
      below('housing-expropriation', '房屋征收', '房屋征收方面的政府信息', { levels: GOVERNMENT }),
      below('public-order', '治安管理', '治安管理方面的政府信息', { levels: GOVERNMENT }),
      below('social-assistance', '社会救助', '社会救助方面的政府信息', { levels: GOVERNMENT }),
    ],
  },
  {
    key: 'township-matters',
    label: '重点领域信息',
    article: '《条例》第二十一条',
    description:
      '根据本地方的具体情况主动公开的贯彻落实农业农村政策、农田水利工程建设运营、农村土地承包经营权流转、宅基地使用情况审核、土地征收、房屋征收、筹资筹劳、社会救助等方面的政府信息',
    kinds: ['public-service', 'project', 'announcement', 'other'],
    updateWithinDays: null,
    levels: ['township'],
    children: [
      below('rural-policies', '农业农村政策', '贯彻落实农业农村政策的情况'),
      below('irrigation-works', '农田水利', '农田水利工程建设运营情况'),
      below('land-contracts', '农村土地承包', '农村土地承包经营权流转情况'),
      below('homesteads', '宅基地审核', '宅基地使用情况审核'),
      below('township-land-expropriation', '土地征收', '土地征收方面的政府信息'),
      below('township-housing-expropriation', '房屋征收', '房屋征收方面的政府信息'),
      below('village-levies', '筹资筹劳', '村民一事一议筹资筹劳情况'),
      below('township-social-assistance', '社会救助', '社会救助方面的政府信息'),
    ],
  },
];

/**
 * The public column of every organ (政府信息公开专栏): four parts under one name and in one form
 * (国办公开办函〔2019〕61号), and the way to apply. What stands on the guide, the reports and the application pages is
 * made by the program, so no item belongs there.
 */
export const LEGAL_COLUMNS: readonly LegalColumn[] = [
  {
    key: 'guide',
    label: '政府信息公开指南',
    article: '《条例》第十二条',
    description: '政府信息的分类、编排体系、获取方式和政府信息公开工作机构的联系方式',
    kinds: [],
    updateWithinDays: yearly,
  },
  {
    key: 'disclosure-regime',
    label: '政府信息公开制度',
    article: '《条例》第四条',
    description: '政府信息公开的法律、法规、规章、规范性文件和本机关的公开制度',
    kinds: ['disclosure-regime'],
    updateWithinDays: null,
  },
  {
    key: 'statutory-content',
    label: '法定主动公开内容',
    article: '《条例》第十九条至第二十二条',
    description: '依照《条例》第二十条、第二十一条应当主动公开的政府信息',
    kinds: [],
    updateWithinDays: null,
    children: [...ARTICLE_20, ...ARTICLE_21],
  },
  {
    key: 'annual-reports',
    label: '政府信息公开年报',
    article: '《条例》第四十九条、第五十条',
    description: '历年政府信息公开工作年度报告',
    kinds: [],
    updateWithinDays: yearly,
  },
  {
    key: 'on-request',
    label: '依申请公开',
    article: '《条例》第二十七条',
    description: '没有主动公开的政府信息，可以向本机关申请获取',
    kinds: [],
    updateWithinDays: null,
  },
];
