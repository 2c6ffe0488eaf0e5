import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { type Actor, permissionsOf } from '../../src/application/actor.ts';
import { agencyByCode } from '../../src/application/agencies/find-agency.ts';
import { reissueAccess } from '../../src/application/consultations/manage-access.ts';
import { DEMO_POSTS, type DemoOrganCode } from '../../src/application/demo/demo-organs.data.ts';
import { previewKey } from '../../src/application/disclosures/preview-item.ts';
import { reissueCode } from '../../src/application/query-codes/reissue-code.ts';
import { askForSubscription } from '../../src/application/subscriptions/ask-for-subscription.ts';
import { confirmSubscription } from '../../src/application/subscriptions/confirm-subscription.ts';
import { addressReference, tokenOf } from '../../src/application/subscriptions/subscriber.ts';
import { withClient } from '../../src/database/roles.ts';
import { PATHS } from '../../src/portal/paths.ts';
import { granted } from '../factories/result.ts';
import { portalVisitor } from '../program/portal-visitor.ts';
import { openReportLink } from './portal-report-link.ts';
import { openProgress } from './portal-steps.ts';
import { goTo, type Site } from './site.ts';

type Row = Readonly<Record<string, string>>;

/** Where in the demonstration each kind of page is to be found; addresses without the host. */
export type Places = {
  /** One published item of each kind. */
  readonly items: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, string>>;
  readonly column: string;
  readonly policies: string;
  readonly gone: string;
  readonly goneEntry: string;
  readonly preview: string;
  readonly topic: string;
  readonly solicitation: string;
  readonly answer: string;
  readonly letter: string;
  readonly confirmation: string;
  readonly subscription: string;
  readonly endOfSubscription: string;
  readonly consultation: string;
  readonly reportLink: string;
  readonly check: string;
  readonly change: string;
  readonly receipt: string;
  /** The organs whose case this browser may look at: one answered, one that waits for the applicant, one new. */
  readonly answered: DemoOrganCode;
  readonly asked: DemoOrganCode;
  readonly fresh: DemoOrganCode;
};

const LOGINS: Readonly<Record<string, string>> = {
  'qhq-zfb': 'office',
  'qhq-jyj': 'education',
  'qhq-zjj': 'housing',
};

async function actorOf({ app }: Site, code: string, post: string): Promise<Actor> {
  const person = await app.store.staff.findByLogin(`${LOGINS[code]}.${post}`);
  const roles = DEMO_POSTS.find((it) => it.post === post)?.roles;
  if (!person || !roles) throw new Error(`nobody is ${post} of ${code}`);
  const { id: agencyId } = await agencyByCode(app, code);
  const { id: staffId, name } = person;
  return { staffId, name, agencyId, roles, permissions: permissionsOf(roles) };
}

/** What stands behind the walls of the demonstration, asked as the superuser. */
const asking = ({ app }: Site) => {
  const rows = (query: string) =>
    withClient(app.database.adminUrl, async (client) => (await client.query<Row>(query)).rows);
  const one = async (query: string): Promise<Row> => {
    const [row] = await rows(query);
    if (!row) throw new Error(`the demonstration has no such thing: ${query}`);
    return row;
  };
  return { rows, one };
};

async function itemsOf(site: Site) {
  const { rows } = asking(site);
  const items =
    await rows(`select distinct on (i.kind) i.kind, i.id, a.code from public_items('${site.app.now().toISOString()}') i
    join agencies a on a.id = i.agency_id order by i.kind, jsonb_array_length(i.relations) desc, i.id`);
  const entries = await rows(`select distinct on (e.register) e.register, e.id, a.code
    from register_entries e join agencies a on a.id = e.agency_id where e.status = 'published' order by e.register`);
  return {
    items: Object.fromEntries(items.map(({ kind, code = '', id = '' }) => [kind, PATHS.item(code, id)])),
    entries: Object.fromEntries(
      entries.map(({ register = '', code = '', id = '' }) => [
        register,
        PATHS.registerEntry(code, register, id),
      ]),
    ),
  };
}

/** Fills in applications: one waits to be confirmed, one has its receipt. */
async function apply(site: Site, page: Page) {
  const visitor = (code: string) => portalVisitor(site.base, code);
  const keep = async (cookie: string) => {
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.base }]);
  };
  const waiting = await visitor('qhq-jyj').fillIn('本年度小学招生计划');
  const sent = await visitor('qhq-zjj').fillIn('本年度维修资金使用情况');
  await visitor('qhq-zjj').confirm(sent);
  for (const { cookie } of [waiting, sent]) await keep(cookie);
  const receipt = await visitor('qhq-zjj').receipt(sent);
  if (!receipt) throw new Error('there is no receipt');
  await openProgress(page, site.base, 'qhq-zjj', receipt);
  return {
    check: waiting.checkPath,
    change: waiting.checkPath.replace('/check/', '/change/'),
    receipt: sent.receiptPath,
    fresh: 'qhq-zjj' as const,
  };
}

/** Opens the page of a third party with a new code. */
async function openConsultation(site: Site, page: Page): Promise<string> {
  const { rows } = asking(site);
  const open = await rows(`select i.request_id, i.consultation_id, a.code from consultation_invitations i
    join access_requests r on (r.agency_id, r.id) = (i.agency_id, i.request_id)
    join agencies a on a.id = i.agency_id
    where i.sealed_answer is null and r.status in ('in-hand', 'drafted', 'in-review', 'to-sign')`);
  for (const { request_id = '', consultation_id = '', code = '' } of open) {
    const actor = await actorOf(site, code, 'clerk');
    const issued = await reissueAccess(site.app, actor, {
      requestId: request_id,
      consultationId: consultation_id,
    });
    if (!issued.ok) continue;
    const path = new URL(issued.value.url).pathname;
    await goTo(page, `${site.base}${path}`);
    await page.locator('main form input[name="code"]').fill(issued.value.code);
    await page.locator('main form button[type="submit"]').click();
    if ((await page.locator('input[name="consents"]').count()) > 0) return path;
  }
  throw new Error('the demonstration has no open consultation');
}

/** Opens a case of an organ, with a code given at the counter. */
async function openCase(site: Site, page: Page, code: DemoOrganCode, status: string): Promise<DemoOrganCode> {
  const { id = '' } = await asking(site).one(`select r.id from access_requests r
    join agencies a on a.id = r.agency_id where a.code = '${code}' and r.status = '${status}' order by r.id desc`);
  const command = { way: 'counter', proof: 'resident-card', note: '' } as const;
  const actor = await actorOf(site, code, 'window');
  const slip = granted(await reissueCode(site.app, actor, id, { command, options: {} }));
  await openProgress(page, site.base, code, slip);
  return code;
}

/** A subscription that waits to be confirmed, and one that was. */
async function subscribe({ app }: Site) {
  const code = 'qhq-zfb';
  const agency = await agencyByCode(app, code);
  const ask = async (address: string): Promise<string> => {
    const input = { address, column: 'all', frequency: 'daily' };
    const defence = { trap: '', remoteAddress: '192.0.2.250' };
    const asked = await askForSubscription(app, {
      agency,
      formKey: randomUUID(),
      input,
      uploads: [],
      defence,
    });
    if (!asked.ok) throw new Error(JSON.stringify(asked));
    const row = await app.store.read(agency.id, (tx) =>
      tx.subscriptions.ofAddress(addressReference(app, agency.id, address)),
    );
    return tokenOf(app, agency.id, 'confirmation', row?.askedId ?? '');
  };
  const waiting = await ask('waiting@mailbox.example');
  const { token } = granted(await confirmSubscription(app, agency, await ask('reader@mailbox.example')));
  return {
    confirmation: `${PATHS.subscribeConfirm(code)}?token=${waiting}`,
    subscription: `${PATHS.subscribeManage(code)}?token=${token}`,
    endOfSubscription: `${PATHS.subscribeEnd(code)}?token=${token}`,
  };
}

/** Finds a place for every kind of page, and opens in this browser what only its visitor may see. */
export async function findPlaces(site: Site, page: Page): Promise<Places> {
  const { one } = asking(site);
  const at = async (query: string, path: (code: string, id: string) => string) => {
    const { code = '', id = '' } = await one(query);
    return path(code, id);
  };
  const column = (key: string) =>
    at(
      `select a.code, c.id from disclosure_columns c join agencies a on a.id = c.agency_id
       where a.code = 'qhq-zfb' and c.key = '${key}'`,
      PATHS.column,
    );
  const item = await one(`select a.code, i.id from disclosure_items i join agencies a on a.id = i.agency_id
    where i.status = 'secrecy-review' order by i.id`);
  const key = await previewKey(
    site.app,
    await actorOf(site, item['code'] ?? '', 'handler'),
    item['id'] ?? '',
  );
  return {
    ...(await itemsOf(site)),
    column: await column('announcements'),
    policies: await column('normative-documents'),
    gone: await at(
      `select a.code, t.id from public_tombstones('${site.app.now().toISOString()}') t join agencies a on a.id = t.agency_id`,
      PATHS.item,
    ),
    goneEntry: await at(
      `select a.code, e.register || '/' || e.id as id from register_entries e
       join agencies a on a.id = e.agency_id where e.status = 'withdrawn' order by e.id`,
      (code, id) => `${PATHS.registers(code)}/${id}`,
    ),
    preview: PATHS.itemPreview(item['code'] ?? '', item['id'] ?? '', key.until, key.mark),
    topic: await at(
      'select a.code, t.id from topics t join agencies a on a.id = t.agency_id order by t.id',
      PATHS.topic,
    ),
    solicitation: await at(
      `select a.code, s.id from solicitations s join agencies a on a.id = s.agency_id where s.stage = 'approved'
       order by s.to_on desc, s.id`,
      PATHS.solicitation,
    ),
    answer: await at(
      `select a.code, m.id from visitor_messages m join agencies a on a.id = m.agency_id
       where m.published_at is not null order by m.id`,
      PATHS.mailboxAnswer,
    ),
    letter: await at('select token as id, token as code from published_letter_proofs', (_, id) =>
      PATHS.verify(id),
    ),
    consultation: await openConsultation(site, page),
    reportLink: await openReportLink(site, page, await actorOf(site, 'qhq-zfb', 'clerk')),
    ...(await subscribe(site)),
    answered: await openCase(site, page, 'qhq-jyj', 'archived'),
    asked: await openCase(site, page, 'qhq-zfb', 'awaiting-clarification'),
    ...(await apply(site, page)),
  };
}
