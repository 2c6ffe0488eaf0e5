import { dayInChina, type PlainDate, plainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { DEMO_REQUESTS } from './demo-requests.ts';
import { reportSteps } from './publish-reports.ts';
import { tellRequest } from './scenarios/course.ts';
import { DEMO_SIDE_FILES } from './side-files.data.ts';
import { createStory, type Step } from './story.ts';
import { catalogueSteps } from './tell-catalogues.ts';
import { dailyWork } from './tell-daily-work.ts';
import { disclosureSteps } from './tell-items.ts';
import { participationSteps } from './tell-participation.ts';
import { registerSteps } from './tell-registers.ts';
import { reportCollectionSteps } from './tell-report-collection.ts';
import { reportTaskSteps } from './tell-report-tasks.ts';
import { tellSideFile } from './tell-side-file.ts';
import { solicitationSteps } from './tell-solicitations.ts';
import { workingDaysAgo } from './working-days-ago.ts';

const dayOf = (when: string | number, today: PlainDate, calendar: WorkingCalendar): PlainDate =>
  typeof when === 'string' ? plainDate(when) : workingDaysAgo(today, when, calendar);

/**
 * All steps of the demonstration in the order of their instants, so that every chain is recorded in order. What
 * would happen on the real day or after it is left out: a request is then as far as it would be.
 */
export function planDemo(calendar: WorkingCalendar, today: PlainDate) {
  const told = DEMO_REQUESTS.flatMap((request, order) => {
    const story = createStory(request, { day: dayOf(request.arrives, today, calendar), order, calendar });
    tellRequest(story);
    return story.steps;
  });
  const past = (step: Step): boolean => dayInChina(step.at) < today;
  const reports = reportSteps().filter(({ publication }) => past(publication));
  const besides = DEMO_SIDE_FILES.flatMap((file, order) =>
    tellSideFile(file, { day: dayOf(file.opens, today, calendar), order, calendar }),
  );
  const steps = [
    ...told,
    ...besides,
    ...dailyWork(today, calendar),
    ...disclosureSteps({ today, calendar }),
    ...catalogueSteps({ today, calendar }),
    ...participationSteps({ today, calendar }),
    ...registerSteps({ today, calendar }),
    ...solicitationSteps({ today, calendar }),
    ...reports.flatMap((it) => it.steps),
    ...reportCollectionSteps(),
    ...reportTaskSteps(today, calendar),
  ]
    .filter(past)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const showcase = DEMO_REQUESTS.find((it) => it.showcase);
  if (!showcase) throw new Error('demonstration data: no request is marked as showcase');
  return { steps, showcase, reports: reports.length };
}
