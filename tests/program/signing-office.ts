import { randomUUID } from 'node:crypto';
import type { App } from '../../src/application/app.ts';
import { addStaff } from '../../src/application/staff/manage-staff.ts';
import { loadConfig } from '../../src/config.ts';
import { open } from '../../src/start.ts';
import { createOrgan, STAFF_PASSWORD, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { bringToSignature } from '../factories/signed-case.ts';
import type { Journal } from './journal.ts';
import { portalVisitor, UnexpectedAnswer } from './portal-visitor.ts';
import type { Place } from './program.ts';
import { apply } from './submission-stream.ts';

/** A case that stands at 待签发, with all that its signatory sends: it can be sent any number of times. */
export type ToSign = {
  readonly requestId: string;
  readonly version: number;
  readonly digest: string;
  /** The session of the signatory whose turn it is. */
  readonly cookie: string;
  readonly idempotencyKey: string;
};

export type SigningOffice = {
  readonly agencyId: string;
  readonly code: string;
  readonly toSign: readonly ToSign[];
};

export type OfficeSize = { readonly cases: number; readonly signatories: number };

/** Cases made ready at once; the office is set up before anything is measured or killed. */
const LANES = 4;

/**
 * Sets an organ up in a running program: citizens apply at its portal, its people bring the applications as far as
 * their signature, and several signatories sign in and are shown their letters.
 */
export async function openSigningOffice(
  place: Place,
  url: string,
  { cases, signatories }: OfficeSize,
  journal: Journal,
): Promise<SigningOffice> {
  const beside = await open(loadConfig(place.env), { beside: true });
  try {
    const { app } = beside;
    const organ = await createOrgan(app);
    const { id: agencyId, code } = organ.agency;
    const visitor = portalVisitor(url, code);
    const cookies: string[] = [];
    for (let turn = 1; turn <= signatories; turn += 1) {
      const login = await addSignatory(app, agencyId, `${code}.signatory${turn}`);
      cookies.push(await signIn(url, login));
    }
    const toSign: ToSign[] = [];
    const lane = async (first: number): Promise<void> => {
      for (let turn = first; turn < cases; turn += LANES) {
        const { number } = await apply(visitor, journal, `待签发的申请第${turn + 1}件`);
        const cookie = cookies[turn % cookies.length] ?? '';
        toSign.push(await shown(url, agencyId, cookie, await readyToSign(app, organ, number)));
      }
    };
    await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)));
    return { agencyId, code, toSign };
  } finally {
    await beside.stop();
  }
}

async function addSignatory(app: App, agencyId: string, login: string): Promise<string> {
  const { staffId } = granted(
    await addStaff(app, null, agencyId, {
      login,
      name: '测试人员（签发）',
      roles: ['signatory'],
      departmentId: null,
    }),
  );
  const other = await app.store.staff.findByLogin(login.replace(/\d+$/, ''));
  if (!other) throw new Error('the organ has no signatory');
  await app.store.staff.update(staffId, { passwordHash: other.passwordHash, mustChangePassword: false });
  return login;
}

type Ready = Pick<ToSign, 'requestId' | 'version'>;

async function readyToSign(app: App, organ: TestOrgan, number: string): Promise<Ready> {
  const find = () => app.store.read(organ.agency.id, (tx) => tx.requests.findByNumber(number));
  const request = await find();
  if (!request) throw new Error(`${number} has a receipt, but is not there`);
  await bringToSignature(app, organ, request.id);
  return { requestId: request.id, version: (await find())?.version ?? 0 };
}

const headersOf = (url: string, cookie: string, idempotencyKey: string) => ({
  'content-type': 'application/json',
  origin: url,
  cookie,
  'idempotency-key': idempotencyKey,
});

async function signIn(url: string, login: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: headersOf(url, '', randomUUID()),
    body: JSON.stringify({ login, password: STAFF_PASSWORD }),
  });
  if (!answer.ok) throw new UnexpectedAnswer(`the sign-in of ${login}`, answer);
  await answer.text();
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const addressOf = (url: string, agencyId: string, requestId: string): string =>
  `${url}/api/v1/agencies/${agencyId}/access-requests/${requestId}`;

/** The signatory looks at the letter. */
async function shown(url: string, agencyId: string, cookie: string, ready: Ready): Promise<ToSign> {
  const idempotencyKey = randomUUID();
  const answer = await fetch(`${addressOf(url, agencyId, ready.requestId)}/letter-preview`, {
    method: 'POST',
    headers: headersOf(url, cookie, randomUUID()),
    body: 'null',
  });
  if (!answer.ok) throw new UnexpectedAnswer('the letter to be signed', answer);
  const { digest } = (await answer.json()) as { digest: string };
  return { ...ready, digest, cookie, idempotencyKey };
}

/** 签发 as the console sends it; returns once the server has answered that it stands. */
export async function sign(
  url: string,
  agencyId: string,
  { requestId, version, digest, cookie, idempotencyKey }: ToSign,
  hangUp?: AbortSignal,
): Promise<void> {
  const answer = await fetch(`${addressOf(url, agencyId, requestId)}/sign`, {
    method: 'POST',
    headers: { ...headersOf(url, cookie, idempotencyKey), 'if-match': `"${version}"` },
    body: JSON.stringify({ note: '', password: STAFF_PASSWORD, digest }),
    signal: hangUp ?? null,
  });
  const said = await answer.text();
  if (answer.status !== 200) throw new UnexpectedAnswer(`the signature (${said.slice(0, 200)})`, answer);
}

/** The PDF of a letter, as its signatory opens it. */
export async function openLetter(
  url: string,
  agencyId: string,
  { requestId, cookie }: ToSign,
  fileId: string,
): Promise<Buffer> {
  const answer = await fetch(`${addressOf(url, agencyId, requestId)}/files/${fileId}`, {
    headers: { cookie },
  });
  if (!answer.ok) throw new UnexpectedAnswer('the PDF of a letter', answer);
  return Buffer.from(await answer.arrayBuffer());
}
