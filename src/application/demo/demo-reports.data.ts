import type { DemoOrganCode } from './demo-organs.data.ts';

type RuleCounts = { readonly made: number; readonly repealed: number; readonly valid: number };

/** An annual report of the demonstration: what the editor types, and the days it was written, approved, published. */
export type DemoReport = {
  readonly organ: DemoOrganCode;
  readonly year: number;
  readonly writtenOn: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly table2: {
    readonly regulations: RuleCounts;
    readonly normative: RuleCounts;
    readonly licensing_decisions: number;
    readonly penalty_decisions: number;
    readonly coercion_decisions: number;
    /** 万元, decimal text. */
    readonly fees_wan_yuan: string;
  };
  readonly texts: {
    /** （一）主动公开. */
    readonly proactive: string;
    /** What follows the counted sentence of （二）依申请公开. */
    readonly requests: string;
    /** （三） to （五）. */
    readonly rest: readonly [string, string, string];
    readonly problems: string;
  };
};

const NO_REGULATIONS: RuleCounts = { made: 0, repealed: 0, valid: 0 };

const DAYS_2023 = {
  year: 2023,
  writtenOn: '2024-01-10',
  approvedOn: '2024-01-17',
  publishedOn: '2024-01-24',
};
const DAYS_2024 = {
  year: 2024,
  writtenOn: '2025-01-09',
  approvedOn: '2025-01-16',
  publishedOn: '2025-01-22',
};

/** The reports of 2023 and 2024 of the three organs. The report of 2025 is left to whoever tries the system. */
export const DEMO_REPORTS: readonly DemoReport[] = [
  {
    ...DAYS_2023,
    organ: 'qhq-zfb',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 6, repealed: 2, valid: 31 },
      licensing_decisions: 0,
      penalty_decisions: 0,
      coercion_decisions: 0,
      fees_wan_yuan: '0',
    },
    texts: {
      proactive:
        '（一）主动公开。2023年，本机关围绕重大决策、民生实事和惠企政策做好主动公开，及时公布区政府和区政府办公室印发的行政规范性文件，并同步发布政策解读。本年制发行政规范性文件6件，废止2件，现行有效31件。',
      requests:
        '对内容不明确的申请，一次性告知补正并加强指导；对涉及第三方权益的申请，依法书面征求意见后作出决定。',
      rest: [
        '（三）政府信息管理。严格执行信息发布审核和保密审查制度，坚持先审查、后公开。定期清理已发布信息，对失效和废止的文件及时标注。',
        '（四）政府信息公开平台建设。依托区政府门户网站政府信息公开专栏集中发布法定主动公开内容，开通网上申请和进度查询，公众凭登记编号和查询码可以查询办理进度。',
        '（五）监督保障。明确政务公开股为政府信息公开工作机构，将政府信息公开工作纳入年度考核，组织开展业务培训，主动接受社会监督。',
      ],
      problems:
        '2023年，本机关政府信息公开工作存在的主要问题：一是政策解读形式不够丰富，解读材料与文件内容重复较多；二是部分股室检索政府信息用时较长，影响答复效率。\n改进情况：一是要求起草单位在报送文件时一并报送解读方案，增加图解和问答；二是完善文件归档目录，规范检索记录，对办理期限实行提前提醒。',
    },
  },
  {
    ...DAYS_2023,
    organ: 'qhq-jyj',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 2, repealed: 1, valid: 9 },
      licensing_decisions: 14,
      penalty_decisions: 3,
      coercion_decisions: 0,
      fees_wan_yuan: '36.5',
    },
    texts: {
      proactive:
        '（一）主动公开。2023年，本机关重点公开招生入学、校区划分、教师招聘、学生资助和教育经费等信息，及时公布行政许可和行政处罚决定。本年制发行政规范性文件2件，废止1件，现行有效9件。',
      requests: '对涉及招生入学的申请，优先办理，能够当场说明的当场说明。',
      rest: [
        '（三）政府信息管理。明确各股室公开职责，公文起草时同步确定公开属性，公开前履行保密审查手续；注重保护未成年人的个人信息。',
        '（四）政府信息公开平台建设。在政府信息公开专栏设置招生入学、学生资助等栏目，方便家长集中查阅。',
        '（五）监督保障。局办公室负责组织协调政府信息公开工作，定期检查各股室的公开情况，对发现的问题限期整改。',
      ],
      problems:
        '2023年，本机关政府信息公开工作存在的主要问题：一是部分栏目更新不够及时；二是个别答复文稿对不予公开的依据写得不够具体，经法制审核后退回修改。\n改进情况：一是明确各栏目的更新责任股室和时限；二是印发答复文书范例，组织承办人员学习，加强答复前的法制审核。',
    },
  },
  {
    ...DAYS_2023,
    organ: 'qhq-zjj',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 3, repealed: 0, valid: 12 },
      licensing_decisions: 86,
      penalty_decisions: 21,
      coercion_decisions: 0,
      fees_wan_yuan: '128.64',
    },
    texts: {
      proactive:
        '（一）主动公开。2023年，本机关重点公开老旧小区改造、公共租赁住房分配、物业管理和工程建设领域的信息，及时公布行政许可和行政处罚决定。本年制发行政规范性文件3件，没有废止文件，现行有效12件。',
      requests: '本年度有1件申请未在法定期限内送达答复，已经查明原因并作出整改。',
      rest: [
        '（三）政府信息管理。建立住房保障和工程建设信息台账，公开前逐项审查国家秘密、商业秘密和个人隐私，能够区分处理的予以部分公开。',
        '（四）政府信息公开平台建设。在政府信息公开专栏设置住房保障、老旧小区改造等栏目，定期核查链接，保证内容可以查阅。',
        '（五）监督保障。局办公室按月通报依申请公开办理情况，对即将到期的申请提前提醒承办股室。',
      ],
      problems:
        '2023年，本机关政府信息公开工作存在的主要问题：一是有1件申请因签发后没有及时送达，超过法定答复期限；二是工程建设领域信息的公开还不够及时。\n改进情况：一是实行到期前三个工作日提醒，签发当日安排送达；二是将信息公开与行政审批同步办理，缩短公开时间。',
    },
  },
  {
    ...DAYS_2024,
    organ: 'qhq-zfb',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 5, repealed: 4, valid: 32 },
      licensing_decisions: 0,
      penalty_decisions: 0,
      coercion_decisions: 0,
      fees_wan_yuan: '0',
    },
    texts: {
      proactive:
        '（一）主动公开。2024年，本机关持续做好重大决策、政府会议议定事项和惠企利民政策的主动公开，推进政策文件与解读材料同步组织、同步审签、同步发布。本年制发行政规范性文件5件，废止4件，现行有效32件。',
      requests: '对大量反复提出的申请，依法要求说明理由；对已经移交国家档案馆的信息，告知查阅利用的途径。',
      rest: [
        '（三）政府信息管理。开展行政规范性文件清理，对废止和失效的文件在原发布页面作出标注；完善文件归档目录，提高检索效率。',
        '（四）政府信息公开平台建设。优化政府信息公开专栏检索功能，网上申请可以在线补正、在线查询办理进度和下载答复。',
        '（五）监督保障。组织政府信息公开业务培训，对各部门依申请公开办理情况开展案卷评查，评查结果纳入年度考核。',
      ],
      problems:
        '2024年，本机关政府信息公开工作存在的主要问题：一是政策解读的针对性还不够强，群众关心的办理条件和流程解读得不够细；二是个别信息的历史档案分散，检索用时较长。上一年度指出的解读形式单一、检索较慢的问题已经得到改进。\n改进情况：一是围绕高频咨询事项编制问答；二是与档案部门建立协查机制，缩短检索时间。',
    },
  },
  {
    ...DAYS_2024,
    organ: 'qhq-jyj',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 1, repealed: 2, valid: 8 },
      licensing_decisions: 11,
      penalty_decisions: 5,
      coercion_decisions: 0,
      fees_wan_yuan: '33.8',
    },
    texts: {
      proactive:
        '（一）主动公开。2024年，本机关及时公开招生入学政策、校区划分、教育经费和校外培训机构治理等信息，依法公布行政许可和行政处罚决定。本年制发行政规范性文件1件，废止2件，现行有效8件。',
      requests: '对含有未成年人个人信息的申请，严格区分处理，在提供可以公开内容的同时保护学生的合法权益。',
      rest: [
        '（三）政府信息管理。动态调整主动公开目录，规范信息发布审核流程，定期检查已发布信息中的个人隐私内容。',
        '（四）政府信息公开平台建设。调整政府信息公开专栏栏目，在招生季设置专题，集中发布政策、流程和问答。',
        '（五）监督保障。明确各股室负责人为本股室政府信息公开责任人，组织答复文书和保密审查专题培训。',
      ],
      problems:
        '2024年，本机关政府信息公开工作存在的主要问题：一是学位供给等社会关注信息的公开还不够充分；二是承办人员变动较多，办理经验不足。上一年度指出的栏目更新不及时的问题已经整改。\n改进情况：一是每年招生工作开始前集中公开各校学位情况；二是实行新任承办人员岗前培训，由法制审核人员全程指导。',
    },
  },
  {
    ...DAYS_2024,
    organ: 'qhq-zjj',
    table2: {
      regulations: NO_REGULATIONS,
      normative: { made: 2, repealed: 3, valid: 11 },
      licensing_decisions: 92,
      penalty_decisions: 18,
      coercion_decisions: 1,
      fees_wan_yuan: '117.206',
    },
    texts: {
      proactive:
        '（一）主动公开。2024年，本机关围绕住房保障、老旧小区改造、既有住宅加装电梯和房屋安全做好主动公开，依法公布行政许可、行政处罚和行政强制决定。本年制发行政规范性文件2件，废止3件，现行有效11件。',
      requests: '全部申请均在法定期限内办理。对邮寄的申请，收到后及时与申请人联系确认。',
      rest: [
        '（三）政府信息管理。完善工程建设项目档案和住房保障档案的电子目录，公开前由承办股室、法制审核人和保密审查人逐级审核。',
        '（四）政府信息公开平台建设。更新住房保障栏目的办事指南和问答，增加老旧小区改造项目进展查询。',
        '（五）监督保障。落实到期提醒和签发当日送达制度，按季度通报依申请公开办理情况。',
      ],
      problems:
        '2024年，本机关政府信息公开工作存在的主要问题：一是物业管理领域的信息公开与业主需求还有差距；二是部分公开内容专业性较强，通俗解读不够。上一年度指出的逾期送达问题已经整改，本年度没有逾期。\n改进情况：一是指导街道做好物业管理信息公开；二是对专业性较强的内容配发通俗解读。',
    },
  },
];
