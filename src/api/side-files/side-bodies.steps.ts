import { STAFF_PASSWORD } from '../../../tests/factories/organ.ts';
import type { SideAction } from '../../domain/side-files/lifecycle.data.ts';

const SOMETHING = '019f0000-0000-7000-8000-000000000001';
const ON = '2025-05-12';

/** A valid opening of each kind that is opened by hand; where a case is named, it is none of theirs. */
export const SIDE_OPENINGS = {
  reconsideration: {
    kind: 'reconsideration',
    requestId: SOMETHING,
    role: 'original-actor',
    body: '青禾区人民政府',
    caseNumber: '青政复〔2025〕12号',
    procedure: 'ordinary',
    receivedOn: ON,
    note: '请求撤销答复并责令重新答复',
  },
  litigation: {
    kind: 'litigation',
    requestId: SOMETHING,
    role: 'original-actor',
    body: '青禾区人民法院',
    caseNumber: '（2025）青01行初8号',
    reviewedFirst: false,
    receivedOn: ON,
    note: '',
  },
  'request-to-proactive': {
    kind: 'request-to-proactive',
    requestId: SOMETHING,
    ground: 'suggestion',
    applicants: 1,
    receivedOn: ON,
    note: '申请人认为属于应当主动公开的情形',
  },
  'record-correction': {
    kind: 'record-correction',
    requestId: null,
    title: '房屋登记信息更正',
    person: {
      kind: 'person',
      name: '测试申请人',
      identityNumber: '110101190001010000',
      contact: '13800000000',
      address: '青禾区示范路3号',
    },
    record: '住房保障档案',
    wanted: '家庭人口数由“二”更正为“三”',
    evidence: '户口簿复印件',
    receivedOn: ON,
  },
} as const;

/** A valid body of every action of a side file. */
export const SIDE_BODIES: Readonly<Record<SideAction, object>> = {
  'file-answer': { on: ON, note: '邮寄答复书和证据材料' },
  'record-decision': { on: ON, result: 'upheld', ordered: null, note: '青政复决〔2025〕12号，予以维持' },
  'record-judgment': { on: ON, result: 'upheld', note: '驳回诉讼请求' },
  'record-appeal': { on: ON, appellant: 'other-party', note: '' },
  'record-effect': { on: ON, ordered: null, note: '' },
  'record-performance': { on: ON, letterNumber: '青测公开告〔2025〕9号', note: '已经重新作出答复并送达' },
  'accept-proposal': { on: ON, note: '属于应当主动公开的情形' },
  'decline-proposal': { on: ON, note: '不属于应当主动公开的情形，已经告知' },
  'record-publication': { on: ON, url: 'https://www.example.cn/open/1.html', note: '保密审查同意公开' },
  'verify-record': {
    on: ON,
    finding: 'inaccurate',
    note: '经核对户籍资料属实',
    before: '家庭人口数二',
    after: '家庭人口数三',
    organName: '',
    organContact: '',
    doneOn: ON,
  },
  'sign-answer': { password: STAFF_PASSWORD, note: '' },
  'serve-answer': { on: ON, method: 'counter', note: '本人签收' },
  'record-told': { on: ON, letterNumber: '青测公开函〔2025〕1号', note: '邮寄送达' },
  'order-stay': { on: ON, note: '裁定暂停公开' },
  'lift-stay': { on: ON, note: '裁定解除' },
  'withdraw-file': { on: ON, note: '申请人书面撤回' },
  'amend-opening': { opening: { kind: 'record-correction', receivedOn: ON }, note: '收到日期登记有误' },
  'revoke-step': { note: '登记有误' },
};

const AGENCY = '/api/v1/agencies/{agencyId}';

/** The same by the names under which the API describes them. */
export const SIDE_OPERATION_BODIES: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(SIDE_BODIES).map(([action, body]) => [`side-${action}`, body])),
  [`POST ${AGENCY}/side-files`]: SIDE_OPENINGS['record-correction'],
  [`POST ${AGENCY}/side-files/{sideFileId}/person`]: { reason: '核对身份' },
};
