import type { ItemKind } from '../disclosures/kinds.data.ts';
import { LEGAL_COLUMNS, type LegalColumn, type OrganLevel } from './legal-columns.data.ts';

/** What decides which legal columns an organ has. */
export type OrganTraits = {
  readonly level: OrganLevel;
  /** Whether it may make rules (规章制定权, 《立法法》第九十一条、第九十三条). */
  readonly makesRules: boolean;
  /**
   * Where the rules of the superior government stand, for organs that make none: they link there instead of keeping a
   * collection of their own (国办公开办函〔2021〕33号). Empty: not known yet.
   */
  readonly rulesAddress: string;
};

/** A column of the legal tree as one organ has it. */
export type PlannedColumn = {
  readonly key: string;
  readonly parentKey: string | null;
  readonly position: number;
  readonly label: string;
  readonly article: string | null;
  readonly description: string;
  readonly kinds: readonly ItemKind[];
  readonly updateWithinDays: number | null;
  readonly link: string | null;
};

/** The legal columns of an organ, each after its parent. */
export const columnsOfOrgan = (traits: OrganTraits): readonly PlannedColumn[] =>
  plan(LEGAL_COLUMNS, traits, null, []);

const plan = (
  columns: readonly LegalColumn[],
  traits: OrganTraits,
  parentKey: string | null,
  parentKinds: readonly ItemKind[],
): readonly PlannedColumn[] =>
  columns
    .filter((it) => isFor(it, traits))
    .flatMap((column, index) => {
      const kinds = column.kinds ?? parentKinds;
      const { key, label, article, description, updateWithinDays } = column;
      const link = column.rulesOnly && !traits.makesRules ? traits.rulesAddress : null;
      const position = index + 1;
      return [
        { key, parentKey, position, label, article, description, kinds, updateWithinDays, link },
        ...plan(column.children ?? [], traits, key, kinds),
      ];
    });

const isFor = (
  { levels, rulesOnly }: LegalColumn,
  { level, makesRules, rulesAddress }: OrganTraits,
): boolean =>
  (levels === undefined || levels.includes(level)) && (!rulesOnly || makesRules || rulesAddress !== '');
