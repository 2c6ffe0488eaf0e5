import { z } from 'zod';
import type { DueDayChangeRow } from '../../database/calendar.ts';
import type { Transaction } from '../../database/store.ts';
import type { HolidayNotice } from '../../domain/calendar/holiday-notice.ts';
import { composeDueDayChange } from '../../domain/letters/compose-due-day-change.ts';
import type { LetterData, LetterFrame } from '../../domain/letters/letter.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Changed, ChangeOptions } from '../access-requests/change-options.ts';
import { issueLetter } from '../access-requests/issue-letter.ts';
import { letterFrame } from '../access-requests/letter-frame.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { renderLetters } from '../access-requests/render-letters.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type BesideEvent, noteCaseEvent } from './note-case-event.ts';

export const DueDayNotice = z.strictObject({
  calendarVersion: z.string().trim().min(1).max(60),
  remark: z.string().trim().max(500, '补充说明不能超过500字').default(''),
});
export const DueDayDismissal = z.strictObject({
  calendarVersion: z.string().trim().min(1).max(60),
  reason: z.string().trim().min(2, '请填写不另告知的理由').max(500, '理由不能超过500字'),
});

/** The letter of notice as it would be issued now. */
export async function previewDueDayNotice(
  app: App,
  actor: Actor,
  requestId: string,
  input: z.infer<typeof DueDayNotice>,
): Promise<Result<LetterData>> {
  demand(actor, 'requests:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const change = await changeOf(tx, requestId, input.calendarVersion);
    return change.ok ? compose(tx, agency, loaded, { ...input, change: change.value }, {}) : change;
  });
}

/** Issues L16: the applicant is told of a day that an earlier letter named and that has moved. */
export async function issueDueDayNotice(
  app: App,
  actor: Actor,
  requestId: string,
  { options, ...input }: z.infer<typeof DueDayNotice> & { readonly options: ChangeOptions },
): Promise<Result<Changed>> {
  demand(actor, 'requests:handle');
  const agency = await agencyById(app, actor.agencyId);
  const result = await noteCaseEvent(app, actor, requestId, options, async (tx, loaded) => {
    const change = await changeOf(tx, requestId, input.calendarVersion);
    if (!change.ok) return change;
    if (change.value.state !== 'to-notify')
      return refuse('already-settled', '这项变化已经处理，或者不需要告知');
    if (loaded.state.served)
      return refuse('already-replied', '本件已经答复，不再告知期限变化；请登记不另告知的理由');
    const bodies = await composer(tx, agency, loaded, { ...input, change: change.value });
    const who = { agency, loaded, signedBy: actor.staffId };
    const letter = await issueLetter(app, tx, who, bodies);
    if (!letter.ok) return letter;
    await tx.calendar.settleChange(change.value, 'notified');
    return ok<BesideEvent>({
      event: {
        type: 'due-day-notified',
        occurredOn: app.today(),
        facts: { calendarVersion: input.calendarVersion, letterId: letter.value.letterId },
      },
      note: { note: input.remark, ...letter.value },
    });
  });
  // Outside the transaction, as for every letter: the job makes a PDF that could not be made at once.
  if (result.ok) await renderLetters(app, actor.agencyId).catch(() => undefined);
  return result;
}

/** No letter is needed, or a person has looked at a case the calendar could not move: with a reason. */
export function dismissDueDayNotice(
  app: App,
  actor: Actor,
  requestId: string,
  { options, calendarVersion, reason }: z.infer<typeof DueDayDismissal> & { readonly options: ChangeOptions },
): Promise<Result<Changed>> {
  demand(actor, 'requests:handle');
  return noteCaseEvent(app, actor, requestId, options, async (tx) => {
    const change = await changeOf(tx, requestId, calendarVersion);
    if (!change.ok) return change;
    if (!['to-notify', 'held'].includes(change.value.state))
      return refuse('already-settled', '这项变化已经处理，或者不需要告知');
    await tx.calendar.settleChange(change.value, 'dismissed');
    return ok<BesideEvent>({
      event: { type: 'due-day-notice-dismissed', occurredOn: app.today(), facts: { calendarVersion } },
      note: { note: reason },
    });
  });
}

async function changeOf(
  tx: Transaction,
  requestId: string,
  version: string,
): Promise<Result<DueDayChangeRow>> {
  const found = (await tx.calendar.changesOf(requestId)).find((it) => it.calendarVersion === version);
  return found ? ok(found) : refuse('no-such-change', '没有找到这项期限变化，请刷新页面');
}

type Wanted = { readonly change: DueDayChangeRow; readonly remark: string };

/** The composer of the letter, with everything it needs of the database read beforehand. */
async function composer(tx: Transaction, agency: Agency, loaded: LoadedCase, { change, remark }: Wanted) {
  const frame = letterFrame(agency, loaded);
  const notice = await citedNotices(tx, change);
  return (signed: Partial<LetterFrame>): Result<LetterData> =>
    composeDueDayChange({ frame: { ...frame, ...signed }, told: change.told, notice, remark });
}

const compose = async (
  tx: Transaction,
  agency: Agency,
  loaded: LoadedCase,
  wanted: Wanted,
  signed: Partial<LetterFrame>,
): Promise<Result<LetterData>> => (await composer(tx, agency, loaded, wanted))(signed);

/** How many entries a version counts: 3 of `2019–2027/1+3`. */
const entriesOf = (version: string): number => Number(/\+(\d+)$/.exec(version)?.[1] ?? 0);

/** The notices entered between the two versions, as a letter cites them. */
async function citedNotices(tx: Transaction, change: DueDayChangeRow): Promise<string> {
  const [after, until] = [entriesOf(change.previousVersion), entriesOf(change.calendarVersion)];
  const rows = (await tx.calendar.notices()).filter((it) => it.revision > after && it.revision <= until);
  const cited = rows.map((it) => `《${(it.notice as HolidayNotice).title}》（${it.documentNumber}）`);
  return [...new Set(cited)].join('、') || '国务院办公厅公布的节假日安排';
}
