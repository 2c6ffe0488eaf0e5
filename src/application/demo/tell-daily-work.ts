import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { changeAgency } from '../agencies/set-up.ts';
import { remindInAgency } from '../reminders/remind-of-deadlines.ts';
import { recordAbsence } from '../staff/manage-absences.ts';
import { DEMO_ABSENCES, DEMO_PAPER_SEAL, DEMO_REMINDED_DAYS, type DemoAbsence } from './daily-work.data.ts';
import { DEMO_ORGANS, type DemoOrganCode } from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { instantAt, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

/** The first and the last thing of a day: what is recorded before the cases, and the clockwork after them. */
const MORNING = 0;
const EVENING = 13;

/** Beside the cases: who is away, how the organ seals, and the reminders of the last days. */
export function dailyWork(today: PlainDate, calendar: WorkingCalendar): readonly Step[] {
  const day = (ago: number): PlainDate =>
    ago > 0 ? workingDaysAgo(today, ago, calendar) : addWorkingDays(addDays(today, -1), 1 - ago, calendar);
  return [
    sealSetting(day(DEMO_PAPER_SEAL.since)),
    ...DEMO_ABSENCES.map((absence) => absenceStep(absence, day)),
    ...DEMO_ORGANS.flatMap(({ agency }) =>
      Array.from({ length: DEMO_REMINDED_DAYS }, (_, index) => reminders(agency.code, day(index + 1))),
    ),
  ];
}

const sealSetting = (on: PlainDate): Step => ({
  at: instantAt(on, MORNING),
  organ: DEMO_PAPER_SEAL.organ,
  what: 'paper seal',
  play: async ({ app, casts }) => {
    const { agency, people } = casts[DEMO_PAPER_SEAL.organ];
    const { name, profile, settings } = agency;
    const seal = { way: 'paper', sealId: '', certificate: '' } as const;
    mustSucceed(
      await changeAgency(app, people.admin, { name, profile, settings: { ...settings, seal } }),
      'paper seal',
    );
  },
});

const absenceStep = (
  { organ, post, deputy, kind, recordedAgo, from, to }: DemoAbsence,
  day: (ago: number) => PlainDate,
): Step => ({
  at: instantAt(day(recordedAgo), MORNING),
  organ,
  what: `absence of ${post}`,
  play: async ({ app, casts }) => {
    const { people } = casts[organ];
    const absence = {
      staffId: people[post].staffId,
      deputyId: people[deputy].staffId,
      kind,
      fromOn: day(from),
      toOn: day(to),
    };
    mustSucceed(await recordAbsence(app, people[post], absence), `absence of ${organ} ${post}`);
  },
});

const reminders = (organ: DemoOrganCode, on: PlainDate): Step => ({
  at: instantAt(on, EVENING, 19),
  organ,
  what: 'reminders',
  play: async ({ app, casts }) => void (await remindInAgency(app, casts[organ].agency.id)),
});
