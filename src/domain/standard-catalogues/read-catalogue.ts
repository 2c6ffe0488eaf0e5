import type { CatalogueEntry, EntryMethod, EntryTier } from './catalogue-entry.ts';
import { type CatalogueHead, FILE_COLUMN_LABELS, type FileColumn, headOf } from './catalogue-headers.ts';
import { fillMerged, type MergedCells } from './merged-cells.ts';
import { isTicked, readChannels, readMethod, readTiers } from './read-cells.ts';

/** What is wrong with one cell; `row` as the spreadsheet counts, from 1. */
export type CellFinding = { readonly row: number; readonly column: string; readonly message: string };

/** What a file holds: all of it can be taken over, or nothing. */
export type CatalogueReading = {
  readonly entries: readonly CatalogueEntry[];
  readonly findings: readonly CellFinding[];
};

type Rows = readonly (readonly (string | number)[])[];

/** Most characters of a cell of a catalogue, and most entries of one. */
export const ENTRY_LIMITS = { text: 2000, title: 200, channels: 20, entries: 2000 } as const;

const TITLES: ReadonlySet<FileColumn> = new Set(['topic', 'subtopic', 'body', 'audience', 'timeLimit']);

/**
 * Reads a standard catalogue out of the rows of a sheet, with the merged cells and two-row heads official tables have.
 * Every fault is named by its cell; the entries are complete only where there is none.
 */
export function readCatalogue(rows: Rows, merged: readonly MergedCells[] = []): CatalogueReading {
  const filled = fillMerged(rows, merged);
  const head = headOf(filled);
  if (head === null)
    return fault('表头', '没有找到目录的表头，表头应有“公开事项、公开内容、公开依据、公开时限”等栏');
  if (head.missing.length > 0) return fault('表头', `缺少以下栏目：${head.missing.join('、')}`);
  return readRows(filled, head);
}

const fault = (column: string, message: string): CatalogueReading => ({
  entries: [],
  findings: [{ row: 1, column, message }],
});

function readRows(rows: Rows, head: CatalogueHead): CatalogueReading {
  const entries: CatalogueEntry[] = [];
  const findings: CellFinding[] = [];
  const seen = new Map<string, number>();
  let topic = '';
  for (const [index, row] of rows.entries()) {
    if (index < head.firstRow || row.every((it) => String(it).trim() === '')) continue;
    const line = lineOf(row, head, index + 1);
    // Without merged cells, as in CSV, an empty 一级事项 means the one above.
    topic = line.text('topic') || topic;
    const entry = entryOf(line, topic);
    const key = `${entry.topic}\n${entry.subtopic}\n${entry.content}`;
    const twin = seen.get(key);
    if (twin !== undefined) line.fail('subtopic', `与第${twin}行重复`);
    seen.set(key, index + 1);
    entries.push(entry);
    findings.push(...line.findings);
  }
  if (entries.length === 0) return fault('内容', '表头以下没有内容');
  if (entries.length > ENTRY_LIMITS.entries) return fault('内容', `一个目录最多${ENTRY_LIMITS.entries}条`);
  return { entries, findings };
}

type Line = ReturnType<typeof lineOf>;

function lineOf(row: readonly (string | number)[], { columns }: CatalogueHead, number: number) {
  const findings: CellFinding[] = [];
  const fail = (column: FileColumn, message: string): void => {
    findings.push({ row: number, column: FILE_COLUMN_LABELS[column], message });
  };
  const indexOf = new Map([...columns].map(([index, column]) => [column, index]));
  const has = (column: FileColumn): boolean => indexOf.has(column);
  const text = (column: FileColumn): string => String(row[indexOf.get(column) ?? -1] ?? '').trim();
  /** A text within its limit; an empty one is a fault. */
  const demanded = (column: FileColumn): string => {
    const value = text(column);
    const most = TITLES.has(column) ? ENTRY_LIMITS.title : ENTRY_LIMITS.text;
    if (value === '') fail(column, '不能为空');
    if (value.length > most) fail(column, `不能超过${most}个字`);
    return value;
  };
  return { findings, fail, has, text, demanded };
}

function entryOf(line: Line, topic: string): CatalogueEntry {
  const subtopic = line.text('subtopic');
  if (topic === '') line.fail('topic', '不能为空');
  if (Math.max(topic.length, subtopic.length) > ENTRY_LIMITS.title)
    line.fail('topic', `一级事项、二级事项不能超过${ENTRY_LIMITS.title}个字`);
  return {
    topic,
    // Where the official table has no second level, the first says it all.
    subtopic: subtopic || topic,
    content: line.demanded('content'),
    basis: line.demanded('basis'),
    timeLimit: line.demanded('timeLimit'),
    body: line.demanded('body'),
    channels: channelsOf(line),
    audience: audienceOf(line),
    method: methodOf(line),
    tiers: tiersOf(line),
  };
}

function channelsOf(line: Line): readonly string[] {
  const channels = readChannels(line.text('channels'));
  if (channels.length === 0) line.fail('channels', '没有选中任何渠道');
  if (channels.length > ENTRY_LIMITS.channels || channels.some((it) => it.length > 50))
    line.fail('channels', `渠道最多${ENTRY_LIMITS.channels}个，每个不超过50个字`);
  return channels;
}

function audienceOf(line: Line): string {
  if (!line.has('audience-group')) {
    const said = line.text('audience');
    return /全社会|社会公众/.test(said) ? '' : said.slice(0, ENTRY_LIMITS.title);
  }
  const group = line.text('audience-group');
  if (group === '' || isTicked(line.text('audience-all'))) return '';
  return isTicked(group) ? '特定群体' : group.slice(0, ENTRY_LIMITS.title);
}

function methodOf(line: Line): EntryMethod {
  if (line.has('method')) {
    const read = readMethod(line.text('method'));
    if (!read.ok) line.fail('method', read.refusal.message);
    return read.ok ? read.value : 'proactive';
  }
  const [proactive, onRequest] = [
    isTicked(line.text('method-proactive')),
    // Official tables name the matter that is given on request, or tick it.
    line.text('method-on-request') !== '',
  ];
  if (!proactive && !onRequest) line.fail('method-proactive', '主动公开、依申请公开应选一种');
  return proactive ? 'proactive' : 'on-request';
}

function tiersOf(line: Line): readonly EntryTier[] {
  if (line.has('tiers')) {
    const read = readTiers(line.text('tiers'));
    if (!read.ok) line.fail('tiers', read.refusal.message);
    return read.ok ? read.value : [];
  }
  const tiers: EntryTier[] = [];
  if (isTicked(line.text('tier-county'))) tiers.push('county');
  if (isTicked(line.text('tier-township'))) tiers.push('township');
  if (tiers.length === 0) line.fail('tier-county', '县级、乡级应至少选一级');
  return tiers;
}
