import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';

/** Decisions of one kind of an organ that are imported together: `subjects` in turn, one decision each. */
export type DemoRegister = {
  readonly organ: DemoOrganCode;
  readonly register: Exclude<RegisterKind, 'fee'>;
  /** What stands before the year in a document number. */
  readonly code: string;
  readonly count: number;
  readonly subjects: readonly Readonly<Record<string, string>>[];
};

/** Plainly fictional parties; nobody of these names exists. */
export const DEMO_PARTIES: Readonly<Record<DemoOrganCode, readonly string[]>> = {
  'qhq-zfb': [
    '青禾区演示乡第一村集体经济组织（演示）',
    '青禾区示例镇农产品加工有限公司',
    '青禾区演示砖瓦厂有限公司',
  ],
  'qhq-zjj': [
    '青禾区演示第一建设有限公司',
    '青禾区演示第二建筑安装有限公司',
    '青禾区示例房地产开发有限公司',
    '青禾区示例物业服务有限公司',
    '青禾区演示装饰工程有限公司',
    '青禾区示例建材检测有限公司',
  ],
  'qhq-jyj': [
    '青禾区演示培训学校有限公司',
    '青禾区示例幼儿教育有限公司',
    '青禾区演示外语培训有限公司',
    '青禾区示例艺术培训有限公司',
  ],
};

export const DEMO_REGISTERS: readonly DemoRegister[] = [
  {
    organ: 'qhq-zfb',
    register: 'licence',
    code: '青政许',
    count: 9,
    subjects: [
      {
        subject: '乡（镇）村企业使用集体建设用地审批（演示村农产品加工点）',
        result: '准予许可',
        category: '普通',
      },
      {
        subject: '乡（镇）村公共设施、公益事业使用集体建设用地审批（演示村卫生室）',
        result: '准予许可',
        category: '普通',
      },
      {
        subject: '乡（镇）村企业使用集体建设用地审批（示例镇仓储用房）',
        result: '不予许可',
        category: '普通',
      },
    ],
  },
  {
    organ: 'qhq-zfb',
    register: 'penalty',
    code: '青政罚',
    count: 3,
    subjects: [
      {
        subject: '超过污染物排放标准排放污染物，情节严重',
        facts: '当事人超过污染物排放标准排放污染物，经责令限制生产后仍未整改。',
        basis: '《环境保护法》第六十条',
        category: '责令停产停业',
        content: '责令关闭',
        socialInfluence: '是',
      },
    ],
  },
  {
    organ: 'qhq-zfb',
    register: 'coercion',
    code: '青政强',
    count: 3,
    subjects: [
      {
        subject: '逾期不拆除违法建设',
        basis: '《城乡规划法》第六十八条、《行政强制法》第四十四条',
        result: '行政强制执行',
        category: '排除妨碍、恢复原状',
        content: '责成有关部门依法强制拆除演示路8号院内违法搭建的简易房。',
      },
    ],
  },
  {
    organ: 'qhq-zjj',
    register: 'licence',
    code: '青住建许',
    count: 36,
    subjects: [
      { subject: '演示花园小区3号楼建筑工程施工许可', result: '准予许可', category: '普通' },
      { subject: '示例广场商品房预售许可', result: '准予许可', category: '普通' },
      { subject: '建筑业企业资质（三级）延续', result: '延续', category: '认可' },
      { subject: '演示路供水管网改造工程施工许可变更', result: '变更', category: '普通' },
      { subject: '示例大厦地下室改造工程施工许可', result: '不予许可', category: '普通' },
      { subject: '城镇污水排入排水管网许可', result: '准予许可', category: '普通' },
    ],
  },
  {
    organ: 'qhq-zjj',
    register: 'penalty',
    code: '青住建罚',
    count: 14,
    subjects: [
      {
        subject: '未取得施工许可证擅自施工',
        facts: '当事人在演示工程项目未取得施工许可证的情况下擅自组织施工。',
        basis: '《建筑工程施工许可管理办法》第十二条',
        category: '罚款',
        content: '罚款人民币2.35万元',
        fine: '2.35',
        socialInfluence: '是',
      },
      {
        subject: '未按规定设置安全防护设施',
        facts: '当事人在示例工地临边部位未设置防护栏杆。',
        basis: '《建设工程安全生产管理条例》第六十二条',
        category: '罚款',
        content: '罚款人民币1.2万元，责令限期改正',
        fine: '1.2',
        socialInfluence: '是',
      },
      {
        subject: '未按规定公示物业收费标准',
        facts: '当事人未在演示小区显著位置公示物业服务收费标准。',
        basis: '《物业管理条例》有关规定',
        category: '警告',
        content: '警告',
        socialInfluence: '否',
      },
    ],
  },
  {
    organ: 'qhq-zjj',
    register: 'coercion',
    code: '青住建强',
    count: 6,
    subjects: [
      {
        subject: '存在重大安全隐患的施工起重机械',
        basis: '《行政强制法》第二十二条、《安全生产法》第六十五条',
        result: '行政强制措施',
        category: '查封场所、设施或者财物',
        content: '查封示例工地2号塔式起重机，期限30日。',
      },
      {
        subject: '逾期不缴纳罚款',
        basis: '《行政强制法》第四十五条、《行政处罚法》第七十二条',
        result: '行政强制执行',
        category: '加处罚款或者滞纳金',
        content: '每日按罚款数额的百分之三加处罚款。',
      },
    ],
  },
  {
    organ: 'qhq-jyj',
    register: 'licence',
    code: '青教许',
    count: 22,
    subjects: [
      { subject: '实施学前教育的民办学校设立', result: '准予许可', category: '普通' },
      { subject: '学科类校外培训机构办学地址变更', result: '变更', category: '普通' },
      { subject: '民办学校办学许可延续', result: '延续', category: '普通' },
      { subject: '民办培训学校终止', result: '注销', category: '普通' },
    ],
  },
  {
    organ: 'qhq-jyj',
    register: 'penalty',
    code: '青教罚',
    count: 6,
    subjects: [
      {
        subject: '擅自增加培训科目',
        facts: '当事人在办学许可证核定的范围以外开设培训科目。',
        basis: '《校外培训行政处罚暂行办法》有关规定',
        category: '警告',
        content: '警告，责令限期改正',
        socialInfluence: '是',
      },
      {
        subject: '未按规定使用培训预收费资金监管账户',
        facts: '当事人未将预收费存入资金监管账户。',
        basis: '《校外培训行政处罚暂行办法》有关规定',
        category: '罚款',
        content: '罚款人民币0.8万元',
        fine: '0.8',
        socialInfluence: '是',
      },
    ],
  },
];

/** Fee items with what was collected on them: the year before the real day's, and the year itself. */
export const DEMO_FEES: readonly {
  readonly organ: DemoOrganCode;
  readonly fields: Readonly<Record<string, string>>;
  readonly collected: readonly [string, string];
}[] = [
  {
    organ: 'qhq-jyj',
    fields: {
      number: 'JY-01',
      subject: '普通话水平测试费（演示）',
      category: '考试类',
      basis: '演示价费〔2018〕6号',
      standard: '每人次25元（在校学生）、50元（其他人员）',
      payer: '参加测试的人员',
      treasury: '缴入国库',
      decidedOn: '2019-01-01',
    },
    collected: ['12.745', '9.32'],
  },
  {
    organ: 'qhq-jyj',
    fields: {
      number: 'JY-02',
      subject: '公办幼儿园保教费（演示）',
      category: '其他类',
      basis: '演示价费〔2020〕11号',
      standard: '一级园每生每月460元，二级园每生每月380元',
      payer: '在园幼儿家长',
      treasury: '缴入财政专户',
      decidedOn: '2020-09-01',
    },
    collected: ['386.204', '295.6'],
  },
  {
    organ: 'qhq-zjj',
    fields: {
      number: 'ZJ-01',
      subject: '城镇垃圾处理费（演示）',
      category: '行政管理类',
      basis: '演示价费〔2017〕3号',
      standard: '居民每户每月5元',
      payer: '产生生活垃圾的单位和个人',
      treasury: '缴入国库',
      decidedOn: '2018-01-01',
    },
    collected: ['218.4615', '160.08'],
  },
];
