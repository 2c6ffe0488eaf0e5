import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DemoRequest } from './demo-request.ts';

/** Finished requests to the education bureau, in the order of their days. */
export const EDUCATION_REQUESTS: readonly DemoRequest[] = [
  {
    key: 'education-2022-places',
    arrives: '2022-12-21',
    channel: 'online',
    applicant: 'h',
    title: '2022年公办小学招生计划和学位数',
    description: '2022年青禾区各公办小学招生计划、学位数和实际录取人数',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 10,
        outcome: 'provided',
        facts: { files: [{ name: '2022年公办小学招生计划和录取情况表', pages: 3 }] },
      },
    ],
  },
  {
    key: 'education-2023-catchment',
    arrives: '2023-02-20',
    channel: 'online',
    applicant: 'i',
    title: '2023年公办小学校区划分',
    description: '2023年青禾区公办小学校区划分范围',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区教育局政府信息公开专栏“招生入学”栏目',
              url: 'https://www.qinghe.example/jyj/zsrx/2023/0210.html',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2023-recruitment',
    arrives: '2023-04-17',
    channel: 'online',
    applicant: 'j',
    title: '教师招聘面试评委抽签和评分记录',
    description: '2023年中小学教师招聘面试评委的抽签记录和评分原始记录',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 9,
        outcome: 'denied-internal',
        returned: { from: 'review', note: '请写明属于哪一类内部事务信息' },
        facts: {
          internalKind: 'personnel',
          grounds: '面试评委的抽签记录和评分原始记录是招聘工作内部人事管理资料，招聘结果已经依法公示。',
        },
      },
    ],
  },
  {
    key: 'education-2023-uniforms',
    arrives: '2023-06-12',
    channel: 'registered-mail',
    applicant: 'building',
    title: '校服采购中标单位履约检测报告',
    description: '2022年度校服采购中标单位提交的产品履约检测报告',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'third-party',
        party: '2022年度校服采购中标单位（演示）',
        question: '现有申请人申请公开你单位提交的产品履约检测报告，请就是否同意公开提出书面意见。',
        deliveredAfter: 2,
        sequel: { returnedAfter: 6, consents: true, note: '检测报告可以全文公开' },
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'provided',
        facts: { files: [{ name: '2022年度校服产品履约检测报告', pages: 11 }] },
      },
    ],
  },
  {
    key: 'education-2023-admission-complaint',
    arrives: '2023-08-28',
    channel: 'online',
    applicant: 'a',
    title: '投诉统筹安排学位结果',
    description: '请说明为什么没有把我的孩子安排到就近学校，并责令学校重新安排学位',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 2,
        outcome: 'complaint',
        facts: {
          properChannel: { name: '青禾区教育局信访接待室', contact: '演示路8号，0000-0000203' },
          grounds: '您的申请实质是对学位安排结果提出投诉，要求本机关予以处理。',
        },
      },
    ],
  },
  {
    key: 'education-2023-school-funds',
    arrives: '2023-10-23',
    channel: 'online',
    applicant: 'research',
    title: '各中小学生均公用经费拨付情况',
    description: '2022年度青禾区各公办中小学生均公用经费标准和实际拨付数额',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'extension',
        after: 11,
        days: 10,
        reasons: '申请涉及全部公办中小学的拨付凭证，需要逐校核对',
      },
      {
        stage: 'reply',
        after: 9,
        outcome: 'provided',
        facts: { files: [{ name: '2022年度公办中小学生均公用经费拨付表', pages: 7 }] },
      },
    ],
  },
  {
    key: 'education-2023-catchment-discussion',
    arrives: '2023-12-14',
    channel: 'online',
    applicant: 'b',
    title: '校区划分调整论证会讨论记录',
    description: '2023年11月召开的东部片区小学校区划分调整论证会的讨论记录',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 14,
        outcome: 'denied-process',
        facts: {
          processKind: 'discussion-record',
          grounds: '校区划分调整方案尚未确定，该记录是参加论证人员的个人意见。',
          evidence: {
            formedBefore: {
              formedOn: plainDate('2023-11-16'),
              decision: '校区划分调整方案',
              decidedOn: null,
            },
            rulesChecked: '已核对义务教育招生入学的法律、法规、规章，没有应当公开论证记录的规定',
          },
        },
      },
    ],
  },
  {
    key: 'education-2024-training-file',
    arrives: '2024-03-11',
    channel: 'in-person',
    applicant: 'c',
    title: '校外培训机构行政处罚案卷',
    description: '2023年对某校外培训机构作出行政处罚的调查笔录和询问笔录',
    handler: 'handler2',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 6,
        outcome: 'denied-enforcement',
        facts: {
          grounds: '该信息是行政处罚案件案卷中的调查笔录和询问笔录，行政处罚决定已经依法公开。',
          evidence: {
            fileKinds: ['investigation-record', 'questioning-record'],
            rulesChecked:
              '已核对行政处罚和校外培训管理的法律、法规、规章，没有应当公开调查笔录、询问笔录的规定',
          },
          properChannel: { name: '青禾区教育局案卷查阅室', contact: '演示路8号，0000-0000204' },
        },
      },
    ],
  },
  {
    key: 'education-2024-subsidies',
    arrives: '2024-04-22',
    channel: 'online',
    applicant: 'welfare',
    title: '家庭经济困难学生资助情况',
    description: '2023年度家庭经济困难学生资助的标准、人数、金额和受助学生名册',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'partial',
        facts: {
          grounds: '资助标准、人数和金额可以公开；受助学生名册含有未成年人的个人信息。',
          files: [{ name: '2023年度家庭经济困难学生资助标准和汇总表', pages: 4 }],
          redactions: [
            {
              what: '受助学生名册',
              article: '《条例》第十五条',
              reason: '载有学生姓名、身份证件号码和家庭经济状况，属于个人隐私，公开会损害学生的合法权益',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2024-after-school',
    arrives: '2024-05-27',
    channel: 'in-person',
    applicant: 'i',
    title: '课后服务经费收支情况',
    description: '2023—2024学年公办小学课后服务经费的收支情况',
    handler: 'handler2',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        facts: { files: [{ name: '2023—2024学年公办小学课后服务经费收支表', pages: 4 }] },
      },
    ],
  },
  {
    key: 'education-2024-new-school',
    arrives: '2024-06-17',
    channel: 'online',
    applicant: 'd',
    title: '新建学校项目立项批复',
    description: '青禾区第十二小学新建项目的立项批复文件',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'not-ours',
        facts: {
          responsibleOrgan: { name: '青禾区发展和改革局', contact: '青禾区演示路6号，0000-0000501' },
          grounds: '该项目的立项批复由青禾区发展和改革局制作。',
        },
      },
    ],
  },
  {
    key: 'education-2024-shortage',
    arrives: '2024-08-12',
    channel: 'online',
    applicant: 'e',
    title: '各小学未来五年学位缺口测算',
    description: '按住宅小区逐一测算的各小学未来五年学位缺口',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'informal-inquiry',
        after: 8,
        what: '是否需要本机关已有的各小学现有学位数和在校生数',
        guidance: '可以电话说明，也可以在线补充；答复期限不变',
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'needs-making',
        facts: {
          grounds: '本机关掌握各小学现有学位数和在校生数，没有按住宅小区逐一测算学位缺口的现成信息。',
        },
      },
    ],
  },
  {
    key: 'education-2024-canteens',
    arrives: '2024-10-14',
    channel: 'online',
    applicant: 'lawyers',
    title: '学校食堂委托经营合同',
    description: '2024年度公办学校食堂委托经营合同',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'third-party',
        party: '学校食堂委托经营单位（演示）',
        question: '现有申请人申请公开食堂委托经营合同，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 2,
        sequel: {
          returnedAfter: 8,
          consents: false,
          note: '同意公开合同主要条款，不同意公开进货渠道和价格构成附件',
        },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'partial',
        facts: {
          grounds: '合同主要条款涉及学生食品安全，可以公开；附件中的进货渠道和价格构成不宜公开。',
          files: [{ name: '2024年度公办学校食堂委托经营合同（主要条款）', pages: 16 }],
          redactions: [
            {
              what: '合同附件二的进货渠道和价格构成',
              article: '《条例》第十五条',
              reason: '属于商业秘密，第三方不同意公开且有合理理由',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2024-old-school',
    arrives: '2024-12-11',
    channel: 'online',
    applicant: 'f',
    title: '原演示中学撤并的听证笔录',
    description: '2009年原演示中学撤并前召开听证会的笔录',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'search',
        after: 6,
        keywords: ['演示中学', '撤并', '听证'],
        places: ['机关档案室', '基础教育股资料室'],
        result: '检索到学校撤并的批复，没有检索到听证笔录',
        found: false,
      },
      {
        stage: 'reply',
        after: 8,
        outcome: 'does-not-exist',
        facts: { grounds: '学校撤并时没有举行听证会，没有形成听证笔录。' },
      },
    ],
  },
  {
    key: 'education-2024-equipment',
    arrives: '2024-12-23',
    channel: 'fax',
    applicant: 'trade',
    title: '教学设备采购验收结果',
    description: '2024年度全区中小学教学设备采购项目的验收结果',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'reply',
        after: 10,
        outcome: 'provided',
        facts: { files: [{ name: '2024年度中小学教学设备采购项目验收结果汇总表', pages: 8 }] },
      },
    ],
  },
  {
    key: 'education-2025-appraisal',
    arrives: '2025-03-10',
    channel: 'online',
    applicant: 'g',
    title: '教师职称评审申报材料',
    description: '2024年度某中学一名教师职称评审的申报表和业绩材料',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 2,
        kind: 'third-party',
        party: '职称评审申报人（演示）',
        question: '现有申请人申请公开你的职称评审申报材料，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 1,
        sequel: {
          returnedAfter: 4,
          consents: false,
          note: '申报表载有本人身份信息、家庭情况和年度考核情况',
        },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'denied-third-party',
        facts: {
          grounds:
            '申报表和业绩材料载有申报人的身份信息、家庭情况和考核情况，属于个人隐私；评审结果已经依法公示。',
          evidence: {
            publicInterest:
              '评审条件、程序和结果已经公示，能够满足监督需要，不公开个人申报材料不会对公共利益造成重大影响',
          },
        },
      },
    ],
  },
  {
    key: 'education-2025-read-on-site',
    arrives: '2025-05-19',
    channel: 'oral',
    applicant: 'h',
    title: '学校布局专项规划文本',
    description: '青禾区中小学布局专项规划文本和图册的复制件',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 5,
        outcome: 'other',
        facts: {
          article: '《中华人民共和国政府信息公开条例》第四十条',
          grounds: '您已到本机关当面查阅该规划文本和图册，并书面表示不再需要提供复制件。',
        },
      },
    ],
  },
  {
    key: 'education-2025-withdrawn',
    arrives: '2025-09-08',
    channel: 'online',
    applicant: 'i',
    title: '课后服务收费标准',
    description: '2025年秋季学期公办小学课后服务收费标准',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'withdrawal',
        after: 2,
        by: 'applicant',
        reason: '已在学校公告栏看到收费标准，不再需要答复。',
      },
    ],
  },
  {
    key: 'education-2025-school-bus',
    arrives: '2025-10-20',
    channel: 'online',
    applicant: 'j',
    title: '校车运营补助办法',
    description: '校车的规定',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'clarification',
        after: 2,
        days: 10,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '“校车的规定”范围较宽，请写明需要的是安全管理、线路审批还是运营补助方面的文件',
          },
        ],
        sequel: {
          answeredAfter: 3,
          text: '需要青禾区现行的校车运营补助办法。',
          by: 'applicant',
        },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'provided',
        facts: { files: [{ name: '青禾区校车运营补助办法', pages: 5 }] },
      },
    ],
  },
  {
    key: 'education-2025-teachers',
    arrives: '2025-12-10',
    channel: 'online',
    applicant: 'b',
    title: '教师交流轮岗名额分配方案',
    description: '2025—2026学年教师交流轮岗的名额分配方案',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'extension',
        after: 12,
        days: 10,
        reasons: '名额分配方案涉及多所学校，需要核对后提供',
      },
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        facts: { files: [{ name: '2025—2026学年教师交流轮岗名额分配方案', pages: 4 }] },
      },
    ],
  },
];
