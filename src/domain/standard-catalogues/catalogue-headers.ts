/** A column of a catalogue file: a field, or a mark of one of its values. */
export type FileColumn =
  | 'topic'
  | 'subtopic'
  | 'content'
  | 'basis'
  | 'timeLimit'
  | 'body'
  | 'channels'
  | 'audience'
  | 'audience-all'
  | 'audience-group'
  | 'method'
  | 'method-proactive'
  | 'method-on-request'
  | 'tiers'
  | 'tier-county'
  | 'tier-township';

/** The headers of the official tables by what they hold; the first that fits counts. */
const HEADERS: readonly (readonly [RegExp, FileColumn])[] = [
  [/全社会/, 'audience-all'],
  [/特定/, 'audience-group'],
  [/依申请/, 'method-on-request'],
  [/公开方式主动|^主动/, 'method-proactive'],
  [/公开层级县|^县/, 'tier-county'],
  [/公开层级乡|^乡/, 'tier-township'],
  [/二级事项|公开事项二级/, 'subtopic'],
  [/一级事项|公开事项一级|^公开事项$/, 'topic'],
  [/公开内容/, 'content'],
  [/公开依据/, 'basis'],
  [/公开时限/, 'timeLimit'],
  [/公开主体/, 'body'],
  [/公开渠道|公开载体/, 'channels'],
  [/公开对象/, 'audience'],
  [/公开方式/, 'method'],
  [/公开层级/, 'tiers'],
];

/** How the columns are called where something is wrong with one of their cells. */
export const FILE_COLUMN_LABELS: Readonly<Record<FileColumn, string>> = {
  topic: '一级事项',
  subtopic: '二级事项',
  content: '公开内容（要素）',
  basis: '公开依据',
  timeLimit: '公开时限',
  body: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  'audience-all': '公开对象（全社会）',
  'audience-group': '公开对象（特定群体）',
  method: '公开方式',
  'method-proactive': '公开方式（主动）',
  'method-on-request': '公开方式（依申请）',
  tiers: '公开层级',
  'tier-county': '公开层级（县级）',
  'tier-township': '公开层级（乡级）',
};

/** Fields no catalogue can do without. */
const DEMANDED: readonly FileColumn[] = ['topic', 'content', 'basis', 'timeLimit', 'body', 'channels'];

/** Where the head of a table ends and which column of it holds what. */
export type CatalogueHead = {
  /** Index of the first row below the head. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<number, FileColumn>;
  /** Demanded columns that were not found, by name. */
  readonly missing: readonly string[];
};

const plain = (cell: string | number | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replaceAll(/\s+/g, '');

function columnsOf(headers: readonly string[]): ReadonlyMap<number, FileColumn> {
  const found = new Map<number, FileColumn>();
  const taken = new Set<FileColumn>();
  for (const [index, header] of headers.entries()) {
    const column = HEADERS.find(([pattern]) => pattern.test(header))?.[1];
    if (column === undefined || taken.has(column)) continue;
    found.set(index, column);
    taken.add(column);
  }
  return found;
}

/**
 * Finds the head of a catalogue in the first rows of a sheet whose merged cells have been filled: one row, or two
 * where the official table puts 一级事项 below 公开事项 and 县级 below 公开层级. `null`: no row looks like one.
 */
export function headOf(rows: readonly (readonly (string | number)[])[]): CatalogueHead | null {
  const at = rows.slice(0, 12).findIndex((row) => row.some((it) => /公开依据/.test(plain(it))));
  const upper = rows[at];
  if (upper === undefined) return null;
  const lower = rows[at + 1] ?? [];
  // The head has a second row where the first only says 公开事项, 公开对象, 公开方式 or 公开层级.
  const isSecond =
    !upper.some((it) => /二级事项/.test(plain(it))) &&
    lower.some((it) => /^(?:一级事项|二级事项|全社会|县级)$/.test(plain(it)));
  const headers = upper.map((cell, index) => {
    const [one, two] = [plain(cell), isSecond ? plain(lower[index]) : ''];
    return one === two ? one : one + two;
  });
  const columns = columnsOf(headers);
  const present = new Set(columns.values());
  const missing = DEMANDED.filter((it) => !present.has(it)).map((it) => FILE_COLUMN_LABELS[it]);
  return { firstRow: at + (isSecond ? 2 : 1), columns, missing };
}
