import type { TestApp } from '../../../tests/factories/app.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { confirmGuide } from '../guide/confirm-guide.ts';
import { adoptCatalogue } from '../standard-catalogues/adopt-catalogue.ts';
import { createColumns } from './create-columns.ts';
import { viewColumns } from './view-columns.ts';

/** The legal columns, one standard catalogue and a confirmed guide: a row in every table of theirs. */
export async function someCatalogues(app: TestApp, organ: TestOrgan): Promise<void> {
  const clerk = organ.actor('ogi-clerk');
  const { version } = await viewColumns(app, clerk);
  const department = { level: 'department', makesRules: false, rulesAddress: '' } as const;
  granted(await createColumns(app, clerk, department, version));
  granted(await adoptCatalogue(app, clerk, { key: 'employment', label: '就业' }));
  granted(await confirmGuide(app, clerk, 0));
}
