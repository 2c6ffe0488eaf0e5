import { z } from 'zod';
import { ORGAN_LEVELS } from '../../domain/columns/legal-columns.data.ts';
import { ITEM_KINDS } from '../../domain/disclosures/kinds.data.ts';

const ColumnView = z
  .object({
    id: z.uuid(),
    key: z.string().nullable(),
    parentId: z.uuid().nullable(),
    label: z.string(),
    description: z.string(),
    keywords: z.array(z.string()),
    article: z.string().nullable(),
    position: z.int(),
    kinds: z.array(z.enum(ITEM_KINDS)),
    updateWithinDays: z.int().nullable(),
    link: z.string().nullable(),
    retiredAt: z.string().nullable(),
    fixed: z.boolean(),
    items: z.int(),
    published: z.int(),
    newestAt: z.string().nullable(),
  })
  .meta({ id: 'DisclosureColumn' });

/** The tree of an organ, flat: each column names its parent. */
export const ColumnsView = z
  .object({
    version: z.int(),
    settings: z.object({
      level: z.enum(ORGAN_LEVELS),
      makesRules: z.boolean(),
      rulesAddress: z.string(),
      creditCode: z.string(),
      indexNumber: z.object({ organ: z.enum(['credit-code', 'organisation-code']), digits: z.int() }),
    }),
    columns: z.array(ColumnView),
  })
  .meta({ id: 'DisclosureColumns' });
export type ColumnsView = z.infer<typeof ColumnsView>;
