import { EDUCATION_CASEWORK } from './casework-of-education.data.ts';
import { HOUSING_CASEWORK } from './casework-of-housing.data.ts';
import { OFFICE_CASEWORK } from './casework-of-office.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';
import type { DemoRequest, PlacedRequest } from './demo-request.ts';
import {
  LIVE_CASEWORK_EDUCATION,
  LIVE_CASEWORK_HOUSING,
  LIVE_CASEWORK_OFFICE,
} from './live-casework.data.ts';
import { LIVE_EDUCATION, LIVE_HOUSING, LIVE_OFFICE } from './live-requests.data.ts';
import { EDUCATION_REQUESTS } from './requests-of-education.data.ts';
import { HOUSING_REQUESTS } from './requests-of-housing.data.ts';
import { OFFICE_REQUESTS } from './requests-of-office.data.ts';

const placed = (organ: DemoOrganCode, rows: readonly DemoRequest[]): PlacedRequest[] =>
  rows.map((row) => ({ ...row, organ }));

/** Every request of the demonstration with its organ: the finished ones, then the live ones. */
export const DEMO_REQUESTS: readonly PlacedRequest[] = [
  ...placed('qhq-zfb', OFFICE_REQUESTS),
  ...placed('qhq-jyj', EDUCATION_REQUESTS),
  ...placed('qhq-zjj', HOUSING_REQUESTS),
  ...placed('qhq-zfb', OFFICE_CASEWORK),
  ...placed('qhq-jyj', EDUCATION_CASEWORK),
  ...placed('qhq-zjj', HOUSING_CASEWORK),
  ...placed('qhq-zfb', LIVE_OFFICE),
  ...placed('qhq-zfb', LIVE_CASEWORK_OFFICE),
  ...placed('qhq-jyj', LIVE_EDUCATION),
  ...placed('qhq-jyj', LIVE_CASEWORK_EDUCATION),
  ...placed('qhq-zjj', LIVE_HOUSING),
  ...placed('qhq-zjj', LIVE_CASEWORK_HOUSING),
];
