import {
  ITEM_ACTION_LABELS,
  ITEM_ACTIONS,
  type ItemAction,
} from '../../domain/disclosures/lifecycle.data.ts';

const ITEMS = '/api/v1/agencies/{agencyId}/disclosures';
const ONE = `${ITEMS}/{itemId}`;
/** Keeps nothing, so a repeat is harmless. */
export const PASTED_TEXT = 'POST /api/v1/agencies/{agencyId}/pasted-text';
const COLUMN = '019f0000-0000-7000-8000-000000000002';
const digest = '0'.repeat(64);
const review = { digest, checked: ['内容真实、准确、完整'], remark: '' };

const METADATA = {
  issuer: '青禾区测试局',
  documentNumber: null,
  writtenOn: null,
  formedOn: '2025-05-12',
  otherPeriod: null,
  effectiveOn: null,
  expiresOn: null,
  validity: 'valid',
  theme: '',
  articleItem: null,
  keywords: [],
  summary: '',
  source: '',
  openness: 'proactive',
  opennessReason: '',
  reEvaluateOn: null,
  form: null,
  ruleNotes: [],
  relations: [],
  catalogueEntryIds: [],
};

/** A valid body of every step of an item. */
const ITEM_ACTION_BODIES: Readonly<Record<ItemAction, object>> = {
  'save-version': { remark: '' },
  submit: { revision: 1 },
  recall: { remark: '' },
  return: { remark: '附件不全' },
  'pass-content': review,
  'pass-secrecy': review,
  publish: { digest, together: [] },
  schedule: { digest, at: '2025-05-20T09:00:00+08:00', together: [] },
  unschedule: { remark: '还要核对' },
  'publish-urgently': { revision: 1, remark: '突发事件' },
  'review-content-late': { digest, passed: true, remark: '' },
  'review-secrecy-late': { digest, passed: true, remark: '' },
  'look-back': { result: 'correct', remark: '' },
  revise: { remark: '附件有误', changedOn: '2025-05-12' },
  'change-validity': { validity: 'repealed', on: '2025-05-12', remark: '清理决定' },
  withdraw: { ground: 'other', remark: '发布有误' },
  close: { remark: '内部事务信息', reEvaluateOn: '2026-05-12' },
  're-evaluate': { result: 'stays', remark: '情况没有变化', reEvaluateOn: '2027-05-12' },
  discard: { remark: '重复新建' },
};

/** A valid body of every operation of items that takes one. */
export const ITEM_BODIES: Readonly<Record<string, object>> = {
  [`POST ${ITEMS}`]: {
    kind: 'announcement',
    columnId: COLUMN,
    title: '测试通知',
    formedOn: '2025-05-12',
  },
  [`POST ${ONE}/draft`]: {
    revision: 1,
    content: {
      kind: 'announcement',
      columnId: COLUMN,
      title: '测试通知',
      metadata: METADATA,
      body: '',
      attachments: [],
    },
  },
  [`POST ${ONE}/findings/overrule`]: { key: 'finding', reason: '公开的办公电话' },
  [`POST ${ONE}/preview`]: {},
  [PASTED_TEXT]: { html: '<p>测试</p>' },
  ...Object.fromEntries(ITEM_ACTIONS.map((it) => [`POST ${ONE}/${it}`, ITEM_ACTION_BODIES[it]])),
};

/** The operations of items beside their steps. */
export const ITEM_OPERATIONS = [
  `GET ${ITEMS}`,
  `GET ${ONE}`,
  `GET ${ONE}/differences`,
  `GET ${ONE}/files/{fileId}`,
  `GET ${ONE}/versions/{number}`,
  `POST ${ITEMS}`,
  `POST ${ONE}/draft`,
  `POST ${ONE}/files`,
  `POST ${ONE}/findings/overrule`,
  `POST ${ONE}/preview`,
  `POST ${ONE}/import`,
  PASTED_TEXT,
  ...ITEM_ACTIONS.map((it) => `POST ${ONE}/${it}`),
];

/** What names the version it changes without being a step. */
export const ITEM_VERSIONED = [`POST ${ONE}/findings/overrule`];

export const ITEM_OPERATION_LABELS = Object.fromEntries(
  ITEM_ACTIONS.map((it) => [`item-${it}`, ITEM_ACTION_LABELS[it]]),
);
