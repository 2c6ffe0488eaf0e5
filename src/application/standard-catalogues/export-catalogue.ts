import {
  type CatalogueEntry,
  ENTRY_METHOD_LABELS,
  ENTRY_TIER_LABELS,
} from '../../domain/standard-catalogues/catalogue-entry.ts';
import { FILE_COLUMN_LABELS } from '../../domain/standard-catalogues/catalogue-headers.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { entryOf, wantedCatalogue } from './view-catalogues.ts';

type ExportColumn = {
  readonly header: string;
  readonly width: number;
  readonly of: (entry: CatalogueEntry, index: number) => string;
};

/** The official columns, so that the file can be read back by the import. */
const COLUMNS: readonly ExportColumn[] = [
  { header: '序号', width: 6, of: (_, index) => String(index + 1) },
  { header: FILE_COLUMN_LABELS.topic, width: 18, of: (it) => it.topic },
  { header: FILE_COLUMN_LABELS.subtopic, width: 22, of: (it) => it.subtopic },
  { header: FILE_COLUMN_LABELS.content, width: 45, of: (it) => it.content },
  { header: FILE_COLUMN_LABELS.basis, width: 40, of: (it) => it.basis },
  { header: FILE_COLUMN_LABELS.timeLimit, width: 24, of: (it) => it.timeLimit },
  { header: FILE_COLUMN_LABELS.body, width: 20, of: (it) => it.body },
  { header: FILE_COLUMN_LABELS.channels, width: 22, of: (it) => it.channels.join('、') },
  { header: FILE_COLUMN_LABELS.audience, width: 14, of: (it) => it.audience || '全社会' },
  { header: FILE_COLUMN_LABELS.method, width: 12, of: (it) => ENTRY_METHOD_LABELS[it.method] },
  {
    header: FILE_COLUMN_LABELS.tiers,
    width: 12,
    of: (it) => it.tiers.map((tier) => ENTRY_TIER_LABELS[tier]).join('、'),
  },
];

/** A catalogue as an XLSX file in the official columns. */
export async function exportCatalogue(
  app: App,
  actor: Actor,
  catalogueId: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  demand(actor, 'disclosures:read');
  const { label, entries } = await app.store.read(actor.agencyId, async (tx) => {
    const catalogue = await wantedCatalogue(tx, catalogueId);
    const rows = await tx.standardCatalogues.entries(catalogue.id);
    return { label: catalogue.label, entries: rows.map(entryOf) };
  });
  const rows = entries.map((entry, index) => COLUMNS.map((column) => column.of(entry, index)));
  const columns = COLUMNS.map(({ header, width }) => ({ header, width }));
  const bytes = await app.sheets.write([{ name: '公开事项标准目录', columns, rows }]);
  return { name: `${label}领域公开事项标准目录.xlsx`, bytes };
}
