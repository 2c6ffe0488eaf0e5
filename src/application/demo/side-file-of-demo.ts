import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { SideAction } from '../../domain/side-files/lifecycle.data.ts';
import type { OpenSideFile, SideActionInput } from '../side-files/side-file-input.ts';
import type { DemoOrganCode, DemoPost } from './demo-organs.data.ts';

/** What depends on the day a step is taken: that day itself, and one so many working days later. */
export type Days = { readonly on: PlainDate; readonly later: (workingDays: number) => PlainDate };

type Omitted<Input> = Input extends unknown ? Omit<Input, 'requestId'> : never;

type StepOf<A extends SideAction> = {
  /** Working days since the step before. */
  readonly after: number;
  readonly by: DemoPost;
  /** Taken in the file the result before opened (责令重作), not in this one. */
  readonly inReDecision?: true;
  readonly action: A;
  readonly input: (days: Days) => SideActionInput<A>;
};

/** One step of a side file. */
export type DemoSideStep = { readonly [A in SideAction]: StepOf<A> }[SideAction];

/** A file beside a case of the demonstration (关联事项), told as it went. */
export type DemoSideFile = {
  readonly organ: DemoOrganCode;
  /** The row of the request it belongs to; `null` for a correction of records without one. */
  readonly of: string | null;
  /** Day it was opened `YYYY-MM-DD`, or working days before the real day. */
  readonly opens: string | number;
  readonly by: DemoPost;
  readonly opening: (days: Days) => Omitted<OpenSideFile>;
  readonly course: readonly DemoSideStep[];
};
