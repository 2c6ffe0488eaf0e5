import type { Outcome, OutcomeKey } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { DECIDABLE_OUTCOMES } from '../../../../src/domain/access-requests/outcomes.ts';
import { TABLE_3_ROWS } from '../../../../src/domain/annual-reports/table-3-rows.data.ts';

/** The words of table 3 an outcome is counted under, without number and remark. */
function groupOf(outcome: Outcome): string {
  const row = TABLE_3_ROWS.find((it) => it.key === outcome.row);
  return (row?.group ?? row?.label ?? '').replace(/^（.）/, '').replace(/（区分.*$/, '');
}

/** Outcomes that table 3 counts under one heading. */
export type OutcomeGroup = { readonly name: string; readonly outcomes: readonly Outcome[] };

/** What may be decided, grouped as table 3 of the annual report groups it. */
export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [...new Set(DECIDABLE_OUTCOMES.map(groupOf))].map(
  (name) => ({ name, outcomes: DECIDABLE_OUTCOMES.filter((it) => groupOf(it) === name) }),
);

/** The article without the full name of the regulation, as everybody in the office says it. */
export const shortArticle = ({ article }: Outcome): string =>
  article.replace('《中华人民共和国政府信息公开条例》', '《条例》');

/** The label within its group: 国家秘密 under 不予公开. */
export const labelWithin = ({ label }: Outcome, group: string): string => {
  const inner = /^[^（]*（(.*)）$/.exec(label)?.[1];
  return label.startsWith(group) && inner ? inner : label;
};

/** What a draft must state beside the demands of the outcome table. */
export type DraftPart = Outcome['demands'][number] | 'files' | 'provision' | 'safety-kinds';

const LETTER_ONLY: Partial<Record<OutcomeKey, readonly DraftPart[]>> = {
  provided: ['files', 'provision'],
  partial: ['files', 'provision'],
  'denied-safety': ['safety-kinds'],
};

/** The parts of the form for an outcome, in the order of the letter. */
export const partsOf = (outcome: Outcome): readonly DraftPart[] => [
  ...(LETTER_ONLY[outcome.key] ?? []),
  ...outcome.demands,
];
