import type { PublicEntryFilter, PublishedEntryRow } from '../../database/published-registers.ts';
import type { SheetTable } from '../../documents/registers/write-sheet.ts';
import { REGISTER_FIELDS, type RegisterField } from '../../domain/registers/register-fields.data.ts';
import { publicFields, shownValue } from '../../domain/registers/register-fields.ts';
import { REGISTER_LABELS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Most entries one file of a register holds. */
const MOST = 50_000;

const widthOf = ({ kind, label }: RegisterField): number =>
  kind === 'long-text' ? 40 : Math.max(14, label.length * 2 + 2);

/** An empty table of a register to fill in, its columns explained on a second sheet. */
export async function registerTemplate(app: App, actor: Actor, register: RegisterKind): Promise<Download> {
  demand(actor, 'disclosures:read');
  const fields = REGISTER_FIELDS[register];
  const table: SheetTable = {
    name: REGISTER_LABELS[register],
    columns: [
      ...fields.map((it) => ({
        header: it.demanded === 'always' ? `${it.label}*` : it.label,
        width: widthOf(it),
        marked: it.demanded === 'always',
      })),
      ...(register === 'fee' ? collectedColumns(app) : []),
    ],
    rows: [],
  };
  const explanation: SheetTable = {
    name: '填写说明',
    columns: [
      { header: '列名', width: 28 },
      { header: '是否必填', width: 22 },
      { header: '是否公开', width: 22 },
      { header: '说明', width: 60 },
      { header: '可以填写的内容', width: 60 },
    ],
    rows: fields.map((it) => [
      it.label,
      it.key === 'organName' || it.key === 'plan' ? '不填写的按默认' : DEMANDED[it.demanded],
      VISIBLE[it.visibility],
      it.hint ?? '',
      it.choices?.map((one) => one.label).join('、') ?? '',
    ]),
  };
  const bytes = await app.sheets.write([table, explanation]);
  return { name: `${REGISTER_LABELS[register]}登记模板.xlsx`, mediaType: XLSX, bytes };
}

const collectedColumns = (app: App) => {
  const year = Number(app.today().slice(0, 4));
  return [year - 1, year].map((it) => ({ header: `${it}年收费金额（万元）`, width: 24 }));
};

const DEMANDED = { always: '必填', organisation: '必填（自然人除外）', never: '选填' } as const;
const VISIBLE = { public: '公开', internal: '不公开', private: '不公开（加密保存）' } as const;

const TYPES = {
  xlsx: XLSX,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
type RegisterFileType = keyof typeof TYPES;
export const REGISTER_FILE_TYPES = Object.keys(TYPES) as readonly RegisterFileType[];

/** The public entries of a register as a file, the newest decision first: nothing in it that no page shows. */
export async function registerExport(
  app: App,
  agency: Agency,
  filter: Pick<PublicEntryFilter, 'register' | 'year' | 'words'>,
  type: RegisterFileType,
): Promise<Download> {
  const page = { ...filter, offset: 0, limit: MOST };
  const { rows } = await app.store.publicRegisters.list(app.now(), agency.id, page);
  const label = REGISTER_LABELS[filter.register];
  const name = `${agency.name}${label}${filter.year ? `${filter.year}年` : ''}.${type}`;
  return {
    name,
    mediaType: TYPES[type],
    bytes: await bytesOf(app, agency, { rows, register: filter.register }, type),
  };
}

async function bytesOf(
  app: App,
  agency: Agency,
  { rows, register }: { rows: readonly PublishedEntryRow[]; register: RegisterKind },
  type: RegisterFileType,
): Promise<Uint8Array> {
  const fields = publicFields(register);
  const cells = rows.map((row) => fields.map((it) => shownValue(it, row.fields[it.key] ?? '')));
  if (type === 'csv') return csvOf([fields.map((it) => it.label), ...cells]);
  if (type === 'xlsx') {
    const columns = fields.map((it) => ({ header: it.label, width: widthOf(it) }));
    return app.sheets.write([{ name: REGISTER_LABELS[register], columns, rows: cells }]);
  }
  const entries = rows.map((row) => ({
    id: row.id,
    published_at: row.firstPublishedAt.toISOString(),
    public_until: row.publicUntil,
    ...Object.fromEntries(fields.map((it) => [it.key, row.fields[it.key] ?? ''])),
  }));
  const labels = Object.fromEntries(fields.map((it) => [it.key, it.label]));
  return Buffer.from(JSON.stringify({ agency: agency.name, register, labels, entries }, null, 1));
}
