import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import type { ApplicantKind } from '../../domain/access-requests/applicant-kinds.ts';
import type { NewCaseEvent } from '../../domain/access-requests/case-events.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import { type Channel, decideReceipt } from '../../domain/access-requests/receipt.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { hashSecret, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { enqueueNotices } from '../notices/enqueue-notices.ts';
import { hashedWords } from '../shared/word-index.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import type { ApplicationForm } from './application-form.ts';
import { eventsOf, SEALED } from './load-case.ts';
import type { ReceiptView } from './public-views.ts';

export type Filing = {
  readonly form: ApplicationForm;
  readonly title: string;
  readonly channel: Channel;
  readonly arrivedOn: PlainDate;
  readonly confirmedOn: PlainDate | null;
  readonly actorId: string | null;
  readonly dataKey: DataKey;
  readonly wrappedKey: Uint8Array;
};

/** Stands in the list until a clerk has written a title free of personal data. */
export const UNTITLED = '（待拟题）';

const kindOf = (form: ApplicationForm): ApplicantKind =>
  form.applicant === 'citizen' ? 'natural-person' : form.organisationKind;

const identityOf = (form: ApplicationForm): string =>
  (form.applicant === 'citizen' ? form.identityNumber : form.creditCode)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase();

/** The next registration number of a year of arrival, without gaps; rolled back with the transaction. */
export async function nextRequestNumber(tx: Transaction, agency: Agency, year: number): Promise<string> {
  const serial = await tx.counters.next('access-request', year);
  return `${agency.code.toUpperCase()}-${year}-${String(serial).padStart(5, '0')}`;
}

/**
 * Registers an application: submission, number, first events, caches, word index; all in the caller's
 * transaction. Whatever the channel, a request is registered before anything is asked of the applicant
 * (国办公开办函〔2017〕19号: none may be turned away).
 */
export async function fileRequest(
  app: App,
  tx: Transaction,
  agency: Agency,
  filing: Filing,
): Promise<ReceiptView> {
  const { form, channel, arrivedOn, dataKey } = filing;
  const submissionId = uuid();
  const requestId = uuid();
  const queryCode = newQueryCode();
  const receipt = decideReceipt({
    channel,
    arrivedOn,
    confirmedOn: filing.confirmedOn,
    confirmationAnnounced: agency.settings.confirmationAnnounced,
  });
  await tx.requests.insertSubmission({
    agencyId: agency.id,
    id: submissionId,
    wrappedKey: Buffer.from(filing.wrappedKey),
    queryCodeHash: await hashSecret(normalizeQueryCode(queryCode)),
    sealedApplicant: Buffer.from(dataKey.seal(JSON.stringify(form), SEALED.applicant)),
    sealedDescription: Buffer.from(dataKey.seal(form.description, SEALED.description)),
    identityReference: Buffer.from(app.keyring.reference(agency.id, `identity/${identityOf(form)}`)),
    submittedAt: app.now(),
  });
  const year = yearOf(arrivedOn);
  const number = await nextRequestNumber(tx, agency, year);
  await appendFirstEvents(tx, requestId, filing, receipt);
  const { events } = await eventsOf(tx, requestId, dataKey);
  const state = foldCase(events);
  const caches = cachesOf(state, app.calendar);
  await tx.requests.insert({
    agencyId: agency.id,
    id: requestId,
    submissionId,
    number,
    arrivalYear: year,
    title: filing.title,
    applicantKind: kindOf(form),
    channel,
    arrivedOn,
    ...caches,
  });
  await tx.requests.addWords(requestId, hashedWords(app.keyring, agency.id, form.description));
  await enqueueNotices(app, tx, { requestId, form, dataKey }, 'submitted');
  return {
    requestId,
    number,
    queryCode,
    submittedAt: app.now().toISOString(),
    receivedOn: state.receivedOn,
    receiptBasis: receipt.basis,
    safeOn: receipt.safeOn,
    replyDueOn: caches.replyDueOn,
    clock: clockOf(state, app.calendar),
  };
}

async function appendFirstEvents(
  tx: Transaction,
  requestId: string,
  filing: Filing,
  receipt: ReturnType<typeof decideReceipt>,
) {
  const submitted: NewCaseEvent = {
    type: 'submitted',
    occurredOn: filing.arrivedOn,
    facts: { channel: filing.channel, safeOn: receipt.safeOn },
  };
  await appendEvent(tx, requestId, filing.actorId, { event: submitted, note: null }, filing.dataKey);
  if (receipt.legalOn === null) return;
  const received: NewCaseEvent = {
    type: 'received',
    occurredOn: receipt.legalOn,
    facts: { basis: receipt.basis },
  };
  await appendEvent(tx, requestId, filing.actorId, { event: received, note: null }, filing.dataKey);
}
