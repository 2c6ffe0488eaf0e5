import type { CatalogueEntry } from './catalogue-entry.ts';

/** An entry that stands in the catalogue already. */
export type StandingEntry = CatalogueEntry & { readonly id: string };

/** What taking over a file does: an entry under the same names keeps its identity, so what names it still fits. */
export type EntryComparison = {
  readonly added: readonly CatalogueEntry[];
  readonly changed: readonly StandingEntry[];
  readonly unchanged: readonly StandingEntry[];
  readonly retired: readonly StandingEntry[];
  /** All entries of the file in its order, with the id of the one each continues. */
  readonly order: readonly { readonly entry: CatalogueEntry; readonly id: string | null }[];
};

const nameOf = (entry: CatalogueEntry): string => `${entry.topic}\n${entry.subtopic}`;

const same = (a: CatalogueEntry, b: CatalogueEntry): boolean =>
  (['content', 'basis', 'timeLimit', 'body', 'audience', 'method'] as const).every((it) => a[it] === b[it]) &&
  a.channels.join('\n') === b.channels.join('\n') &&
  [...a.tiers].sort().join() === [...b.tiers].sort().join();

/** Compares the entries of a file with those that stand; several under one name are matched in their order. */
export function compareEntries(
  standing: readonly StandingEntry[],
  incoming: readonly CatalogueEntry[],
): EntryComparison {
  const left = new Map([...Map.groupBy(standing, nameOf)].map(([name, those]) => [name, [...those]]));
  const order = incoming.map((entry) => ({ entry, before: left.get(nameOf(entry))?.shift() ?? null }));
  const kept = order.flatMap(({ entry, before }) => (before ? [{ entry, before }] : []));
  return {
    added: order.flatMap(({ entry, before }) => (before ? [] : [entry])),
    changed: kept.filter(({ entry, before }) => !same(entry, before)).map(({ before }) => before),
    unchanged: kept.filter(({ entry, before }) => same(entry, before)).map(({ before }) => before),
    retired: [...left.values()].flat(),
    order: order.map(({ entry, before }) => ({ entry, id: before?.id ?? null })),
  };
}
