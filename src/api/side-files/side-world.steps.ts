import { citizenForm } from '../../../tests/factories/application.ts';
import { granted } from '../../../tests/factories/result.ts';
import { performAction } from '../../application/access-requests/perform-action.ts';
import type { Actor } from '../../application/actor.ts';
import type { SideAction, SideStatus } from '../../domain/side-files/lifecycle.data.ts';
import { type Answer, type Client, type Http, openHttp } from '../http.steps.ts';
import { SIDE_BODIES, SIDE_OPENINGS } from './side-bodies.steps.ts';

export type SideKind = keyof typeof SIDE_OPENINGS;

/** Who does what on which day, where the file stands then, and what differs from the usual body. */
export type SideStep = readonly [
  day: string,
  who: string,
  action: SideAction,
  then: SideStatus,
  change?: object,
];

/** The server with an organ whose people open files beside cases and carry them on. */
export type SideWorld = {
  readonly http: Http;
  readonly files: string;
  on(day: string): Promise<void>;
  person(name: string): Client;
  /** A case taken up on 12 May, and withdrawn the same day unless it is to stay open. */
  newCase(ended?: boolean): Promise<string>;
  /** A file of a kind, received on 16 June. */
  open(kind: SideKind, change?: object): Promise<Answer>;
  /** Sees the step offered, then takes it. */
  take(path: string, step: SideStep, seen?: (offered: readonly string[]) => void): Promise<Answer>;
};

export async function openSideWorld(): Promise<SideWorld> {
  const http = await openHttp('2025-05-12');
  await http.server.ready();
  let people: Record<string, Client> = {};
  const actor = (name: string): Actor => http.organ.people[name] as Actor;
  const person = (name: string): Client => people[name] ?? http.anybody;
  const files = `${http.base}/side-files`;

  async function on(day: string): Promise<void> {
    http.app.setNow(day);
    people = {};
    for (const [name, one] of Object.entries(http.organ.people)) people[name] = await http.as(one);
  }

  async function newCase(ended = true): Promise<string> {
    await on('2025-05-12');
    const body = { channel: 'in-person', arrivedOn: '2025-05-12', title: '测试申请', form: citizenForm() };
    const { requestId } = (await person('clerk').post(`${http.base}/access-requests`, body)).body;
    const input = { title: '测试申请', departmentId: null, handlerId: actor('handler').staffId, note: '' };
    granted(await performAction(http.app, actor('clerk'), requestId, { action: 'take-up', input }));
    if (!ended) return requestId;
    const withdrawn = { action: 'withdraw', input: { note: '申请人来电撤回' } } as const;
    granted(await performAction(http.app, actor('clerk'), requestId, withdrawn));
    return requestId;
  }

  async function open(kind: SideKind, change: object = {}): Promise<Answer> {
    const requestId = kind === 'record-correction' ? null : await newCase();
    await on('2025-06-16');
    const body = { ...SIDE_OPENINGS[kind], requestId, receivedOn: '2025-06-16', ...change };
    return person('clerk').post(files, body);
  }

  async function take(path: string, step: SideStep, seen?: (offered: readonly string[]) => void) {
    const [day, who, action, , change = {}] = step;
    await on(day);
    const view = await person(who).get(path);
    seen?.(view.body.actions.map((it: { action: string }) => it.action));
    const body = { ...SIDE_BODIES[action], ...('on' in SIDE_BODIES[action] ? { on: day } : {}), ...change };
    const opening = { ...view.body.opening, procedure: 'simplified' };
    const amended = action === 'amend-opening' ? { ...body, opening } : body;
    return person(who).post(`${path}/${action}`, amended, { 'if-match': String(view.headers['etag']) });
  }

  await on('2025-05-12');
  return { http, files, on, person, newCase, open, take };
}
