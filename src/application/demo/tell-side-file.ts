import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { openSideFile } from '../side-files/open-side-file.ts';
import { performSideAction } from '../side-files/perform-side-action.ts';
import { OpenSideFile, SIDE_ACTION_INPUTS } from '../side-files/side-file-input.ts';
import type { Cast } from './create-organs.ts';
import { mustSucceed } from './must-succeed.ts';
import type { Days, DemoSideFile, DemoSideStep } from './side-file-of-demo.ts';
import { instantAt, type Stagecraft, type Step, sceneOf, UNPROVED } from './story.ts';

/** Side files are worked on late in the day, after the requests they belong to. */
const PLACE = 12;

type Begin = { readonly day: PlainDate; readonly order: number; readonly calendar: WorkingCalendar };

/** The steps of one side file, from its opening on `day`. */
export function tellSideFile(file: DemoSideFile, { day, order, calendar }: Begin): readonly Step[] {
  let id: string | null = null;
  const daysOf = (on: PlainDate): Days => ({ on, later: (count) => addWorkingDays(on, count, calendar) });
  const step = (on: PlainDate, place: number, play: Step['play']): Step => ({
    at: instantAt(on, place, order),
    organ: file.organ,
    what: `side file of ${file.of ?? 'a person'}`,
    play,
  });
  const opening = step(day, PLACE, async (stage) => {
    id = await open(stage, file, daysOf(day));
  });
  let today = day;
  const steps = file.course.map((course) => {
    today = addWorkingDays(today, course.after, calendar);
    const days = daysOf(today);
    return step(today, PLACE, (stage) => take(stage, stage.casts[file.organ], { id, course, days }));
  });
  return [opening, ...steps];
}

async function open(stage: Stagecraft, file: DemoSideFile, days: Days): Promise<string> {
  const { organ, of, by } = file;
  const requestId = of && sceneOf(stage, organ, of).request.requestId;
  const input = OpenSideFile.parse({ ...file.opening(days), requestId });
  const opened = await openSideFile(stage.app, stage.casts[organ].people[by], input);
  return mustSucceed(opened, `side file of ${of}`).sideFileId;
}

async function take(
  { app }: Stagecraft,
  cast: Cast,
  { id, course, days }: { id: string | null; course: DemoSideStep; days: Days },
): Promise<void> {
  if (id === null) throw new Error('demonstration data: a side file that was never opened');
  const target = course.inReDecision ? await reDecisionOf({ app }, cast, id) : id;
  const { action } = course;
  const input = SIDE_ACTION_INPUTS[action].parse(course.input(days)) as never;
  const taken = { action, input, options: { unproved: UNPROVED } };
  mustSucceed(await performSideAction(app, cast.people[course.by], target, taken), `side file ${action}`);
}

/** The file that the result opened (责令重作). */
async function reDecisionOf({ app }: Pick<Stagecraft, 'app'>, cast: Cast, id: string): Promise<string> {
  const { rows } = await app.store.read(cast.agency.id, (tx) =>
    tx.sideFiles.list({ kind: 're-decision', offset: 0, limit: 100 }),
  );
  const found = rows.find((it) => it.parentId === id);
  if (!found) throw new Error('demonstration data: no file was opened by the result');
  return found.id;
}
