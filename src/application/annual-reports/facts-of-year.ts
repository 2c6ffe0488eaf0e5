import type { Transaction } from '../../database/store.ts';
import type { ReportFigures, Table3 } from '../../domain/annual-reports/figures.ts';
import { type OfferedFact, offeredFacts } from '../../domain/annual-reports/offered-facts.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ITEM_KIND_LABELS, type ItemKind } from '../../domain/disclosures/kinds.data.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { table4OfYear } from '../side-files/disputes-of-year.ts';

/** Sentences of counts offered for the text of a year's report; nothing is invented. */
export async function factsOfYear(
  app: App,
  tx: Transaction,
  year: number,
  { agency, table3, before }: { agency: Agency; table3: Table3; before: ReportFigures | null },
): Promise<readonly OfferedFact[]> {
  const facts = await tx.reports.facts({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) });
  // As the side files count them, not as the editor typed them.
  const { table: table4 } = await table4OfYear(
    app,
    tx,
    year,
    agency.settings.disputesCountedBy ?? 'conclusion',
  );
  const happened = (type: string): number => facts.itemEvents.find((it) => it.type === type)?.count ?? 0;
  return offeredFacts({
    year,
    published: facts.published
      .map(({ kind, count }) => ({ label: ITEM_KIND_LABELS[kind as ItemKind], count }))
      .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label)),
    secrecyReviews: happened('item-secrecy-passed') + happened('item-secrecy-reviewed-late'),
    returned: happened('item-returned'),
    withdrawn: happened('item-withdrawn'),
    sentByChannels: facts.sentByChannels,
    letters: facts.letters,
    table3,
    lastTable3: before?.table3 ?? null,
    table4,
  });
}
