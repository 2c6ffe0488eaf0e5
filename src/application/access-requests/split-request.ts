import { v7 as uuid } from 'uuid';
import type { CaseEvent, CaseEventType, NewCaseEvent } from '../../domain/access-requests/case-events.ts';
import { foldCase, standing } from '../../domain/access-requests/fold-case.ts';
import { checkTitle } from '../../domain/access-requests/title.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { hashedWords } from '../shared/word-index.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import { nextRequestNumber } from './file-request.ts';
import { eventsOf, openApplicant } from './load-case.ts';

/** What happened to the whole holds for each part: above all its days, so no part gets a later due day. */
export const INHERITED: ReadonlySet<CaseEventType> = new Set([
  'submitted',
  'received',
  'assigned',
  'clarification-requested',
  'clarification-received',
  'extended',
  'reasons-requested',
  'reasons-recorded',
  'reply-delayed',
]);

/**
 * 拆分登记: parts of a request get numbers of their own inside the organ, with the days of the whole. The applicant
 * is never asked to apply again (nothing in the Regulations would allow it); one query code opens them all.
 */
export async function splitRequest(
  context: ActionContext,
  { stays, parts, note }: ActionInput<'split'>,
): Promise<Result<Prepared<'split'>>> {
  const applicant = openApplicant(context.loaded);
  const name = applicant.applicant === 'citizen' ? applicant.name : null;
  for (const { title } of parts) {
    const titled = checkTitle(title, name);
    if (!titled.ok) return titled;
  }
  const made: { id: string; number: string }[] = [];
  for (const part of parts) made.push(await filePart(context, part));
  const numbers = made.map((it) => it.number).join('、');
  return ok({
    command: { requestIds: made.map((it) => it.id) },
    note: { part: stays, others: numbers, note: `拆分登记${numbers}。${note}` },
  });
}

async function filePart(
  { app, tx, agency, actor, loaded }: ActionContext,
  { title, part }: { title: string; part: string },
): Promise<{ id: string; number: string }> {
  const { row, dataKey } = loaded;
  const id = uuid();
  const number = await nextRequestNumber(tx, agency, row.arrivalYear);
  for (const event of standing(loaded.events).filter((it) => INHERITED.has(it.type)))
    await appendEvent(
      tx,
      id,
      event.actorId,
      { event: copied(event), note: loaded.notes.get(event.seq) },
      dataKey,
    );
  const from: NewCaseEvent = {
    type: 'split-from',
    occurredOn: app.today(),
    facts: { requestId: row.id },
  };
  const noted = { part, others: row.number, note: `由${row.number}拆分登记` };
  await appendEvent(tx, id, actor.staffId, { event: from, note: noted }, dataKey);
  const state = foldCase((await eventsOf(tx, id, dataKey)).events);
  await tx.requests.insert({ ...row, id, number, title, ...cachesOf(state, loaded.calendar) });
  await tx.requests.addWords(id, hashedWords(app.keyring, agency.id, part));
  return { id, number };
}

const copied = ({ type, occurredOn, facts }: CaseEvent): NewCaseEvent =>
  ({ type, occurredOn, facts }) as NewCaseEvent;
