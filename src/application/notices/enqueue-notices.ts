import { v7 as uuid } from 'uuid';
import type { NoticeRow } from '../../database/notices.ts';
import type { Transaction } from '../../database/store.ts';
import type { CaseEventType } from '../../domain/access-requests/case-events.ts';
import { type Destination, destinationsOf } from '../../domain/notices/destinations.ts';
import {
  NOTICE_OF_EVENT,
  type NoticeChannel,
  type NoticeKind,
} from '../../domain/notices/notice-kinds.data.ts';
import type { AgencySettings } from '../../domain/staff/agency.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { type LoadedCase, openApplicant } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';

/** Who is to be told: the contact the applicant gave, and the key it is sealed with. */
export type Addressee = {
  readonly requestId: string;
  readonly form: { readonly email: string; readonly phone: string };
  readonly dataKey: DataKey;
};

/** The context a destination is sealed under. */
export const NOTICE_DESTINATION = 'notice-destination';

/** The channels the organ has switched on and the installation can use. */
export const openChannels = (
  app: App,
  settings: Pick<AgencySettings, 'noticeChannels'> | undefined,
): readonly NoticeChannel[] => (settings?.noticeChannels ?? []).filter((it) => app.messages[it] !== null);

/**
 * Puts reminders of an event into the outbox, in the transaction of the event: both stand or neither. An event
 * nobody is reminded of, an organ that reminds nobody and an applicant without address lead to none.
 */
export async function enqueueNotices(
  app: App,
  tx: Transaction,
  addressee: Addressee,
  event: CaseEventType,
): Promise<void> {
  const kind = NOTICE_OF_EVENT[event];
  if (!kind || (app.messages.email === null && app.messages.sms === null)) return;
  const agency = await tx.staff.agency(tx.agencyId);
  for (const destination of destinationsOf(addressee.form, openChannels(app, agency?.settings)))
    await tx.notices.insert(newNotice(app, addressee, { id: uuid(), kind, destination }));
}

type NewNotice = { readonly id: string; readonly kind: NoticeKind; readonly destination: Destination };

/** A notice that waits to be sent. Its message id follows from its id, so that a repeat is recognised as one. */
export const newNotice = (
  app: App,
  { requestId, dataKey }: Pick<Addressee, 'requestId' | 'dataKey'>,
  { id, kind, destination }: NewNotice,
): Omit<NoticeRow, 'agencyId'> => ({
  id,
  requestId,
  kind,
  channel: destination.channel,
  sealedDestination: Buffer.from(dataKey.seal(destination.address, NOTICE_DESTINATION)),
  status: 'queued',
  attempts: 0,
  nextAttemptAt: app.now(),
  messageId: `${id}@${new URL(app.publicUrl).hostname.replace(/[^\w.-]/g, '')}`,
  lastError: null,
  createdAt: app.now(),
  sentAt: null,
  settledAt: null,
  settledBy: null,
});

/** Reminds the applicant of an event of a loaded case. */
export const remindApplicant = (
  app: App,
  tx: Transaction,
  loaded: Pick<LoadedCase, 'row' | 'submission' | 'dataKey'>,
  event: CaseEventType,
): Promise<void> => {
  const addressee = { requestId: loaded.row.id, form: openApplicant(loaded), dataKey: loaded.dataKey };
  return enqueueNotices(app, tx, addressee, event);
};
