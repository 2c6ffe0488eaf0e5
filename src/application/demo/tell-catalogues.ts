import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import {
  NATIONAL_FIELDS,
  type NationalFieldKey,
} from '../../domain/standard-catalogues/national-fields.data.ts';
import { confirmGuide } from '../guide/confirm-guide.ts';
import { adoptCatalogue } from '../standard-catalogues/adopt-catalogue.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { instantAt, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

type Arranged = {
  readonly organ: DemoOrganCode;
  readonly fields: readonly NationalFieldKey[];
  /** Working days before the real day at which somebody confirmed the guide. */
  readonly guideAgo: number;
};

/** Which fields each organ answers for; the office has not looked at its guide for more than a year. */
const ARRANGED: readonly Arranged[] = [
  { organ: 'qhq-zfb', fields: ['budgets', 'major-projects', 'social-assistance'], guideAgo: 280 },
  { organ: 'qhq-jyj', fields: ['compulsory-education', 'budgets'], guideAgo: 60 },
  {
    organ: 'qhq-zjj',
    fields: ['affordable-housing', 'housing-expropriation', 'rural-dwellings'],
    guideAgo: 45,
  },
];

/** Working days before the real day at which the catalogues were set up. */
const CATALOGUES_AGO = 200;

type Dating = { readonly today: PlainDate; readonly calendar: WorkingCalendar };

/** Standard catalogues of the organs, and who confirmed their guides. */
export const catalogueSteps = ({ today, calendar }: Dating): readonly Step[] =>
  ARRANGED.flatMap(({ organ, fields, guideAgo }, order) => [
    {
      at: instantAt(workingDaysAgo(today, CATALOGUES_AGO, calendar), 2, order),
      organ,
      what: 'standard catalogues',
      play: async ({ app, casts }) => {
        const { clerk } = casts[organ].people;
        for (const { key, label } of NATIONAL_FIELDS.filter((it) => fields.includes(it.key)))
          mustSucceed(await adoptCatalogue(app, clerk, { key, label }), `catalogue ${key}`);
      },
    },
    {
      at: instantAt(workingDaysAgo(today, guideAgo, calendar), 2, order),
      organ,
      what: 'guide confirmed',
      play: async ({ app, casts }) => {
        mustSucceed(await confirmGuide(app, casts[organ].people.clerk, 0), 'guide');
      },
    },
  ]);
