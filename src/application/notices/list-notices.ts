import type { NoticeRow } from '../../database/notices.ts';
import { emailOf, mobileOf } from '../../domain/notices/destinations.ts';
import {
  NOTICE_CHANNEL_LABELS,
  NOTICE_CHANNELS,
  NOTICE_KIND_LABELS,
  type NoticeChannel,
} from '../../domain/notices/notice-kinds.data.ts';
import { NOTICE_STATUS_LABELS } from '../../domain/notices/notice-status.data.ts';
import type { AgencySettings } from '../../domain/staff/agency.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { loadCase, openApplicant } from '../access-requests/load-case.ts';
import { maskEmail, maskPhone } from '../access-requests/mask.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { NOTICE_DESTINATION } from './enqueue-notices.ts';
import { errorWords } from './error-words.ts';

/**
 * Notices of a case, newest first, the addresses masked; by which channels the applicant is reminded at all; and
 * whether they wait for a letter with a new query code.
 */
export const listNotices = (app: App, actor: Actor, requestId: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const agency = await tx.staff.agency(tx.agencyId);
    const form = openApplicant(loaded);
    const notices = await tx.notices.ofRequest(requestId);
    const letter = (await tx.queryCodes.toPost()).find((it) => it.requestId === requestId);
    return {
      channels: NOTICE_CHANNELS.map((channel) => ({
        channel,
        label: NOTICE_CHANNEL_LABELS[channel],
        state: channelState(app, agency?.settings, form, channel),
      })),
      notices: notices.map((it) => noticeView(it, loaded.dataKey)),
      codeLetterAskedAt: letter?.askedAt.toISOString() ?? null,
    };
  });
};

/** Why a channel is used for this applicant or not. */
function channelState(
  app: App,
  settings: AgencySettings | undefined,
  form: { readonly email: string; readonly phone: string },
  channel: NoticeChannel,
) {
  if (app.messages[channel] === null) return 'not-set-up' as const;
  if (!settings?.noticeChannels?.includes(channel)) return 'off' as const;
  const address = channel === 'email' ? emailOf(form.email) : mobileOf(form.phone);
  return address === null ? ('no-address' as const) : ('on' as const);
}

function noticeView(row: NoticeRow, dataKey: DataKey) {
  const address = dataKey.openText(row.sealedDestination, NOTICE_DESTINATION);
  return {
    id: row.id,
    kind: row.kind,
    kindLabel: NOTICE_KIND_LABELS[row.kind],
    channel: row.channel,
    channelLabel: NOTICE_CHANNEL_LABELS[row.channel],
    destination: row.channel === 'email' ? maskEmail(address) : maskPhone(address),
    status: row.status,
    statusLabel: NOTICE_STATUS_LABELS[row.status],
    attempts: row.attempts,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    nextAttemptAt: row.status === 'failed' ? row.nextAttemptAt.toISOString() : null,
    error: row.lastError ? errorWords(row.lastError) : null,
    settled: row.settledAt !== null,
    mayResend: mayResend(row),
  };
}

/** What has ended, well or badly, may be sent again; a link is asked for anew by the applicant alone. */
export const mayResend = ({ kind, status }: Pick<NoticeRow, 'kind' | 'status'>): boolean =>
  kind !== 'code-link' && (status === 'sent' || status === 'given-up');
