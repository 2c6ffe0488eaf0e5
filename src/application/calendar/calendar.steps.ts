import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { withClient } from '../../database/roles.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import type { Actor } from '../actor.ts';

/** Somebody of a test organ. */
export const person = (organ: TestOrgan, key: string): Actor => {
  const found = organ.people[key];
  if (!found) throw new Error(`nobody called ${key}`);
  return found;
};

/** A visitor's request of today, given to the handler. */
export async function inHand(app: TestApp, organ: TestOrgan, on: string): Promise<string> {
  const clerk = person(organ, 'clerk');
  const command = {
    channel: 'in-person' as const,
    arrivedOn: plainDate(on),
    confirmedOn: null,
    title: '测试申请',
    form: citizenForm(),
  };
  const once = { key: randomUUID(), actorId: clerk.staffId, request: 'register' };
  const { requestId } = granted(await registerRequest(app, clerk, command, once));
  const handlerId = person(organ, 'handler').staffId;
  const input = { title: '测试申请', departmentId: null, handlerId, note: '' };
  granted(await performAction(app, clerk, requestId, { action: 'take-up', input }));
  return requestId;
}

/** The caches of a case. */
export const rowOf = (app: TestApp, organ: TestOrgan, requestId: string) =>
  app.store.read(organ.agency.id, async (tx) => {
    const row = await tx.requests.find(requestId);
    if (!row) throw new Error('no such case');
    return row;
  });

/** The types of a case's events from a sequence on. */
export const eventsSince = async (app: TestApp, organ: TestOrgan, requestId: string, version: number) => {
  const events = await app.store.read(organ.agency.id, (tx) => tx.ledger.ofRequest(requestId));
  return events.filter((it) => it.seq > version).map((it) => it.type);
};

/** Puts cases of 14 December 2026 back to how a transaction on the calendar before any entry would have left them. */
export const setBack = (app: TestApp, requestIds: readonly string[]) =>
  withClient(app.database.adminUrl, (client) =>
    client.query(
      `update access_requests set calendar_version = '2019–2026/1', reply_due_on = '2027-01-11',
              safe_due_on = '2027-01-11', provisional = true where id = any($1)`,
      [requestIds],
    ),
  );
