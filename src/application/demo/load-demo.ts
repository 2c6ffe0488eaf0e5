import { dayInChina, type PlainDate, plainDate } from '../../domain/calendar/plain-date.ts';
import { needsSetUp } from '../agencies/set-up.ts';
import type { App } from '../app.ts';
import { createOrgans } from './create-organs.ts';
import { DEMO_ORGANS, DEMO_POSTS, type DemoOrganCode } from './demo-organs.data.ts';
import { planDemo } from './plan-demo.ts';
import { type Filed, instantAt, type Stagecraft, type Step } from './story.ts';
import type { StoryClock } from './story-clock.ts';

/** What was loaded, for the line the start prints. */
export type DemoSummary = {
  readonly organs: number;
  readonly staff: number;
  readonly requests: number;
  readonly reports: number;
  /** One answered request for a first look as its applicant; its query code is stored nowhere in clear. */
  readonly showcase: {
    readonly agencyCode: DemoOrganCode;
    readonly number: string;
    readonly queryCode: string;
  };
};

export type DemoOptions = {
  /** The real day: live requests are dated from it, and nothing of the demonstration happens on it or later. */
  readonly today: PlainDate;
  /** Told in Chinese how far the loading is. */
  readonly progress?: (text: string) => void;
};

/** The day on which the organs of the demonstration begin to work with the system. */
const FIRST_DAY = plainDate('2022-12-01');
const STEPS_A_REPORT = 100;

/**
 * Loads the demonstration into an empty system through the real use cases, step by step in the order of their
 * days; `clock` is the clock of `app`, which shows each step its own instant. The organs have nothing in common, so
 * they are loaded beside one another. The same day gives the same requests, numbers and texts; only ids, keys and
 * query codes differ.
 *
 * Throws where the system is not empty (ask `needsSetUp` first) and where a use case refuses a step, which is a
 * fault of the data.
 */
export async function loadDemo(
  app: App,
  clock: Pick<StoryClock, 'at'>,
  { today, progress = () => undefined }: DemoOptions = { today: dayInChina(app.now()) },
): Promise<DemoSummary> {
  if (!(await needsSetUp(app))) throw new Error('系统已经完成初始设置，不能再装入演示数据（already set up）');
  progress('正在建立演示机关和账号');
  const casts = await createOrgans(app, (order, work) => clock.at(instantAt(FIRST_DAY, order), work));
  const stage: Stagecraft = { app, casts, filed: new Map<string, Filed>() };
  const { steps, showcase, reports } = planDemo(app.calendar, today);
  let played = 0;
  const play = async (step: Step): Promise<void> => {
    if (played % STEPS_A_REPORT === 0) progress(`正在装入演示数据：${played}/${steps.length}`);
    played += 1;
    await clock.at(step.at, () => step.play(stage));
  };
  await Promise.all(
    DEMO_ORGANS.map(async ({ agency }) => {
      for (const step of steps.filter((it) => it.organ === agency.code)) await play(step);
    }),
  );
  const shown = stage.filed.get(showcase.key);
  if (!shown) throw new Error(`demonstration data: ${showcase.key} lies in the future of ${today}`);
  return {
    organs: DEMO_ORGANS.length,
    staff: DEMO_ORGANS.length * DEMO_POSTS.length,
    requests: stage.filed.size,
    reports,
    showcase: { agencyCode: showcase.organ, number: shown.number, queryCode: shown.queryCode },
  };
}
