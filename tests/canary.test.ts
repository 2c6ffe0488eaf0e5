import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTION_BODIES, SEARCH } from '../src/api/bodies.steps.ts';
import { multipart } from '../src/api/http.steps.ts';
import { withClient } from '../src/database/roles.ts';
import { ALL_CANARIES, applicant, CANARIES, MARK, picked } from './canary.data.ts';
import {
  disguises,
  filesHolding,
  formOf,
  found,
  serverFolders,
  serverLog,
  tablesAsText,
} from './canary.steps.ts';
import { openTrial, type Trial } from './canary-trial.steps.ts';
import { citizenForm, identityProof } from './factories/application.ts';

const { names, identities, credits, phones, emails, descriptions } = CANARIES;
const { clarifications, thirdParties, reasons, fileNames, fileBytes } = CANARIES;

/** A title is in clear by design: a clerk writes it without personal data. It shows that the search finds. */
const TITLE = '海棠四六公开标题';

describe('forty secrets of applicants', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial(TITLE);
  });
  afterAll(() => trial.close());

  const asAdmin = (sql: string) => withClient(trial.app.database.adminUrl, (client) => client.query(sql));

  let queryCode = '';
  let number = '';

  test('are applied with on the portal, after a form full of mistakes', async () => {
    const code = trial.organ.agency.code;
    const fields = { ...citizenForm(applicant(0)), organisationName: '' };
    const proof = { field: 'identityProof', name: `${fileNames[0]}.png`, bytes: identityProof.bytes };
    const text = {
      field: 'materials',
      name: `${fileNames[1]}.txt`,
      bytes: Buffer.from(picked(fileBytes, 0)),
    };
    const wrong = {
      field: 'materials',
      name: `${fileNames[1]}.exe`,
      bytes: Buffer.from(picked(fileBytes, 0)),
    };
    const send = (change: Record<string, string>, files: readonly (typeof proof)[]) =>
      trial.visit({ method: 'POST', url: `/${code}/apply/new`, ...formOf({ ...fields, ...change }, files) });
    expect((await send({ phone: picked(names, 0) }, [proof])).statusCode).toBe(422);
    expect((await send({}, [proof, wrong])).statusCode).toBe(422);
    const saved = await send({}, [proof, text]);
    expect(saved.statusCode).toBe(303);
    const check = saved.location;
    expect((await trial.visit({ method: 'GET', url: check })).body).toContain(names[0]);
    const receipt = await trial.simple(check, {});
    const page = await trial.visit({ method: 'GET', url: receipt.location });
    queryCode = /<dd class="query-code">([^<]+)</.exec(page.body)?.[1] ?? '';
    number = /QHQ-CSJ-2025-\d{5}/.exec(page.body)?.[0] ?? '';
    expect([number, queryCode.length]).toEqual(['QHQ-CSJ-2025-00001', 14]);
  });

  test('are written by the applicant into a clarification, after wrong queries', async () => {
    const code = trial.organ.agency.code;
    const list = await trial.person('clerk').get(`${trial.base}/access-requests`);
    const path = `${trial.base}/access-requests/${list.body.items[0].id}`;
    await trial.act(path, 'clerk', 'take-up', { title: TITLE, note: reasons[0] });
    await trial.act(path, 'handler', 'request-clarification', {
      points: [{ what: clarifications[0], guidance: '请写明' }],
    });
    await trial.simple(`/${code}/query`, { number: picked(names, 0), queryCode: picked(identities, 0) });
    expect((await trial.simple(`/${code}/query`, { number, queryCode })).statusCode).toBe(303);
    const form = formOf({ text: picked(clarifications, 1) }, [
      { field: 'materials', name: `${fileNames[2]}.txt`, bytes: Buffer.from(picked(fileBytes, 1)) },
    ]);
    const answered = await trial.visit({ method: 'POST', url: `/${code}/query/clarification`, ...form });
    expect(answered.statusCode).toBe(303);
    const progress = await trial.visit({ method: 'GET', url: `/${code}/query/progress` });
    expect(progress.body).toContain(descriptions[0]);
    expect((await trial.simple(`/${code}/query/withdrawal`, { reason: picked(reasons, 1) })).statusCode).toBe(
      303,
    );
  });

  test('go through registration and every kind of note in the API', async () => {
    const mail = await trial.register(citizenForm(applicant(1)));
    const path = `${trial.base}/access-requests/${mail.body.requestId}`;
    await trial.act(path, 'clerk', 'record-contact', { note: reasons[2] });
    await trial.act(path, 'clerk', 'confirm-receipt', { note: reasons[2] });
    await trial.act(path, 'clerk', 'take-up', { title: TITLE });
    await trial.act(path, 'clerk', 'reassign', { note: reasons[3] });
    await trial.act(path, 'handler', 'request-clarification', {
      points: [{ what: clarifications[2], guidance: '请写明' }],
    });
    await trial.act(path, 'clerk', 'receive-clarification', { note: clarifications[2] });
    await trial.act(path, 'handler', 'send-consultation', { party: thirdParties[0], question: reasons[4] });
    await trial.act(path, 'handler', 'return-consultation', { note: thirdParties[1] });
    await trial.act(path, 'handler', 'request-reasons', { note: reasons[4] });
    await trial.act(path, 'clerk', 'offer-reasons', { note: reasons[5] });
    await trial.act(path, 'handler', 'record-reasons', { note: reasons[5] });
    await trial.act(path, 'head', 'extend', { reasons: reasons[5] });
    await trial.act(path, 'handler', 'notice-fee', { grounds: reasons[6] });
    await trial.act(path, 'handler', 'record-payment', { note: reasons[6] });
    await trial.act(path, 'handler', 'record-search', {
      ...SEARCH,
      keywords: [descriptions[1]],
      result: descriptions[1],
    });
    await trial.act(path, 'handler', 'draft', {
      outcome: 'does-not-exist',
      facts: { grounds: `${names[1]}${reasons[6]}` },
    });
    await trial.act(path, 'handler', 'submit-review');
    await trial.act(path, 'legal', 'return-draft', { note: reasons[7] });
    await trial.act(path, 'handler', 'draft', {
      outcome: 'does-not-exist',
      facts: { grounds: `${names[1]}${reasons[6]}` },
    });
    await trial.act(path, 'handler', 'submit-review');
    await trial.act(path, 'legal', 'pass-legal-review', { note: reasons[7] });
    await trial.act(path, 'secrecy', 'pass-secrecy-review', { note: reasons[7] });
    await trial.act(path, 'signatory', 'sign', { note: reasons[7] });
    await trial.act(path, 'clerk', 'serve', { evidence: `${names[1]}签收` });
    await trial.act(path, 'clerk', 'close', { note: reasons[7] });
    const looked = await trial.person('clerk').post(`${path}/applicant`, { reason: `核对${names[1]}` });
    expect(looked.body.name).toBe(names[1]);
    const head = await trial.person('head').get(`${trial.base}/looks`);
    // Whoever reads of the look sees that a name stood in its reason, not the name.
    expect(head.body[0].reason).toMatch(/^核对.\*+$/u);
  });

  test('come with an organisation, with files, with searches and previews', async () => {
    const { name: _, identityNumber: __, ...rest } = applicant(2);
    const form = {
      ...citizenForm(),
      ...rest,
      applicant: 'organisation',
      name: picked(names, 2),
      organisationKind: 'enterprise',
      creditCode: picked(credits, 0),
      contactName: picked(names, 3),
    };
    const { identityType: ___, identityNumber: ____, ...organisation } = form as Record<string, unknown>;
    const fax = await trial.register(organisation, { channel: 'oral' });
    expect(fax.status).toBe(200);
    const path = `${trial.base}/access-requests/${fax.body.requestId}`;
    const upload = multipart(
      { purpose: 'evidence' },
      { name: `${fileNames[2]}.txt`, bytes: Buffer.from(picked(fileBytes, 1)) },
    );
    const sent = await trial.person('handler').send({ method: 'POST', url: `${path}/files`, ...upload });
    expect(sent.status).toBe(200);
    expect((await trial.person('handler').get(`${path}/files/${sent.body.fileId}`)).raw.toString()).toBe(
      fileBytes[1],
    );
    const search = await trial
      .person('clerk')
      .get(`${trial.base}/access-requests?text=${encodeURIComponent(picked(descriptions, 2))}`);
    expect(search.body.total).toBeGreaterThan(0);
    const draft = { ...ACTION_BODIES.draft, facts: { grounds: reasons[3] } };
    await trial.person('handler').post(`${path}/letter-preview`, draft);
    await trial.person('handler').post(`${path}/letter-preview.pdf`, draft);
  });

  test('are sent with mistakes, and when the database fails in the midst of it', async () => {
    const form = citizenForm(applicant(3));
    await trial.register({ ...form, unknown: picked(names, 4), phone: picked(names, 4) });
    await trial.register({ ...form, description: picked(descriptions, 4).repeat(300) });
    await trial.person('clerk').post(`${trial.base}/access-requests/${picked(names, 4)}/extend`, {
      reasons: picked(names, 4),
    });
    await trial.server.inject({
      method: 'GET',
      url: `/${encodeURIComponent(picked(names, 4))}?q=${picked(identities, 3)}`,
    });
    await trial.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login: picked(names, 4), password: picked(identities, 3) },
    });
    await trial.server.inject({
      method: 'POST',
      url: `${trial.base}/access-requests`,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      payload: `{"form": "${picked(names, 4)}`,
    });
    for (const [table, column] of [
      ['submissions', 'query_code_hash'],
      ['description_words', 'word'],
      ['event_bodies', 'facts'],
    ]) {
      await asAdmin(`alter table ${table} add constraint broken check (${column} is null) not valid`);
      expect([table, (await trial.register(form)).status]).toEqual([table, 500]);
      await asAdmin(`alter table ${table} drop constraint broken`);
    }
    await asAdmin('alter table submission_drafts rename to away');
    const failing = formOf({ ...form }, [
      { field: 'identityProof', name: `${fileNames[0]}.png`, bytes: identityProof.bytes },
    ]);
    expect(
      (await trial.visit({ method: 'POST', url: `/${trial.organ.agency.code}/apply/new`, ...failing }))
        .statusCode,
    ).toBe(500);
    await asAdmin('alter table away rename to submission_drafts');
    expect((await trial.register(form)).status).toBe(200);
  });

  test('are at least forty, and the search finds what is in clear, however disguised', async () => {
    expect(new Set(ALL_CANARIES).size).toBeGreaterThanOrEqual(40);
    for (const it of disguises(TITLE)) expect(found(`…${it}…`, [TITLE])).toEqual([TITLE]);
    const tables = await tablesAsText(trial.app.database.adminUrl);
    const holding = [...tables].filter(([, text]) => found(text, [TITLE]).length > 0).map(([name]) => name);
    expect(holding).toEqual(['public.access_requests']);
    const folders = await serverFolders(trial.app.database.adminUrl);
    for (const folder of folders) expect((await filesHolding(folder, [TITLE])).length).toBeGreaterThan(0);
  });

  test('are in no table', async () => {
    for (const [name, text] of await tablesAsText(trial.app.database.adminUrl))
      expect([name, found(text, ALL_CANARIES)]).toEqual([name, []]);
  });

  test('are in no log, neither ours at its most talkative nor the server’s', async () => {
    expect(trial.lines.length).toBeGreaterThan(0);
    expect(trial.lines.join('')).toContain('fault');
    expect(found(trial.lines.join(''), [...ALL_CANARIES, MARK])).toEqual([]);
    expect(found(await serverLog(trial.app.database.adminUrl), [...ALL_CANARIES, MARK])).toEqual([]);
  });

  test('are in no file of ours, letters included', async () => {
    expect(await filesHolding(trial.app.folder, [...ALL_CANARIES, MARK])).toEqual([]);
  });

  test('are in no file of the database either, its journal included', async () => {
    for (const folder of await serverFolders(trial.app.database.adminUrl))
      expect(await filesHolding(folder, [MARK, ...identities, ...phones, ...emails, ...credits])).toEqual([]);
  });
});
