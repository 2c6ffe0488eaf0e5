import { addDays, dayInChina, type PlainDate, plainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { isWorkingDay } from '../../domain/calendar/working-days.ts';
import type { PlacedRequest } from './demo-request.ts';
import { DEMO_REQUESTS } from './demo-requests.ts';
import { reportSteps } from './publish-reports.ts';
import { tellRequest } from './scenarios/course.ts';
import { createStory, type Step } from './story.ts';

/** The working day from which `count` working days have passed by `today`, 1 for the one before it. */
export function workingDaysAgo(today: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  let day = today;
  for (let passed = isWorkingDay(today, calendar) ? 0 : -1; passed < count; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) passed += 1;
  }
  return day;
}

const arrivalOf = ({ arrives }: PlacedRequest, today: PlainDate, calendar: WorkingCalendar): PlainDate =>
  typeof arrives === 'string' ? plainDate(arrives) : workingDaysAgo(today, arrives, calendar);

/**
 * All steps of the demonstration in the order of their instants, so that every chain is recorded in order. What
 * would happen on the real day or after it is left out: a request is then as far as it would be.
 */
export function planDemo(calendar: WorkingCalendar, today: PlainDate) {
  const told = DEMO_REQUESTS.flatMap((request, order) => {
    const story = createStory(request, { day: arrivalOf(request, today, calendar), order, calendar });
    tellRequest(story);
    return story.steps;
  });
  const past = (step: Step): boolean => dayInChina(step.at) < today;
  const reports = reportSteps().filter(({ publication }) => past(publication));
  const steps = [...told, ...reports.flatMap((it) => it.steps)]
    .filter(past)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const showcase = DEMO_REQUESTS.find((it) => it.showcase);
  if (!showcase) throw new Error('demonstration data: no request is marked as showcase');
  return { steps, showcase, reports: reports.length };
}
