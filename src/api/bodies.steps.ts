import { citizenForm } from '../../tests/factories/application.ts';
import { newAgency, STAFF_PASSWORD } from '../../tests/factories/organ.ts';
import type { Action } from '../domain/access-requests/lifecycle.data.ts';
import { USUAL_SITE } from '../domain/agencies/site-settings.ts';
import { REPORT_TASK_BODIES } from './annual-reports/task-bodies.steps.ts';
import { CALENDAR_BODIES } from './calendar/calendar-bodies.steps.ts';
import { CHANNEL_BODIES } from './channels/channel-bodies.steps.ts';
import { COLUMN_BODIES } from './columns/column-bodies.steps.ts';
import { ITEM_BODIES } from './disclosures/item-bodies.steps.ts';
import { PARTICIPATION_BODIES } from './participation/participation-bodies.steps.ts';
import { REGISTER_OPERATION_BODIES } from './registers/register-bodies.steps.ts';
import { CHECK_BODIES } from './release-checks/check-bodies.steps.ts';
import { GATE_BODIES } from './release-gate/gate-bodies.steps.ts';
import { COLLECTION_BODIES } from './report-collections/collection-bodies.steps.ts';
import { SIDE_OPERATION_BODIES } from './side-files/side-bodies.steps.ts';
import { CATALOGUE_BODIES } from './standard-catalogues/catalogue-bodies.steps.ts';

const PERSON = '019f0000-0000-7000-8000-000000000001';
const AGENCY = '/api/v1/agencies/{agencyId}';
const REQUEST = `${AGENCY}/access-requests/{requestId}`;
const { name, profile, settings } = newAgency();
const rules = { made: 0, repealed: 0, valid: 0 };

/** 检索记录 as a handler writes it. */
export const SEARCH = {
  systems: ['公文处理系统'],
  keywords: ['老旧小区'],
  places: ['综合档案室'],
  peopleRoles: ['承办人'],
  from: '2025-05-12',
  to: '2025-05-12',
  result: '未检索到相关信息',
};

/** Stands for the digest of the letter that is shown: `clientOf` looks it up before it signs, as the console does. */
export const ANY_DIGEST = '0'.repeat(64);

/** 与申请人联系的情况 as a clerk writes it. */
const CONTACT = { way: '电话', at: '09:30', counterpart: '申请人本人', proof: '通话录音存卷' };

/** A valid body of every action. */
export const ACTION_BODIES: Readonly<Record<Action, object>> = {
  'record-contact': { reached: true, contact: CONTACT, note: '核对申请内容无误' },
  'confirm-receipt': { on: '2025-05-12', contact: CONTACT, note: '双方确认' },
  'take-up': { title: '测试申请', departmentId: null, handlerId: PERSON, note: '' },
  reassign: { departmentId: null, handlerId: PERSON, note: '工作调整' },
  'request-clarification': { days: 10, points: [{ what: '年度不明', guidance: '请写明年度' }] },
  'ask-informally': { days: 10, points: [{ what: '年度不明', guidance: '请写明年度' }] },
  'receive-clarification': { on: '2025-05-12', note: '2024年度' },
  'offer-late-clarification': { note: '因住院未能按期补正' },
  'lapse-clarification': { note: '逾期未补正，无正当理由' },
  'send-consultation': {
    kind: 'third-party',
    party: '演示公司',
    question: '是否同意公开',
    deliveredOn: '2025-05-12',
  },
  'record-delivery': { consultationId: PERSON, on: '2025-05-12', note: '回执' },
  'return-consultation': { consultationId: PERSON, consents: true, on: '2025-05-12', note: '同意' },
  'time-out-consultation': { consultationId: PERSON },
  'stop-consultation': {
    consultationId: PERSON,
    ground: 'undeliverable',
    on: '2025-05-12',
    note: '邮件因查无此人退回',
  },
  'request-reasons': { note: '一个月内申请三十件', since: '2025-04-12', days: 10 },
  'offer-reasons': { note: '用于研究' },
  'delay-reply': { until: '2025-09-30', reasons: '数量较多' },
  split: { stays: '第一项', parts: [{ title: '第二项', part: '第二项' }], note: '分别办理' },
  merge: { into: 'CS-2025-00001', note: '内容相同' },
  'refer-secrecy': { party: '演示保密行政管理部门', question: '是否属于国家秘密' },
  provide: { on: '2025-05-12', note: '当面提供' },
  correct: { supersedes: 1, on: '2025-05-12', note: '登记有误，依据邮戳' },
  'record-reasons': { reasonable: false, note: '未说明理由' },
  'notice-fee': { basis: 'by-page', count: 40, grounds: '超过30页', wayToPay: '银行转账' },
  'record-payment': { on: '2025-05-12', note: '票据0001' },
  'lapse-fee': {},
  extend: { days: 10, reasons: '案情复杂' },
  'list-items': { items: ['全部资料'] },
  'follow-guide': { choices: [], note: '' },
  'record-search': { ...SEARCH, found: false },
  draft: { outcome: 'provided', servedOnline: false, facts: { files: [{ name: '材料', pages: 1 }] } },
  'submit-review': {},
  'pass-legal-review': { note: '' },
  'pass-secrecy-review': { note: '' },
  'return-draft': { note: '请补充依据' },
  sign: { note: '', password: STAFF_PASSWORD, digest: ANY_DIGEST },
  'cancel-letter': { note: '文号排列有误' },
  serve: {
    method: 'post',
    on: '2025-05-12',
    carrier: 'ems',
    trackingNumber: 'EE473124829CN',
    trackingReason: '',
    evidence: '收据存卷',
    evidenceFileIds: [],
  },
  'serve-notice': {
    letterId: PERSON,
    method: 'counter',
    on: '2025-05-12',
    signer: '单位收发室',
    evidence: '',
  },
  'record-failed-service': { on: '2025-05-12', note: '查无此人' },
  close: { note: '' },
  archive: { archiveNumber: '2025-永久-001' },
  withdraw: { note: '申请人来电撤回' },
};

/** A report with everything filled in that the law demands. */
export const REPORT_EDIT = {
  table2: {
    form: '2021',
    regulations: rules,
    normative: rules,
    licensing_decisions: 3,
    penalty_decisions: 2,
    coercion_decisions: 0,
    fees_wan_yuan: '0',
  },
  table4: Array.from({ length: 15 }, () => 0),
  sections: {
    overview:
      '（一）主动公开。（二）依申请公开。（三）政府信息管理。（四）政府信息公开平台建设。（五）监督保障。',
    proactive: '',
    requests: '',
    disputes: '',
    problems: '无。',
    other: '本年度未收取信息处理费。',
  },
};

/** The usual layout of letters, as its form sends it. */
export const LETTER_LAYOUT = {
  replyFormat: 'document',
  noticeFormat: 'letter',
  letterhead: 'printed',
  noticeClosing: '特此告知。',
  replyClosing: '',
  officeNote: '',
  fonts: { title: null, body: null, heading: null },
};

/** A valid body of every operation that takes one, by `METHOD path`, of actions by their name. */
export const BODIES: Readonly<Record<string, object>> = {
  ...CALENDAR_BODIES,
  ...PARTICIPATION_BODIES,
  ...ITEM_BODIES,
  ...CHANNEL_BODIES,
  ...COLUMN_BODIES,
  ...CATALOGUE_BODIES,
  ...COLLECTION_BODIES,
  ...REPORT_TASK_BODIES,
  ...CHECK_BODIES,
  ...GATE_BODIES,
  ...REGISTER_OPERATION_BODIES,
  ...ACTION_BODIES,
  ...SIDE_OPERATION_BODIES,
  'POST /api/v1/session/password': { current: 'Old-Password-1', next: 'New-Password-2' },
  [`PUT ${AGENCY}`]: { name, profile, settings },
  [`POST ${AGENCY}/staff`]: { login: 'new.person', name: '新人', roles: ['handler'], departmentId: null },
  [`PUT ${AGENCY}/staff/{staffId}`]: { roles: ['handler'], disabled: false },
  [`POST ${AGENCY}/departments`]: { name: '法规股' },
  [`POST ${AGENCY}/access-requests`]: {
    channel: 'in-person',
    arrivedOn: '2025-05-12',
    title: '测试申请',
    form: citizenForm(),
  },
  [`POST ${AGENCY}/assignments`]: {
    items: [{ requestId: PERSON, version: 2, title: '测试申请' }],
    handlerId: PERSON,
    departmentId: null,
    despiteAbsence: false,
    note: '工作调整',
  },
  [`POST ${AGENCY}/absences`]: {
    staffId: PERSON,
    deputyId: PERSON,
    kind: 'leave',
    fromOn: '2025-05-12',
    toOn: '2025-05-16',
  },
  [`POST ${AGENCY}/staff/{staffId}/hand-over`]: { handlerId: PERSON, departmentId: null, note: '离岗移交' },
  [`POST ${REQUEST}/comments`]: { text: '请核对档案室的检索结果', mentions: [PERSON] },
  [`POST ${REQUEST}/comments/{commentId}/strike`]: { reason: '写错了申请件' },
  [`POST ${REQUEST}/consultations/{consultationId}/access-code`]: {},
  [`POST ${REQUEST}/consultations/{consultationId}/revoke-access`]: {},
  [`POST ${REQUEST}/applicant`]: { reason: '核对身份' },
  [`POST ${REQUEST}/query-code`]: { way: 'counter', proof: 'resident-card', note: '' },
  [`POST ${AGENCY}/notice-tasks/{taskId}/settlement`]: { note: '已电话告知' },
  [`POST ${REQUEST}/letter-preview`]: ACTION_BODIES.draft,
  [`POST ${REQUEST}/letter-preview.pdf`]: ACTION_BODIES.draft,
  [`POST ${REQUEST}/letter-preview.docx`]: ACTION_BODIES.draft,
  [`POST ${REQUEST}/letter-previews`]: { action: 'extend', input: ACTION_BODIES.extend },
  [`POST ${REQUEST}/letter-previews/pdf`]: { action: 'extend', input: ACTION_BODIES.extend },
  [`POST ${REQUEST}/letter-previews/docx`]: { action: 'extend', input: ACTION_BODIES.extend },
  [`PUT ${AGENCY}/site-settings`]: { settings: USUAL_SITE, version: 0 },
  [`PUT ${AGENCY}/letter-layout`]: { ...LETTER_LAYOUT, version: 0 },
  [`POST ${AGENCY}/letter-layout/sample.pdf`]: { layout: LETTER_LAYOUT, kind: 'reply' },
  [`POST ${AGENCY}/letter-layout/sample.svg`]: { layout: LETTER_LAYOUT, kind: 'notice' },
  [`PUT ${AGENCY}/annual-reports/{year}`]: { ...REPORT_EDIT, version: 0 },
  [`POST ${AGENCY}/annual-reports/{year}/submission`]: { version: 0 },
  [`POST ${AGENCY}/annual-reports/{year}/recall`]: { version: 0 },
  [`POST ${AGENCY}/annual-reports/{year}/return`]: { version: 0, reason: '数字有误' },
  [`POST ${AGENCY}/annual-reports/{year}/review`]: { version: 0 },
  [`POST ${AGENCY}/annual-reports/{year}/approval`]: { version: 0 },
  [`POST ${AGENCY}/annual-reports/{year}/reopening`]: { version: 0, reason: '数字有误' },
  [`POST ${AGENCY}/annual-reports/{year}/correction`]: { version: 0, reason: '数字有误' },
  [`POST ${AGENCY}/annual-reports/{year}/publication`]: { version: 0 },
};
