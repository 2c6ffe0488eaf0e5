import type { ItemKind } from '../../domain/disclosures/kinds.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';

/**
 * An item of the demonstration. Everything in it is fictional and says so. `{Y}` stands for the year in which it was
 * made, `{Y-1}` and `{Y-2}` for the years before.
 */
export type DemoItem = {
  /** For those that relate to it. */
  readonly key?: string;
  readonly organ: DemoOrganCode;
  readonly kind: ItemKind;
  /** The legal column by its key. */
  readonly column: string;
  readonly title: string;
  /** How many working days ago it was made; it came out a few days later. */
  readonly ago: number;
  readonly number?: string;
  readonly theme: string;
  readonly keywords: readonly string[];
  readonly summary: string;
  readonly body: string;
  readonly relations?: readonly { readonly kind: 'interprets' | 'repeals' | 'amends'; readonly to: string }[];
  /** Working days from today until it expires; negative: it has expired. */
  readonly expiresIn?: number;
  /** How far it has come; usually it is out. */
  readonly until?:
    | 'drafting'
    | 'content-review'
    | 'secrecy-review'
    | 'to-publish'
    | 'withdrawn'
    | 'looked-back';
};

const office = 'qhq-zfb';
const education = 'qhq-jyj';
const housing = 'qhq-zjj';

const p = (...paragraphs: readonly string[]): string => paragraphs.map((it) => `<p>${it}</p>`).join('');
const h = (text: string): string => `<h2>${text}</h2>`;
const table = (caption: string, head: readonly string[], ...rows: readonly (readonly string[])[]): string => {
  const cells = (tag: string, row: readonly string[]) => row.map((it) => `<${tag}>${it}</${tag}>`).join('');
  return `<table><caption>${caption}</caption><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
};
const FICTION = '本件为演示数据，所述事项均为虚构。';

/** Items of the three organs, each told through all reviews by the people of the organ. */
export const DEMO_ITEMS: readonly DemoItem[] = [
  {
    key: 'window-old',
    organ: office,
    kind: 'normative-document',
    column: 'normative-documents',
    title: '青禾区人民政府办公室关于政务服务窗口延时服务的通知',
    ago: 420,
    number: '青政办规〔{Y}〕3号',
    theme: '综合政务',
    keywords: ['政务服务', '延时服务'],
    summary: '规定政务服务窗口在工作日延时服务的时间和范围。',
    body: p(
      '各镇人民政府、街道办事处，区直各部门：',
      '为方便群众办事，区政务服务中心各窗口自本通知实施之日起，工作日延时服务至18时。',
      FICTION,
    ),
  },
  {
    key: 'window-new',
    organ: office,
    kind: 'normative-document',
    column: 'normative-documents',
    title: '青禾区人民政府办公室关于印发《青禾区政务服务窗口规范》的通知',
    ago: 60,
    number: '青政办规〔{Y}〕2号',
    theme: '综合政务',
    keywords: ['政务服务', '窗口规范', '一次告知'],
    summary: '统一政务服务窗口的受理、告知、延时服务和投诉处理要求。',
    body:
      p(
        '各镇人民政府、街道办事处，区直各部门：',
        '《青禾区政务服务窗口规范》已经区政府同意，现印发给你们，请认真组织实施。',
      ) +
      h('一、受理') +
      p('申请材料齐全、符合法定形式的，应当当场受理；需要补正的，应当一次告知全部内容。') +
      h('二、延时服务') +
      p('工作日延时服务至18时30分，周六上午设值班窗口。') +
      h('三、投诉处理') +
      p('对窗口服务的投诉，应当在5个工作日内答复。', FICTION) +
      table(
        '附表：延时服务窗口',
        ['窗口', '工作日', '周六'],
        ['社会保险', '至18时30分', '9时至12时'],
        ['不动产登记', '至18时30分', '9时至12时'],
        ['企业开办', '至18时', '不设'],
      ),
    relations: [{ kind: 'repeals', to: 'window-old' }],
    until: 'looked-back',
  },
  {
    organ: office,
    kind: 'interpretation',
    column: 'interpretations',
    title: '《青禾区政务服务窗口规范》政策解读',
    ago: 60,
    theme: '综合政务',
    keywords: ['政务服务', '政策解读'],
    summary: '说明窗口规范的出台背景、主要内容和群众关心的问题。',
    body: '<dl><dt>为什么要出台窗口规范？</dt><dd><p>各窗口服务时间和告知方式不统一，群众反映需要多次往返。</p></dd><dt>周六可以办理哪些事项？</dt><dd><p>社会保险、不动产登记窗口周六上午值班，可以办理申领和查询。</p></dd><dt>材料不齐怎么办？</dt><dd><p>窗口一次告知需要补正的全部内容，并出具书面告知单。</p></dd></dl>',
    relations: [{ kind: 'interprets', to: 'window-new' }],
  },
  {
    organ: office,
    kind: 'document',
    column: 'other-documents',
    title: '青禾区人民政府办公室关于公布{Y}年度重大行政决策事项目录的通知',
    ago: 150,
    number: '青政办发〔{Y}〕11号',
    theme: '综合政务',
    keywords: ['重大行政决策', '目录'],
    summary: '公布本年度重大行政决策事项及承办单位。',
    body:
      p('现将{Y}年度重大行政决策事项目录予以公布。') +
      table(
        '{Y}年度重大行政决策事项目录',
        ['序号', '事项', '承办单位'],
        ['1', '编制青禾区老旧小区改造三年计划', '区住房和城乡建设局'],
        ['2', '调整义务教育学校招生范围', '区教育局'],
      ) +
      p(FICTION),
  },
  {
    organ: office,
    kind: 'institution',
    column: 'organ-profile',
    title: '青禾区人民政府办公室机关简介',
    ago: 300,
    theme: '机关职能',
    keywords: ['机关职能', '联系方式'],
    summary: '办公地址、办公时间、联系方式和主要职责。',
    body:
      h('主要职责') +
      p('负责区人民政府日常工作，起草区人民政府文件，组织、指导、监督全区政府信息公开工作。') +
      h('联系方式') +
      p('办公地址：青禾区演示路1号。办公时间：工作日9:00—12:00，14:00—17:30。', FICTION),
  },
  {
    organ: office,
    kind: 'plan',
    column: 'special-plans',
    title: '青禾区“十五五”政务公开专项规划',
    ago: 120,
    theme: '规划计划',
    keywords: ['规划', '政务公开'],
    summary: '明确未来五年政务公开的目标、任务和保障措施。',
    body:
      h('一、总体目标') +
      p('到规划期末，法定主动公开内容公开率达到百分之百，依申请公开按期答复率达到百分之百。') +
      h('二、重点任务') +
      '<ol><li>完善公开平台；</li><li>推进基层政务公开标准化；</li><li>加强政策解读。</li></ol>' +
      p(FICTION),
  },
  {
    organ: office,
    kind: 'statistics',
    column: 'statistical-bulletins',
    title: '青禾区{Y-1}年国民经济和社会发展统计公报',
    ago: 165,
    theme: '统计信息',
    keywords: ['统计公报'],
    summary: '公布{Y-1}年全区主要统计数据。',
    body:
      p('{Y-1}年，全区经济运行总体平稳（数据为演示数据）。') +
      table(
        '主要指标',
        ['指标', '单位', '{Y-1}年', '{Y-2}年'],
        ['常住人口', '万人', '31.2', '31.0'],
        ['普通小学', '所', '24', '24'],
        ['社区卫生服务中心', '个', '9', '8'],
      ),
  },
  {
    organ: office,
    kind: 'emergency',
    column: 'emergency-plans',
    title: '青禾区突发事件总体应急预案',
    ago: 210,
    theme: '应急管理',
    keywords: ['应急预案'],
    summary: '规定突发事件分级、组织体系、监测预警和处置程序。',
    body:
      h('一、总则') +
      p('本预案适用于本区行政区域内突发事件的应对工作。') +
      h('二、预警') +
      p('预警级别由高到低划分为一级、二级、三级和四级，分别用红色、橙色、黄色和蓝色标示。', FICTION),
  },
  {
    organ: office,
    kind: 'disclosure-regime',
    column: 'disclosure-regime',
    title: '青禾区政府信息公开保密审查办法',
    ago: 380,
    theme: '政府信息公开制度',
    keywords: ['保密审查', '制度'],
    summary: '规定公开前保密审查的职责、程序和责任。',
    body: p(
      '第一条　公开政府信息前，应当进行保密审查，坚持先审查、后公开。',
      '第二条　审查应当逐件进行，并留存审查记录。',
      FICTION,
    ),
  },
  {
    organ: office,
    kind: 'announcement',
    column: 'announcements',
    title: '关于法定节假日期间政务服务安排的公告',
    ago: 12,
    theme: '通知公告',
    keywords: ['节假日', '政务服务'],
    summary: '公布节日期间值班窗口和服务时间。',
    body: p('节日期间，区政务服务中心设值班窗口，办理社会保险、不动产登记查询业务。', FICTION),
  },
  {
    organ: office,
    kind: 'announcement',
    column: 'announcements',
    title: '关于受助人员名单的公示',
    ago: 45,
    theme: '通知公告',
    keywords: ['公示'],
    summary: '公示期已满。',
    body: p('现将有关情况予以公示，公示期为五个工作日。', FICTION),
    until: 'withdrawn',
  },
  {
    organ: office,
    kind: 'document',
    column: 'other-documents',
    title: '青禾区人民政府办公室关于做好汛期值班工作的通知',
    ago: 18,
    number: '青政办发〔{Y}〕29号',
    theme: '应急管理',
    keywords: ['值班', '汛期'],
    summary: '明确汛期值班的要求。',
    body: p('各单位应当落实领导带班和二十四小时值班制度。', FICTION),
    until: 'secrecy-review',
  },
  {
    organ: office,
    kind: 'proposal-reply',
    column: 'proposals',
    title: '对区政协第12号提案的答复',
    ago: 27,
    theme: '建议提案办理',
    keywords: ['提案'],
    summary: '答复关于增设自助办理终端的提案。',
    body: p(
      '您提出的增设自助办理终端的提案收悉，现答复如下。',
      '我们将在三个街道增设自助办理终端。',
      FICTION,
    ),
    until: 'drafting',
  },
  {
    key: 'enrolment',
    organ: education,
    kind: 'normative-document',
    column: 'normative-documents',
    title: '青禾区教育局关于{Y}年义务教育学校招生工作的实施意见',
    ago: 110,
    number: '青教规〔{Y}〕1号',
    theme: '教育',
    keywords: ['义务教育', '招生', '入学'],
    summary: '明确招生范围、报名时间、入学材料和办理程序。',
    body:
      h('一、招生原则') +
      p('坚持免试就近入学，公办、民办学校同步招生。') +
      h('二、时间安排') +
      table(
        '招生日程',
        ['事项', '时间'],
        ['网上登记', '6月1日至6月15日'],
        ['材料核验', '6月20日至6月25日'],
        ['公布结果', '7月10日'],
      ) +
      h('三、监督') +
      p('监督电话：0900-0000012。', FICTION),
    expiresIn: 120,
  },
  {
    organ: education,
    kind: 'interpretation',
    column: 'interpretations',
    title: '{Y}年义务教育招生问答',
    ago: 110,
    theme: '教育',
    keywords: ['招生', '问答'],
    summary: '解答家长关心的招生问题。',
    body: '<dl><dt>没有本区户籍可以报名吗？</dt><dd><p>持有本区居住证的，可以按规定报名。</p></dd><dt>材料在哪里核验？</dt><dd><p>在登记的学校核验。</p></dd></dl>',
    relations: [{ kind: 'interprets', to: 'enrolment' }],
  },
  {
    organ: education,
    kind: 'document',
    column: 'other-documents',
    title: '青禾区教育局关于规范中小学校服选用采购工作的通知',
    ago: 95,
    number: '青教发〔{Y}〕8号',
    theme: '教育',
    keywords: ['校服', '采购'],
    summary: '规定校服选用采购的程序和监督要求。',
    body: p('各中小学校：', '校服选用应当充分听取家长委员会意见，遵循自愿购买的原则。', FICTION),
  },
  {
    organ: education,
    kind: 'budget',
    column: 'department-budgets',
    title: '青禾区教育局{Y}年部门预算',
    ago: 175,
    theme: '财政预算',
    keywords: ['部门预算'],
    summary: '公开{Y}年部门收支预算和三公经费预算。',
    body:
      p('经区人民代表大会批准，现公开{Y}年部门预算（数据为演示数据）。') +
      table(
        '收支预算总表（单位：万元）',
        ['项目', '预算数'],
        ['一般公共预算拨款收入', '1260.00'],
        ['人员经费', '980.00'],
        ['公用经费', '280.00'],
      ),
  },
  {
    organ: education,
    kind: 'institution',
    column: 'internal-organs',
    title: '青禾区教育局内设机构',
    ago: 290,
    theme: '机关职能',
    keywords: ['机构设置'],
    summary: '列明内设机构及其职责。',
    body:
      table(
        '内设机构',
        ['机构', '职责'],
        ['办公室', '综合协调、政府信息公开'],
        ['基础教育股', '义务教育、招生'],
        ['安全股', '校园安全'],
      ) + p(FICTION),
  },
  {
    organ: education,
    kind: 'public-service',
    column: 'livelihood',
    title: '青禾区{Y}年家庭经济困难学生资助政策',
    ago: 140,
    theme: '教育',
    keywords: ['资助', '教育'],
    summary: '说明资助项目、标准、条件和申请方式。',
    body: p(
      '义务教育阶段家庭经济困难学生可以申请生活补助，小学每生每年1000元，初中每生每年1250元（演示标准）。',
      FICTION,
    ),
  },
  {
    organ: education,
    kind: 'inspection',
    column: 'inspections',
    title: '{Y}年校外培训机构检查情况通报',
    ago: 7,
    theme: '监督检查',
    keywords: ['校外培训', '检查'],
    summary: '通报检查机构数、发现问题和整改情况。',
    body: p('本次共检查校外培训机构42家，发现问题9个，已全部整改（数据为演示数据）。'),
  },
  {
    organ: education,
    kind: 'announcement',
    column: 'announcements',
    title: '青禾区教育局关于教师资格认定现场确认的公告',
    ago: 16,
    theme: '通知公告',
    keywords: ['教师资格'],
    summary: '公布现场确认的时间、地点和材料。',
    body: p('现场确认地点：区政务服务中心二楼教育窗口。', FICTION),
    until: 'to-publish',
  },
  {
    organ: education,
    kind: 'document',
    column: 'other-documents',
    title: '青禾区教育局关于校园食堂食品安全专项检查的通知',
    ago: 24,
    number: '青教发〔{Y}〕21号',
    theme: '教育',
    keywords: ['食品安全', '食堂'],
    summary: '部署校园食堂食品安全专项检查。',
    body: p('各学校应当于检查前完成自查。', FICTION),
    until: 'content-review',
  },
  {
    key: 'renovation',
    organ: housing,
    kind: 'normative-document',
    column: 'normative-documents',
    title: '青禾区老旧小区改造资金管理办法',
    ago: 130,
    number: '青住建规〔{Y}〕1号',
    theme: '城乡建设',
    keywords: ['老旧小区', '改造', '资金'],
    summary: '规定改造资金的来源、使用范围、拨付和监督。',
    body:
      h('第一章　总则') +
      p(
        '第一条　为加强老旧小区改造资金管理，制定本办法。',
        '第二条　本办法适用于本区行政区域内老旧小区改造资金的管理。',
      ) +
      h('第二章　资金拨付') +
      p('第三条　资金按照工程进度拨付，竣工验收后拨付至合同价款的百分之九十七。', FICTION),
  },
  {
    organ: housing,
    kind: 'interpretation',
    column: 'interpretations',
    title: '一图读懂《青禾区老旧小区改造资金管理办法》',
    ago: 130,
    theme: '城乡建设',
    keywords: ['老旧小区', '图解'],
    summary: '用表格说明资金从哪里来、用到哪里、谁来监督。',
    body:
      table(
        '资金怎么用',
        ['环节', '比例', '条件'],
        ['开工', '30%', '签订合同'],
        ['过程', '至80%', '按进度'],
        ['竣工', '至97%', '验收合格'],
      ) + p(FICTION),
    relations: [{ kind: 'interprets', to: 'renovation' }],
  },
  {
    organ: housing,
    kind: 'project',
    column: 'major-projects',
    title: '青禾区{Y}年老旧小区改造项目清单',
    ago: 100,
    theme: '重大建设项目',
    keywords: ['老旧小区', '项目清单'],
    summary: '公布本年度改造项目、规模和计划工期。',
    body: table(
      '改造项目清单（演示数据）',
      ['小区', '户数', '计划工期'],
      ['示范一村', '320', '4月至10月'],
      ['示范二村', '280', '5月至11月'],
    ),
  },
  {
    organ: housing,
    kind: 'procurement',
    column: 'procurement',
    title: '示范一村外墙改造工程政府采购公告',
    ago: 85,
    theme: '政府采购',
    keywords: ['采购', '公告'],
    summary: '公布采购项目、预算和投标要求。',
    body: p('项目预算：186.50万元。采购方式：公开招标。投标截止时间见招标文件。', FICTION),
  },
  {
    organ: housing,
    kind: 'administrative-matter',
    column: 'licences',
    title: '建筑工程施工许可办事指南',
    ago: 260,
    theme: '行政许可',
    keywords: ['施工许可', '办事指南'],
    summary: '列明许可依据、条件、材料、程序和时限。',
    body:
      table(
        '办理要素',
        ['要素', '内容'],
        ['依据', '《中华人民共和国建筑法》第七条'],
        ['承诺时限', '5个工作日'],
        ['收费', '不收费'],
      ) + p(FICTION),
  },
  {
    organ: housing,
    kind: 'fee-list',
    column: 'fees',
    title: '青禾区住房和城乡建设局行政事业性收费目录清单',
    ago: 190,
    theme: '收费目录',
    keywords: ['收费', '目录'],
    summary: '公布收费项目、依据和标准。',
    body: table(
      '收费目录（演示数据）',
      ['项目', '依据', '标准'],
      ['城市道路占用费', '城市道路管理条例', '每平方米每日0.5元'],
    ),
  },
  {
    organ: housing,
    kind: 'document',
    column: 'other-documents',
    title: '青禾区住房和城乡建设局关于开展房屋安全排查的通知',
    ago: 200,
    number: '青住建发〔{Y}〕30号',
    theme: '城乡建设',
    keywords: ['房屋安全', '排查'],
    summary: '部署房屋安全隐患排查。',
    body: p('各镇、街道应当在规定期限内完成排查并报送结果。', FICTION),
    expiresIn: -20,
  },
  {
    organ: housing,
    kind: 'emergency',
    column: 'emergency-warnings',
    title: '关于强降雨期间在建工地停工避险的提示',
    ago: 6,
    theme: '应急管理',
    keywords: ['强降雨', '停工'],
    summary: '提示在建工地停工避险。',
    body: p('根据气象预警，全区在建工地立即停止室外作业，人员撤离至安全区域。', FICTION),
  },
  {
    organ: housing,
    kind: 'announcement',
    column: 'announcements',
    title: '关于公共租赁住房配租结果的公告',
    ago: 9,
    theme: '通知公告',
    keywords: ['公共租赁住房', '配租'],
    summary: '公布配租时间和查询方式。',
    body: p('配租结果可以凭登记编号在区政务服务中心查询。', FICTION),
    until: 'drafting',
  },
];
