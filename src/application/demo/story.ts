import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { ACTION_COMMANDS, type ActionInput } from '../access-requests/action-commands.ts';
import { performAction } from '../access-requests/perform-action.ts';
import type { App } from '../app.ts';
import type { Cast, Casts } from './create-organs.ts';
import type { DemoOrganCode, DemoPost } from './demo-organs.data.ts';
import type { PlacedRequest } from './demo-request.ts';
import { mustSucceed } from './must-succeed.ts';

/** What is known of a request once it was filed. */
export type Filed = { readonly requestId: string; readonly number: string; readonly queryCode: string };

/** Where steps play: the system, the organs, and the requests filed so far by the key of their row. */
export type Stagecraft = {
  readonly app: App;
  readonly casts: Casts;
  readonly filed: Map<string, Filed>;
};

/** One thing that happens at one instant in one organ. */
export type Step = {
  readonly at: Date;
  readonly organ: DemoOrganCode;
  readonly what: string;
  readonly play: (stage: Stagecraft) => Promise<void>;
};

/** What an act of one request works on. */
export type Scene = Stagecraft & { readonly cast: Cast; readonly request: Filed };

/** Why nobody gives a password at signing: proving one costs a hundredth of a second of hard work each time. */
export const UNPROVED = '演示数据装入，签发时没有核验密码';

/** Minutes after nine o'clock at which the steps of one day follow each other; the noon break is left out. */
const TIMES_OF_DAY = [0, 20, 45, 70, 95, 120, 300, 320, 340, 360, 380, 400, 420, 440];

/** The instant of a step in China, on a day and at the given place among the steps of that day. */
export function instantAt(day: PlainDate, place: number, shiftMinutes = 0): Date {
  const minutes = TIMES_OF_DAY[place];
  if (minutes === undefined) throw new RangeError(`too many steps on ${day}`);
  return new Date(Date.parse(`${day}T09:00:00+08:00`) + (minutes + shiftMinutes) * 60_000);
}

/** A request told step by step: a cursor that only moves forward, and the steps told so far. */
export function createStory(
  request: PlacedRequest,
  begin: { day: PlainDate; place?: number; order: number; calendar: WorkingCalendar },
) {
  const { order, calendar } = begin;
  const steps: Step[] = [];
  let { day, place = 0 } = begin;
  let handler: DemoPost = request.handler;
  const add = (what: string, play: Step['play']): void => {
    // Requests of one day do not all begin on the minute.
    steps.push({
      at: instantAt(day, place, order % 20),
      organ: request.organ,
      what: `${request.key} ${what}`,
      play,
    });
    place += 1;
  };
  const inScene = (what: string, play: (scene: Scene) => Promise<void>): void =>
    add(what, (stage) => play(sceneOf(stage, request.organ, request.key)));
  return {
    request,
    steps,
    today: () => day,
    /** Where the cursor stands, for a story that goes on from here beside this one. */
    place: () => ({ day, place, order, calendar }),
    /** The post that works on the request now. */
    handler: () => handler,
    handOverTo(post: DemoPost): void {
      handler = post;
    },
    after: (workingDays: number): PlainDate => addWorkingDays(day, workingDays, calendar),
    /** Moves on by working days; 0 stays. */
    wait(workingDays: number): void {
      if (workingDays === 0) return;
      day = addWorkingDays(day, workingDays, calendar);
      place = 0;
    },
    add,
    /** Something done in the request, with its organ and its ids at hand. */
    inScene,
    /** An action of the lifecycle by the person of a post; the input is checked like that of a screen. */
    act<A extends Action>(
      post: DemoPost,
      action: A,
      input: ActionInput<A> | ((scene: Scene) => ActionInput<A> | Promise<ActionInput<A>>),
    ): void {
      inScene(action, async (scene) => {
        const given = typeof input === 'function' ? await input(scene) : input;
        const checked = ACTION_COMMANDS[action].parse(given) as ActionInput<A>;
        const { app, cast, request: filed } = scene;
        const done = await performAction(app, cast.people[post], filed.requestId, {
          action,
          input: checked,
          options: { unproved: UNPROVED },
        });
        mustSucceed(done, `${request.key} ${action}`);
      });
    },
  };
}

export type Story = ReturnType<typeof createStory>;

/** The scene of a request that was filed before. */
export function sceneOf(stage: Stagecraft, organ: DemoOrganCode, key: string): Scene {
  const request = stage.filed.get(key);
  if (!request) throw new Error(`demonstration data: request ${key} is not filed yet`);
  return { ...stage, cast: stage.casts[organ], request };
}
