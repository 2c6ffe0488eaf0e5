import { addDays, type PlainDate, plainDate, yearOf } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { askReportTask } from '../annual-reports/ask-report-task.ts';
import { settleReportTask, supplyReportText } from '../annual-reports/step-report-task.ts';
import { DEMO_REPORTS } from './demo-reports.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { DEMO_REPORT_TASKS, type DemoReportTask } from './report-tasks.data.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

/** Places of a day at which texts are asked for, supplied and returned. */
const [ASKED, SUPPLIED, RETURNED] = [4, 5, 6];

/** Texts asked of departments for the first report that is left to write. */
export function reportTaskSteps(today: PlainDate, calendar: WorkingCalendar): readonly Step[] {
  const written = DEMO_REPORTS.filter(({ publishedOn }) => plainDate(publishedOn) < today);
  const year = Math.max(yearOf(today) - 2, ...written.map((it) => it.year)) + 1;
  const dueOn = (dueIn: number) => addWorkingDays(addDays(today, -1), 1 + dueIn, calendar);
  return DEMO_REPORT_TASKS.flatMap((task) => {
    const ago = (days: number) => workingDaysAgo(today, days, calendar);
    return stepsOf(task, { year, dueOn: dueOn(task.dueIn), ago });
  });
}

type Placed = {
  readonly year: number;
  readonly dueOn: PlainDate;
  readonly ago: (days: number) => PlainDate;
};

function stepsOf(task: DemoReportTask, { year, dueOn, ago }: Placed): readonly Step[] {
  const { organ, supplied, returned } = task;
  const what = `${organ} text for the report on ${year}`;
  let seen = { taskId: '', expectedVersion: 0 };
  const step = (
    day: number,
    place: number,
    play: (stage: Stagecraft) => Promise<{ readonly version: number }>,
  ) => ({
    at: instantAt(ago(day), place, 7),
    organ,
    what,
    play: async (stage: Stagecraft) => {
      const { version } = await play(stage);
      seen = { ...seen, expectedVersion: version };
    },
  });
  return [
    step(task.askedAgo, ASKED, async (stage) => {
      const asked = mustSucceed(await ask(stage, task, year, dueOn), what);
      seen = { ...seen, taskId: asked.id };
      return asked;
    }),
    ...(supplied === undefined
      ? []
      : [
          step(supplied.ago, SUPPLIED, async ({ app, casts }) =>
            mustSucceed(
              await supplyReportText(app, casts[organ].people[supplied.by], seen, supplied.text),
              what,
            ),
          ),
        ]),
    ...(returned === undefined
      ? []
      : [
          step(returned.ago, RETURNED, async ({ app, casts }) =>
            mustSucceed(
              await settleReportTask(app, casts[organ].people.editor, seen, {
                action: 'return',
                reason: returned.reason,
              }),
              what,
            ),
          ),
        ]),
  ];
}

function ask(
  { app, casts }: Stagecraft,
  { organ, section, of, asked }: DemoReportTask,
  year: number,
  dueOn: PlainDate,
) {
  const { people, departments } = casts[organ];
  const [departmentId, personId] =
    typeof of === 'number' ? [departments[of] ?? null, null] : [null, people[of].staffId];
  return askReportTask(app, people.editor, year, { section, departmentId, personId, asked, dueOn });
}
