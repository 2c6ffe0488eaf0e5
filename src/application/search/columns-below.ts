import { columnWithDescendants } from '../../domain/columns/column-tree.ts';
import type { App } from '../app.ts';

/**
 * A column and all below it as the tree stands now, retired ones included: their items are found where they went.
 * An unknown column has nothing below it, and nothing is found in it.
 */
export async function columnIdsBelow(
  app: App,
  agencyId: string,
  columnId: string,
): Promise<readonly string[]> {
  return columnWithDescendants(await app.store.columns.ofAgency(agencyId), columnId).map((it) => it.id);
}
