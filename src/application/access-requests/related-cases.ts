import type { Transaction } from '../../database/store.ts';
import type { LoadedCase } from './load-case.ts';

/** How two requests of one applicant hang together. */
type Relation = 'split-off' | 'split-from' | 'merged-into' | 'absorbed';

const LABELS: Readonly<Record<Relation, string>> = {
  'split-off': '由本件拆分',
  'split-from': '本件由其拆分',
  'merged-into': '本件并入',
  absorbed: '并入本件',
};

/** The requests a case was split into, came from, was merged into or took in, for links on its page. */
export async function relatedCases(tx: Transaction, { state, events }: LoadedCase) {
  const absorbed = events.flatMap((it) => (it.type === 'absorbed' ? [it.facts.requestId] : []));
  const links: [Relation, string][] = [
    ...state.splitOff.map((id): [Relation, string] => ['split-off', id]),
    ...(state.splitFrom ? [['split-from', state.splitFrom] as [Relation, string]] : []),
    ...(state.mergedInto ? [['merged-into', state.mergedInto] as [Relation, string]] : []),
    ...absorbed.map((id): [Relation, string] => ['absorbed', id]),
  ];
  const related = [];
  for (const [relation, id] of links) {
    const row = await tx.requests.find(id);
    if (row) related.push({ id, number: row.number, title: row.title, relation: LABELS[relation] });
  }
  return related;
}
