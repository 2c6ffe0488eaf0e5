import { type Consultation, isSilent, openConsultations } from '../../domain/access-requests/case-state.ts';
import { longestPause } from '../../domain/access-requests/stopped-consultations.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { actWithoutStaff } from './act-for-applicant.ts';
import { loadCase } from './load-case.ts';

/**
 * Ends every consultation whose 15 working days have passed unanswered, and every one whose delivery nobody recorded
 * for so long that its period would be over however late the letter came: the clock of the request runs on whether
 * or not anybody opens the case (arts. 32, 34; decision 0049). Returns how many were ended.
 */
export async function timeOutConsultations(app: App): Promise<number> {
  let ended = 0;
  for (const agency of await listAgencies(app)) {
    const over = await app.store.read(agency.id, async (tx) => {
      const rows = (await tx.requests.open()).filter((it) => it.clockState === 'paused');
      const found: Over[] = [];
      for (const row of rows) {
        const { state, calendar } = await loadCase(app, tx, row.id);
        for (const it of openConsultations(state)) found.push(...overOf(app, row.id, it, calendar));
      }
      return found;
    });
    for (const one of over) {
      if ((await end(app, agency.id, one)).ok) ended += 1;
    }
  }
  return ended;
}

type Over = {
  readonly requestId: string;
  readonly consultationId: string;
  /** The last day of a pause whose letter nobody traced; `null` where an ordinary period ran out. */
  readonly untracedOn: PlainDate | null;
};

function overOf(app: App, requestId: string, it: Consultation, calendar: WorkingCalendar): readonly Over[] {
  const today = app.today();
  const latest = longestPause(it, calendar);
  const isUntraced = latest !== null && today > latest;
  return isUntraced || isSilent(it, today)
    ? [{ requestId, consultationId: it.id, untracedOn: isUntraced ? latest : null }]
    : [];
}

const end = (app: App, agencyId: string, { requestId, consultationId, untracedOn }: Over) =>
  untracedOn === null
    ? actWithoutStaff(app, agencyId, requestId, {
        action: 'time-out-consultation',
        command: () => ({ consultationId }),
        note: null,
      })
    : actWithoutStaff(app, agencyId, requestId, {
        action: 'stop-consultation',
        command: () => ({ consultationId, ground: 'delivery-unknown', on: untracedOn }),
        note: { note: '自发出之日起30个工作日内没有登记送达日期，系统停止征求意见，答复期限继续计算' },
      });
