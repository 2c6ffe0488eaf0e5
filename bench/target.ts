import { ORGAN, setUpOrgan } from '../tests/program/set-up-organ.ts';
import { type Connection, connectTo, expectStatus } from './connection.ts';
import { FORM_TYPE, filledForm } from './multipart.ts';

/** What is measured: an organ with cases, and a clerk who may read them. */
export type Target = {
  readonly url: string;
  readonly code: string;
  /** Path of a published annual report, or `null` when the organ has none. */
  readonly reportPath: string | null;
  readonly api: string;
  readonly caseId: string;
  readonly cookie: string;
};

type Status = {
  readonly demoAccounts: readonly { readonly login: string }[];
  readonly demoPassword: string | null;
};
type Session = { readonly agencies: readonly { readonly id: string; readonly code: string }[] };
type List = { readonly items: readonly { readonly id: string }[] };

const CASES_WITHOUT_DEMO = 60;

/** Makes the organ ready: the demonstration's, or one set up now with as many cases. */
export async function prepareTarget(url: string): Promise<Target> {
  const connection = connectTo(url);
  try {
    const status = await read<Status>(connection, '/api/v1/status');
    const accounts = status.demoAccounts.map(({ login }) => ({ login, password: status.demoPassword ?? '' }));
    if (accounts.length === 0) {
      await setUpOrgan(url);
      for (let turn = 1; turn <= CASES_WITHOUT_DEMO; turn += 1)
        await submit(connection, { url, code: ORGAN.code }, `测量准备第${turn}件`);
      accounts.push(ORGAN);
    }
    for (const account of accounts) {
      const found = await signedIn(connection, url, account);
      if (found) return found;
    }
    throw new Error('no account may read cases');
  } finally {
    connection.close();
  }
}

async function signedIn(
  connection: Connection,
  url: string,
  account: { readonly login: string; readonly password: string },
): Promise<Target | null> {
  const { login, password } = account;
  const signIn = {
    method: 'POST' as const,
    path: '/api/v1/session',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ login, password }),
  };
  const answer = await expectStatus(connection, signIn, 200);
  const cookie = cookieOf(answer.headers['set-cookie']);
  const session = JSON.parse(answer.body.toString('utf8')) as Session;
  for (const { id, code } of session.agencies) {
    const api = `/api/v1/agencies/${id}`;
    const list = await connection.send({ path: `${api}/access-requests`, headers: { cookie } });
    if (list.status !== 200) continue;
    const [first] = (JSON.parse(list.body.toString('utf8')) as List).items;
    const report = `/${code}/reports/2024`;
    const { status } = await connection.send({ path: report });
    if (first)
      return { url, code, reportPath: status === 200 ? report : null, api, caseId: first.id, cookie };
  }
  return null;
}

/** One application from the filled-in form to the receipt's address: two requests, one filed case. */
export async function submit(
  connection: Connection,
  { url, code }: Pick<Target, 'url' | 'code'>,
  description: string,
): Promise<{ readonly receiptPath: string; readonly cookie: string }> {
  const form = {
    method: 'POST' as const,
    path: `/${code}/apply/new`,
    headers: { 'content-type': FORM_TYPE, origin: url },
    body: filledForm(description),
  };
  const draft = await expectStatus(connection, form, 303);
  const cookie = cookieOf(draft.headers['set-cookie']);
  const confirmation = {
    method: 'POST' as const,
    path: String(draft.headers.location),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url, cookie },
    body: '',
  };
  const filed = await expectStatus(connection, confirmation, 303);
  return { receiptPath: String(filed.headers.location), cookie };
}

const cookieOf = (set: readonly string[] | undefined): string => set?.[0]?.split(';')[0] ?? '';

const read = async <Value>(connection: Connection, path: string): Promise<Value> =>
  JSON.parse((await expectStatus(connection, { path }, 200)).body.toString('utf8')) as Value;
