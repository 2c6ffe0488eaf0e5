import type { AgencyProfile } from '../staff/agency.ts';

/** What the guide says that can change (art. 12): the organ's particulars and how its information is arranged. */
export type GuideContents = AgencyProfile & {
  readonly organName: string;
  /** 编排体系: the names of the columns in use, each with those above it. */
  readonly arrangement: readonly string[];
};
