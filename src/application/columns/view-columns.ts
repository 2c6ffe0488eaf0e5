import { type Column, isFixed } from '../../domain/columns/column-rules.ts';
import type { OrganLevel } from '../../domain/columns/legal-columns.data.ts';
import type { IndexNumberRule } from '../../domain/disclosures/index-number.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { USUAL_SETTINGS } from './create-columns.ts';
import { columnsOf } from './find-columns.ts';

/** A column for the console: with what it holds. */
export type ColumnLine = Omit<Column, 'retiredAt'> & {
  readonly retiredAt: string | null;
  /** Name and place are the same for every organ. */
  readonly fixed: boolean;
  /** Items placed here, published or not. */
  readonly items: number;
  /** Items the public sees here and below. */
  readonly published: number;
  readonly newestAt: string | null;
};

export type ColumnsOverview = {
  /** What a change names in `If-Match`; 0: nothing is set up yet. */
  readonly version: number;
  readonly settings: {
    readonly level: OrganLevel;
    readonly makesRules: boolean;
    readonly rulesAddress: string;
    readonly creditCode: string;
    readonly indexNumber: IndexNumberRule;
  };
  readonly columns: readonly ColumnLine[];
};

/** The tree of the organ with what each column holds, for whoever works with information items. */
export async function viewColumns(app: App, actor: Actor): Promise<ColumnsOverview> {
  demand(actor, 'disclosures:read');
  const publicCounts = await app.store.publicItems.countsByColumn(app.now(), actor.agencyId);
  const shown = new Map(publicCounts.map((it) => [it.columnId, it]));
  return app.store.read(actor.agencyId, async (tx) => {
    const settings = (await tx.columns.settings()) ?? USUAL_SETTINGS;
    const counts = new Map((await tx.columns.itemCounts()).map((it) => [it.columnId, Number(it.count)]));
    const { version, level, makesRules, rulesAddress, creditCode, indexOrgan, indexDigits } = settings;
    const indexNumber = { organ: indexOrgan, digits: indexDigits };
    const line = (column: Column): ColumnLine => ({
      ...column,
      retiredAt: column.retiredAt?.toISOString() ?? null,
      fixed: isFixed(column),
      items: counts.get(column.id) ?? 0,
      published: Number(shown.get(column.id)?.count ?? 0),
      newestAt: shown.get(column.id)?.newest?.toISOString() ?? null,
    });
    return {
      version,
      settings: { level, makesRules, rulesAddress, creditCode, indexNumber },
      columns: (await columnsOf(tx)).map(line),
    };
  });
}
