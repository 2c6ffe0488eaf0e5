import type { Transaction } from '../../database/store.ts';
import { REPLY_DAYS } from '../../domain/access-requests/clock-state.ts';
import { RECEIPT_RULES } from '../../domain/access-requests/receipt.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { type ContactAttempt, composeContactRecord } from '../../domain/letters/compose-contact-record.ts';
import { composeReceipt } from '../../domain/letters/compose-receipt.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { ROLE_LABELS, type Role } from '../../domain/staff/roles.data.ts';
import { letterFrame } from '../access-requests/letter-frame.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { recordLook } from '../access-requests/record-look.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import type { App } from '../app.ts';

type Printed = { readonly number: string; readonly letter: LetterData };

/** 登记回执 (L01) for the applicant, who has opened the case with number and query code. */
export const receiptForApplicant = (app: App, agency: Agency, requestId: string): Promise<Result<Printed>> =>
  app.store.read(agency.id, async (tx) => receiptOf(app, tx, agency, await loadCase(app, tx, requestId)));

/** 登记回执 (L01) or 收到时间确认记录 (L02) for the file, printed by whoever registers; a look, for both name the applicant. */
export async function intakeRecord(
  app: App,
  actor: Actor,
  requestId: string,
  kind: 'L01' | 'L02',
): Promise<Result<Printed>> {
  demand(actor, 'requests:register');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction<Printed>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const record =
      kind === 'L01' ? await receiptOf(app, tx, agency, loaded) : await contactRecordOf(tx, agency, loaded);
    if (record.ok) await recordLook(app, tx, actor, { requestId, type: 'record-printed', facts: { kind } });
    return record;
  });
}

async function receiptOf(
  app: App,
  tx: Transaction,
  agency: Agency,
  loaded: LoadedCase,
): Promise<Result<Printed>> {
  const { state, row, calendar } = loaded;
  if (state.receivedOn === null || state.receiptBasis === null)
    return refuse('not-received', '收到申请之日还没有确定，暂不能出具登记回执', '《条例》第三十一条');
  const letter = composeReceipt({
    frame: { ...letterFrame(agency, loaded), number: null, signedOn: state.receivedOn },
    channel: RECEIPT_RULES[state.channel].label,
    basis: state.receiptBasis,
    replyDueOn: addWorkingDays(state.receivedOn, REPLY_DAYS, calendar),
    trackingUrl: app.publicUrlIsSet ? `${app.publicUrl}/${agency.code}/query` : null,
  });
  return letter.ok
    ? ok({ number: row.number, letter: laidOut(letter.value, await currentLayout(tx)) })
    : letter;
}

type ContactNote = { readonly note?: string; readonly contact?: Omit<ContactAttempt, 'on' | 'result'> };

async function contactRecordOf(
  tx: Transaction,
  agency: Agency,
  loaded: LoadedCase,
): Promise<Result<Printed>> {
  const { state, row, events, notes } = loaded;
  const contacts = events.filter((it) => it.type === 'contact-recorded' || it.type === 'received');
  const attempts = contacts.flatMap((event): ContactAttempt[] => {
    const { note = '', contact } = (notes.get(event.seq) ?? {}) as ContactNote;
    return contact ? [{ ...contact, on: event.occurredOn, result: note }] : [];
  });
  if (attempts.length === 0) return refuse('no-contact', '本件没有与申请人联系确认的记录');
  const last = contacts.at(-1);
  const people = await tx.staff.withPosts(tx.agencyId);
  const role = people.find((it) => it.id === last?.actorId)?.role as Role | undefined;
  const letter = composeContactRecord({
    frame: { ...letterFrame(agency, loaded), number: null, signedOn: last?.occurredOn ?? null },
    channel: RECEIPT_RULES[state.channel].label,
    arrivedOn: row.arrivedOn,
    attempts,
    confirmedOn: state.receivedOn,
    recorderRole: role ? ROLE_LABELS[role] : '工作人员',
  });
  return letter.ok
    ? ok({ number: row.number, letter: laidOut(letter.value, await currentLayout(tx)) })
    : letter;
}
