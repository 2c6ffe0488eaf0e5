import type { JSONColumnType } from 'kysely';
import type { OrganLevel } from '../domain/columns/legal-columns.data.ts';
import type { IndexNumberRule } from '../domain/disclosures/index-number.ts';
import type { ItemKind } from '../domain/disclosures/kinds.data.ts';
import type { GuideContents } from '../domain/guide/guide-contents.ts';
import type { EntryMethod, EntryTier } from '../domain/standard-catalogues/catalogue-entry.ts';

/** Rows of migration 0016, camel-cased. */
export type ColumnTables = {
  columnSettings: {
    agencyId: string;
    level: OrganLevel;
    makesRules: boolean;
    rulesAddress: string;
    creditCode: string;
    indexOrgan: IndexNumberRule['organ'];
    indexDigits: number;
    /** Counts every change of the settings and of the tree. */
    version: number;
  };
  disclosureColumns: {
    agencyId: string;
    id: string;
    key: string | null;
    parentId: string | null;
    label: string;
    description: string;
    keywords: string[];
    article: string | null;
    position: number;
    kinds: ItemKind[];
    updateWithinDays: number | null;
    link: string | null;
    retiredAt: Date | null;
    createdAt: Date;
  };
  standardCatalogues: {
    agencyId: string;
    id: string;
    key: string | null;
    label: string;
    version: number;
  };
  standardEntries: {
    agencyId: string;
    id: string;
    catalogueId: string;
    position: number;
    topic: string;
    subtopic: string;
    content: string;
    basis: string;
    timeLimit: string;
    body: string;
    channels: string[];
    audience: string;
    method: EntryMethod;
    tiers: EntryTier[];
    columnId: string | null;
    updateWithinDays: number | null;
    retiredAt: Date | null;
  };
  guideConfirmations: {
    agencyId: string;
    version: number;
    contents: JSONColumnType<GuideContents>;
    confirmedAt: Date;
    confirmedBy: string;
  };
};
