import { MESSAGE_ACTIONS } from '../../domain/participation/message-lifecycle.data.ts';
import { USUAL_PARTICIPATION } from '../../domain/participation/participation-settings.ts';
import { SOLICITATION_ACTIONS } from '../../domain/participation/solicitation-stages.data.ts';
import { TOPIC_ACTIONS } from '../../domain/topics/topic.ts';

const AGENCY = '/api/v1/agencies/{agencyId}';
const SOLICITATION = `${AGENCY}/solicitations/{solicitationId}`;
const MESSAGE = `${AGENCY}/visitor-messages/{messageId}`;
const TOPIC = `${AGENCY}/topics/{topicId}`;
const ID = '019f0000-0000-7000-8000-000000000001';

/** Steps of solicitations, messages and topics: each names the version it saw. */
export const PARTICIPATION_VERSIONED: readonly string[] = [
  ...SOLICITATION_ACTIONS.map((it) => `POST ${SOLICITATION}/${it}`),
  ...MESSAGE_ACTIONS.map((it) => `POST ${MESSAGE}/${it}`),
  ...TOPIC_ACTIONS.map((it) => `POST ${TOPIC}/${it}`),
];

/** Every operation of participation and of topics. */
export const PARTICIPATION_OPERATIONS: readonly string[] = [
  ...PARTICIPATION_VERSIONED,
  `DELETE ${SOLICITATION}/files/{fileId}`,
  `GET ${AGENCY}/participation-settings`,
  `GET ${AGENCY}/solicitations`,
  `GET ${AGENCY}/topics`,
  `GET ${AGENCY}/visitor-message-statistics`,
  `GET ${AGENCY}/visitor-messages`,
  `GET ${MESSAGE}`,
  `GET ${MESSAGE}/files/{fileId}`,
  `GET ${SOLICITATION}`,
  `GET ${SOLICITATION}/files/{fileId}`,
  `GET ${SOLICITATION}/opinion-files/{fileId}`,
  `GET ${SOLICITATION}/opinions`,
  `GET ${SOLICITATION}/opinions.csv`,
  `GET ${TOPIC}`,
  `POST ${AGENCY}/solicitations`,
  `POST ${AGENCY}/topics`,
  `POST ${MESSAGE}/sender`,
  `POST ${SOLICITATION}/files`,
  `POST ${SOLICITATION}/opinions/settlement`,
  `POST ${SOLICITATION}/opinions/{opinionId}/person`,
  `POST ${TOPIC}/pictures`,
  `PUT ${AGENCY}/participation-settings`,
  `PUT ${SOLICITATION}`,
  `PUT ${SOLICITATION}/results`,
  `PUT ${TOPIC}`,
];

/** A draft of a rule that is open from 12 May to 11 June 2025. */
export const SOLICITATION_BODY = {
  kind: 'normative-document' as const,
  title: '青禾区老旧小区加装电梯补助办法（征求意见稿）',
  fromOn: '2025-05-12',
  toOn: '2025-06-11',
  draft: '第一条　为了规范补助工作，制定本办法。\n第二条　本区范围内的加装电梯适用本办法。',
  explanation: '根据有关规定起草。',
  shortReasons: '情况紧急',
  otherWays: '信函寄至青禾区示范路1号',
};

/** A topic with a section of every source. */
export const TOPIC_BODY = {
  title: '防汛抗旱专题',
  intro: '防汛抗旱信息',
  picture: { fileId: ID, alt: '河道巡查' },
  sections: [
    { label: '预案', source: { from: 'column' as const, columnId: ID }, most: 5 },
    { label: '动态', source: { from: 'keywords' as const, words: ['防汛'] }, most: 5 },
    { label: '指南', source: { from: 'items' as const, itemIds: [ID] }, most: 5 },
  ],
  hotline: '防汛值班电话：0900-0000002',
  fromOn: '2025-05-12',
  toOn: '2025-09-30',
};

const PUBLICATION = { title: '关于补助的咨询', question: '补助标准是多少？', answer: '每台一万元。' };
const REASON = { reason: '核对来信内容' };
const NOTE = { note: '请核实后处理' };

/** A valid body of every step of a message. */
export const MESSAGE_BODIES = {
  'pass-on': { departmentId: ID, ...NOTE },
  'draft-answer': { answer: '每台补助一万元。', publication: PUBLICATION, ...NOTE },
  'return-answer': NOTE,
  'release-answer': NOTE,
  'answer-error': { answer: '已经改正，感谢指出。', ...NOTE },
  'set-aside': { answer: '内容与本机关职责无关。', ...NOTE },
  'take-down': NOTE,
} as const;

const GROUP = { id: ID, title: '提高补助标准', treatment: 'not-adopted', reasons: '超出财力' };

/** A valid body of every operation among them that takes one. */
export const PARTICIPATION_BODIES: Readonly<Record<string, object>> = {
  ...Object.fromEntries(PARTICIPATION_VERSIONED.map((it) => [it, NOTE])),
  ...Object.fromEntries(MESSAGE_ACTIONS.map((it) => [`POST ${MESSAGE}/${it}`, MESSAGE_BODIES[it]])),
  [`PUT ${AGENCY}/participation-settings`]: { ...USUAL_PARTICIPATION, version: 0 },
  [`POST ${AGENCY}/solicitations`]: SOLICITATION_BODY,
  [`PUT ${SOLICITATION}`]: { ...SOLICITATION_BODY, version: 1 },
  [`PUT ${SOLICITATION}/results`]: { overview: '总体情况', groups: [GROUP], version: 1 },
  [`POST ${SOLICITATION}/opinions/settlement`]: { to: 'group', opinionIds: [ID], groupId: ID },
  [`POST ${SOLICITATION}/opinions/{opinionId}/person`]: REASON,
  [`POST ${MESSAGE}/sender`]: REASON,
  [`POST ${AGENCY}/topics`]: TOPIC_BODY,
  [`PUT ${TOPIC}`]: { ...TOPIC_BODY, version: 1 },
};
