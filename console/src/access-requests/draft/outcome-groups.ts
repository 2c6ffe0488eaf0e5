import type { Outcome } from '../../../../src/domain/access-requests/outcomes.data.ts';
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

/** 举证材料: kept with the draft, never printed. */
const EVIDENCE = [
  'routes-checked',
  'classification',
  'impact-study',
  'formed-before',
  'no-rule-demands',
  'same-request',
  'archive-transfer',
] as const satisfies readonly Outcome['demands'][number][];

export type EvidencePart = (typeof EVIDENCE)[number];

/** What the letter prints: the demands of the outcome table, and what may be added. */
export type PrintedPart = Exclude<Outcome['demands'][number], EvidencePart> | 'provision' | 'file-inspection';

/** What may be added, after the demand it belongs to. */
const MAY_BE_ADDED: Partial<Record<Outcome['demands'][number], PrintedPart>> = {
  files: 'provision',
  'kind-of-file': 'file-inspection',
};

const isEvidence = (demand: Outcome['demands'][number]): demand is EvidencePart =>
  EVIDENCE.some((it) => it === demand);

/** The parts of the form the letter is printed from, in its order. */
export const printedParts = ({ demands }: Outcome): readonly PrintedPart[] =>
  demands
    .filter((it) => !isEvidence(it))
    .flatMap((it) => {
      const added = MAY_BE_ADDED[it];
      return added ? [it, added] : [it];
    });

/** The parts of the form that are evidence. */
export const evidenceParts = ({ demands }: Outcome): readonly EvidencePart[] => demands.filter(isEvidence);
