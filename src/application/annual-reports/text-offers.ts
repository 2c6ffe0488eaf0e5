import type { Transaction } from '../../database/store.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import { type OfferedFact, offeredFacts } from '../../domain/annual-reports/offered-facts.ts';
import type { ReportSections } from '../../domain/annual-reports/sections.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { offeredSections, requestsSentence } from './draft-sections.ts';
import { factsOfYear } from './facts-of-year.ts';
import { feesOfYear } from './fees-of-year.ts';
import type { ReportInMaking } from './report-of-year.ts';

type Offers = { readonly offered: Partial<ReportSections>; readonly facts: readonly OfferedFact[] };
type About = {
  readonly agency: Agency;
  readonly figures: ReportFigures;
  readonly before: ReportFigures | null;
};

/**
 * What is offered for the text of a report. Of a government's report made of a roll-up only what its tables say: what
 * this organ's own ledger counts beside them (items, letters, fees) is not the government's.
 */
export async function textOffers(
  app: App,
  tx: Transaction,
  { year, figuresFrom }: ReportInMaking,
  { agency, figures, before }: About,
): Promise<Offers> {
  const { table3, table4 } = figures;
  if (figuresFrom === 'ledger')
    return {
      offered: offeredSections(year, table3, await feesOfYear(tx, year)),
      facts: await factsOfYear(app, tx, year, { agency, table3, before }),
    };
  const who = '各行政机关';
  return {
    offered: { overview: requestsSentence(year, table3, who) },
    facts: offeredFacts({
      ...NOTHING_COUNTED,
      ...{ who, year, table3, lastTable3: before?.table3 ?? null, table4 },
    }),
  };
}

const NOTHING_COUNTED = {
  published: [],
  secrecyReviews: 0,
  returned: 0,
  withdrawn: 0,
  sentByChannels: 0,
  letters: { received: 0, answered: 0 },
} as const;
