import { v7 as uuid } from 'uuid';
import type { AccessRequestRow, SubmissionRow } from '../../database/access-requests.ts';
import type { QueryCodeAskRow } from '../../database/query-codes.ts';
import type { Transaction } from '../../database/store.ts';
import { LINK_MINUTES } from '../../domain/notices/compose-notice.ts';
import { emailOf } from '../../domain/notices/destinations.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { hashToken } from '../../identity/secrets.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { openApplicant } from '../access-requests/load-case.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { newNotice } from '../notices/enqueue-notices.ts';
import { ASK, type CodeAsk } from './ask-for-code.ts';
import { linkToken } from './link-token.ts';

const MINUTE = 60_000;
/** However often somebody asks: so many mails an hour and letters a month for one case. */
const MOST_LINKS = { count: 3, minutes: 60 } as const;
const MOST_LETTERS = { count: 2, minutes: 30 * 24 * 60 } as const;

/** Compares the asks that wait with what is registered. Returns how many matched. */
export async function judgeAsks(app: App): Promise<number> {
  let matched = 0;
  for (const { id } of await listAgencies(app)) {
    for (let waiting = true; waiting; ) {
      const judged = await app.store.transaction(id, async (tx) => {
        const ask = await tx.queryCodes.nextAsk();
        if (!ask) return ok('none' as const);
        await tx.queryCodes.removeAsk(ask.id);
        return ok((await judge(app, tx, ask)) ? ('matched' as const) : ('foreign' as const));
      });
      waiting = judged.ok && judged.value !== 'none';
      if (judged.ok && judged.value === 'matched') matched += 1;
    }
  }
  return matched;
}

type Found = {
  readonly row: AccessRequestRow;
  readonly submission: SubmissionRow;
  readonly dataKey: DataKey;
};

async function judge(app: App, tx: Transaction, kept: QueryCodeAskRow): Promise<boolean> {
  const opened = app.keyring.unwrap(kept.wrappedKey).openText(kept.sealed, ASK);
  const { number, way, contact } = JSON.parse(opened) as CodeAsk;
  const row = await tx.requests.findByNumber(number.replaceAll('\0', '').trim().toUpperCase());
  const submission = row && (await tx.requests.findSubmission(row.submissionId));
  if (!row || !submission) return false;
  const found = { row, submission, dataKey: app.keyring.unwrap(submission.wrappedKey) };
  const { email, phone } = openApplicant(found);
  if (way === 'post')
    return figures(contact) === figures(phone) && figures(phone) !== '' && askLetter(app, tx, found);
  const address = emailOf(email);
  return (
    address !== null &&
    address.toLowerCase() === contact.trim().toLowerCase() &&
    sendLink(app, tx, found, address)
  );
}

const figures = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^86(?=1\d{10}$)/, '');

/** A link that works half an hour and once; an ask beyond the limit is dropped without a word. */
async function sendLink(
  app: App,
  tx: Transaction,
  { row, dataKey }: Found,
  address: string,
): Promise<boolean> {
  const since = new Date(app.now().getTime() - MOST_LINKS.minutes * MINUTE);
  if ((await tx.queryCodes.askedSince(row.id, 'email', since)) >= MOST_LINKS.count) return false;
  const id = uuid();
  await tx.queryCodes.insert({
    ...newAsk(app, row.id, id),
    way: 'email',
    tokenHash: hashToken(linkToken(app, tx.agencyId, id)),
    expiresAt: new Date(app.now().getTime() + LINK_MINUTES * MINUTE),
  });
  const destination = { channel: 'email', address } as const;
  await tx.notices.insert(
    newNotice(app, { requestId: row.id, dataKey }, { id, kind: 'code-link', destination }),
  );
  return true;
}

/** A letter for a clerk to post; one at a time. */
async function askLetter(app: App, tx: Transaction, { row }: Found): Promise<boolean> {
  const since = new Date(app.now().getTime() - MOST_LETTERS.minutes * MINUTE);
  const open = (await tx.queryCodes.toPost()).some((it) => it.requestId === row.id);
  if (open || (await tx.queryCodes.askedSince(row.id, 'post', since)) >= MOST_LETTERS.count) return false;
  await tx.queryCodes.insert({
    ...newAsk(app, row.id, uuid()),
    way: 'post',
    tokenHash: null,
    expiresAt: null,
  });
  return true;
}

const newAsk = (app: App, requestId: string, id: string) => ({
  id,
  requestId,
  askedAt: app.now(),
  endedAt: null,
  endedBy: null,
  result: null,
});
