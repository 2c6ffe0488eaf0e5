import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTION_LABELS, ACTIONS } from '../domain/access-requests/lifecycle.data.ts';
import { SIDE_ACTION_LABELS, SIDE_ACTIONS } from '../domain/side-files/lifecycle.data.ts';
import { REPORT_TASK_OPERATIONS, REPORT_TASK_VERSIONED } from './annual-reports/task-bodies.steps.ts';
import { CALENDAR_OPERATIONS, CALENDAR_VERSIONED } from './calendar/calendar-bodies.steps.ts';
import { CHANNEL_OPERATIONS } from './channels/channel-bodies.steps.ts';
import { COLUMN_OPERATIONS, COLUMN_VERSIONED } from './columns/column-bodies.steps.ts';
import {
  ITEM_OPERATION_LABELS,
  ITEM_OPERATIONS,
  ITEM_VERSIONED,
  PASTED_TEXT,
} from './disclosures/item-bodies.steps.ts';
import { type Http, openHttp } from './http.steps.ts';
import { documentOf, nameOf, OPEN, operationsOf } from './operations.steps.ts';
import {
  PARTICIPATION_OPERATIONS,
  PARTICIPATION_VERSIONED,
} from './participation/participation-bodies.steps.ts';
import { REGISTER_OPERATIONS, REGISTER_VERSIONED } from './registers/register-bodies.steps.ts';
import { CHECK_OPERATIONS } from './release-checks/check-bodies.steps.ts';
import { GATE_OPERATIONS, GATE_VERSIONED, GATE_WITHOUT_KEY } from './release-gate/gate-bodies.steps.ts';
import { COLLECTION_OPERATIONS, COLLECTION_VERSIONED } from './report-collections/collection-bodies.steps.ts';
import {
  CATALOGUE_OPERATIONS,
  CATALOGUE_PREVIEW,
  CATALOGUE_VERSIONED,
} from './standard-catalogues/catalogue-bodies.steps.ts';

/** A new query code is no step of the lifecycle, yet it changes the case: it names the version seen. */
const REISSUE = 'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/query-code';

/** The guide is confirmed as it stands: the version seen is named, there is no body. */
const CONFIRMATION = 'POST /api/v1/agencies/{agencyId}/guide/confirmations';

/** Everything the API offers beside the actions of the lifecycle; a change here is a change of the contract. */
const OPERATIONS = [
  ...CALENDAR_OPERATIONS,
  ...PARTICIPATION_OPERATIONS,
  ...CHANNEL_OPERATIONS,
  ...COLUMN_OPERATIONS,
  'GET /api/v1/agencies/{agencyId}/guide',
  CONFIRMATION,
  ...CATALOGUE_OPERATIONS,
  ...CHECK_OPERATIONS,
  ...REGISTER_OPERATIONS,
  ...COLLECTION_OPERATIONS,
  ...REPORT_TASK_OPERATIONS,
  'DELETE /api/v1/session',
  'GET /api/v1/agencies/{agencyId}',
  'GET /api/v1/agencies/{agencyId}/absences',
  'GET /api/v1/agencies/{agencyId}/access-requests',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/applicant-volume',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/clock',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/clock.pdf',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/comments',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/contact-record.pdf',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/files/{fileId}',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/looks',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/notices',
  'GET /api/v1/agencies/{agencyId}/annual-reports',
  'GET /api/v1/agencies/{agencyId}/annual-reports/{year}',
  'GET /api/v1/agencies/{agencyId}/annual-reports/{year}/cells/{row}/{column}',
  'GET /api/v1/agencies/{agencyId}/annual-reports/{year}/disputes',
  'GET /api/v1/agencies/{agencyId}/annual-reports/{year}/exports/{format}',
  'GET /api/v1/agencies/{agencyId}/departments',
  'GET /api/v1/agencies/{agencyId}/desk',
  'GET /api/v1/agencies/{agencyId}/looks',
  'GET /api/v1/agencies/{agencyId}/mentions',
  'GET /api/v1/agencies/{agencyId}/notice-tasks',
  'GET /api/v1/agencies/{agencyId}/side-files',
  'GET /api/v1/agencies/{agencyId}/side-files/{sideFileId}',
  'GET /api/v1/agencies/{agencyId}/side-files/{sideFileId}/evidence',
  'GET /api/v1/agencies/{agencyId}/side-files/{sideFileId}/evidence.zip',
  'GET /api/v1/agencies/{agencyId}/side-files/{sideFileId}/files/{fileId}',
  'GET /api/v1/agencies/{agencyId}/staff',
  'GET /api/v1/session',
  'GET /api/v1/public/search',
  'GET /api/v1/public/search/suggestions',
  'GET /api/v1/status',
  'POST /api/v1/agencies/{agencyId}/absences',
  'POST /api/v1/agencies/{agencyId}/absences/{absenceId}/end',
  'POST /api/v1/agencies/{agencyId}/access-requests',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/applicant',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/comments',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/comments/read',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/comments/{commentId}/strike',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/consultations/{consultationId}/access-code',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/consultations/{consultationId}/revoke-access',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/files',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview.pdf',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/notices/{noticeId}/resending',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/approval',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/correction',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/publication',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/recall',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/reopening',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/return',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/review',
  'POST /api/v1/agencies/{agencyId}/annual-reports/{year}/submission',
  'POST /api/v1/agencies/{agencyId}/assignments',
  'POST /api/v1/agencies/{agencyId}/departments',
  'POST /api/v1/agencies/{agencyId}/notice-tasks/{taskId}/settlement',
  'POST /api/v1/agencies/{agencyId}/side-files',
  'POST /api/v1/agencies/{agencyId}/side-files/{sideFileId}/files',
  'POST /api/v1/agencies/{agencyId}/side-files/{sideFileId}/person',
  'POST /api/v1/agencies/{agencyId}/staff',
  'POST /api/v1/agencies/{agencyId}/staff/{staffId}/hand-over',
  'POST /api/v1/agencies/{agencyId}/staff/{staffId}/password-reset',
  'POST /api/v1/session',
  'POST /api/v1/session/password',
  'POST /api/v1/setup',
  'PUT /api/v1/agencies/{agencyId}',
  'PUT /api/v1/agencies/{agencyId}/annual-reports/{year}',
  'PUT /api/v1/agencies/{agencyId}/staff/{staffId}',
  ...GATE_OPERATIONS,
  ...ITEM_OPERATIONS,
  REISSUE,
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/receipt.pdf',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/service-record.pdf',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/service-verdict',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/similar',
  'GET /api/v1/agencies/{agencyId}/letter-numbers',
  'GET /api/v1/agencies/{agencyId}/letter-numbers.csv',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letters/{letterId}/seal',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letters/{letterId}/stamped-copy',
  'GET /api/v1/agencies/{agencyId}/letter-layout',
  'GET /api/v1/agencies/{agencyId}/site-settings',
  'PUT /api/v1/agencies/{agencyId}/site-settings',
  'GET /api/v1/agencies/{agencyId}/letter-fonts/{fontId}/specimen.svg',
  'GET /api/v1/agencies/{agencyId}/access-requests/{requestId}/letters/{letterId}/docx',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview.docx',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews/pdf',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews/docx',
  'POST /api/v1/agencies/{agencyId}/letter-fonts',
  'POST /api/v1/agencies/{agencyId}/letter-layout/sample.pdf',
  'POST /api/v1/agencies/{agencyId}/letter-layout/sample.svg',
  'PUT /api/v1/agencies/{agencyId}/letter-layout',
  'DELETE /api/v1/agencies/{agencyId}/letter-fonts/{fontId}',
];

/** POSTs that take no Idempotency-Key, for the reasons given in decision 0020. */
const WITHOUT_KEY = [
  ...GATE_WITHOUT_KEY,
  CATALOGUE_PREVIEW,
  PASTED_TEXT,
  'POST /api/v1/session',
  'POST /api/v1/session/password',
  'POST /api/v1/setup',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview.pdf',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-preview.docx',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews/pdf',
  'POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/letter-previews/docx',
  'POST /api/v1/agencies/{agencyId}/letter-layout/sample.pdf',
  'POST /api/v1/agencies/{agencyId}/letter-layout/sample.svg',
];

describe('the OpenAPI document', () => {
  let http: Http;
  beforeAll(async () => {
    http = await openHttp();
    await http.server.ready();
  });
  afterAll(() => http.close());

  test('is of version 3.1 and served with its reading page', async () => {
    const json = await http.anybody.get('/api/docs/json');
    expect(json.body).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./), info: { version: '1' } });
    expect((await http.anybody.get('/api/docs')).status).toBe(200);
  });

  test('holds exactly these operations', () => {
    const actions = ACTIONS.map((it) => `POST /api/v1/agencies/{agencyId}/access-requests/{requestId}/${it}`);
    const beside = SIDE_ACTIONS.map((it) => `POST /api/v1/agencies/{agencyId}/side-files/{sideFileId}/${it}`);
    expect(operationsOf(http.server).map(nameOf).sort()).toEqual(
      [...OPERATIONS, ...actions, ...beside].sort(),
    );
  });

  test('says of each what it is, in Chinese, under a heading', () => {
    for (const operation of operationsOf(http.server)) {
      expect([nameOf(operation), operation.summary]).toEqual([
        nameOf(operation),
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
      expect(operation.tags).toHaveLength(1);
      expect(Object.keys(operation.responses ?? {}).length).toBeGreaterThan(0);
    }
  });

  test('gives each action its label and a name of its own', () => {
    const named = operationsOf(http.server).filter((it) => it.operationId);
    const labels: Readonly<Record<string, string>> = {
      ...ACTION_LABELS,
      ...ITEM_OPERATION_LABELS,
      ...Object.fromEntries(SIDE_ACTIONS.map((it) => [`side-${it}`, SIDE_ACTION_LABELS[it]])),
    };
    expect(named.map((it) => it.operationId).sort()).toEqual(Object.keys(labels).sort());
    for (const { operationId = '', summary } of named) expect(summary).toBe(labels[operationId]);
  });

  test('declares every parameter of a path, and every reference leads somewhere', () => {
    for (const operation of operationsOf(http.server)) {
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((it) => it[1]);
      const declared = (operation.parameters ?? []).filter((it) => it.in === 'path').map((it) => it.name);
      expect([nameOf(operation), declared]).toEqual([nameOf(operation), inPath]);
    }
    const document = documentOf(http.server);
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
  });

  test('demands an Idempotency-Key with every POST that has an effect, and If-Match with every action', () => {
    for (const operation of operationsOf(http.server).filter((it) => it.method === 'POST')) {
      const headers = (operation.parameters ?? []).filter((it) => it.in === 'header' && it.required);
      const names = headers.map((it) => it.name);
      const name = nameOf(operation);
      expect([name, names.includes('idempotency-key')]).toEqual([name, !WITHOUT_KEY.includes(name)]);
      const versioned =
        operation.operationId !== undefined ||
        [
          REISSUE,
          ...CALENDAR_VERSIONED,
          CONFIRMATION,
          GATE_VERSIONED,
          ...COLUMN_VERSIONED,
          ...CATALOGUE_VERSIONED,
          ...PARTICIPATION_VERSIONED,
          ...ITEM_VERSIONED,
          ...REGISTER_VERSIONED,
          ...COLLECTION_VERSIONED,
          ...REPORT_TASK_VERSIONED,
        ].includes(name);
      expect([name, names.includes('if-match')]).toEqual([name, versioned]);
    }
  });

  test('knows every operation open to anybody', () => {
    expect(operationsOf(http.server).map(nameOf)).toEqual(expect.arrayContaining(OPEN));
  });
});
