import { UnreadableSheet } from '../../documents/registers/read-sheet.ts';
import { readWordRows, WORD_COLUMNS } from '../../domain/release-checks/wording/read-word-rows.ts';
import { WORD_KIND_LABELS } from '../../domain/release-checks/wording/wording.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';
import { changeWords, listWords, rowsOf } from './manage-words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Faults named in a refusal. */
const NAMED = 3;

async function rowsIn(
  app: App,
  bytes: Uint8Array,
): Promise<Result<readonly (readonly (string | number)[])[]>> {
  try {
    const { rows } = await app.sheets.read(bytes);
    return ok(rows);
  } catch (error) {
    if (error instanceof UnreadableSheet) return refuse('unreadable-file', error.message);
    throw error;
  }
}

/**
 * Takes over a list of words from an XLSX, XLS, ODS, CSV or TSV file (wrong, right, kind, note). One fault anywhere,
 * and nothing is taken over; the organ's words that the file does not name stay.
 */
export async function importWords(app: App, actor: Actor, bytes: Uint8Array): Promise<Result<null>> {
  demand(actor, 'disclosures:manage');
  const rows = await rowsIn(app, bytes);
  if (!rows.ok) return rows;
  const { entries, faults } = readWordRows(rows.value);
  const named = faults.slice(0, NAMED).map(({ row, message }) => `第${row}行：${message}`);
  if (faults.length > 0)
    return refuse('word-file-faulty', `文件中有${faults.length}处错误，没有导入。${named.join('；')}`);
  if (entries.length === 0)
    return refuse('word-file-empty', '文件中没有词条，请按“错误写法、规范写法、类别、说明”填写');
  return changeWords(app, actor, async (tx) => {
    await tx.releaseChecks.putWords(rowsOf(app, actor, entries));
    return ok({ type: 'release-words-imported', facts: { entries: entries.length } });
  });
}

/** The organ's own words that are in use, as a file that can be read back. */
export async function exportWords(app: App, actor: Actor, type: 'xlsx' | 'csv'): Promise<Download> {
  const words = (await listWords(app, actor)).filter((it) => it.source === 'own' && it.active);
  const rows = words.map(({ wrong, right, kind, note }) => [wrong, right, WORD_KIND_LABELS[kind], note]);
  const name = `用字用词词表.${type}`;
  if (type === 'csv')
    return { name, mediaType: 'text/csv; charset=utf-8', bytes: csvOf([[...WORD_COLUMNS], ...rows]) };
  const columns = WORD_COLUMNS.map((header) => ({ header, width: header === '说明' ? 40 : 20 }));
  return { name, mediaType: XLSX, bytes: await app.sheets.write([{ name: '词表', columns, rows }]) };
}
