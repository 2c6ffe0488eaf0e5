import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { NUMBER_SERIES_LABELS } from '../../domain/letters/number-series.data.ts';
import { SEAL_WAY_LABELS } from '../../domain/letters/seal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';

/** One number of the register. */
export type RegisterLine = {
  readonly id: string;
  readonly serial: number;
  readonly number: string;
  readonly title: string;
  /** Where the letter is kept: in a case, or in a file beside one; `requestId` is its id. */
  readonly place: 'access-requests' | 'side-files';
  readonly requestId: string;
  readonly requestNumber: string;
  readonly signedOn: PlainDate;
  readonly signedBy: string;
  readonly cancelledOn: PlainDate | null;
  readonly sealLabel: string;
  readonly servedOn: PlainDate | null;
  readonly stateLabel: string;
};

export type RegisterChoice = { readonly series?: string | undefined; readonly year?: number | undefined };

const PREFIX = 'letter-';

/**
 * 文号登记簿: every number of a series and year, cancelled ones (作废) included; by default the newest year of the
 * replies. `complete` is false where a serial is missing, which cannot happen through this system.
 */
export async function letterRegister(app: App, actor: Actor, wanted: RegisterChoice) {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const choices = await choicesOf(tx);
    const chosen = choices.find((it) => it.series === (wanted.series ?? '告')) ?? choices[0];
    const series = wanted.series ?? chosen?.series ?? '告';
    const year = wanted.year ?? chosen?.years[0] ?? Number(app.today().slice(0, 4));
    const items = await linesOf(tx, series, year);
    const complete = items.every((it, index) => it.serial === index + 1);
    return { series, year, choices, complete, items };
  });
}

async function choicesOf(tx: Transaction) {
  const years = new Map<string, number[]>();
  for (const { kind, year } of await tx.letterRegister.series()) {
    const series = kind.slice(PREFIX.length);
    if (series in NUMBER_SERIES_LABELS) years.set(series, [...(years.get(series) ?? []), year]);
  }
  return Object.entries(NUMBER_SERIES_LABELS)
    .filter(([series]) => years.has(series))
    .map(([series, label]) => ({ series, label, years: years.get(series) ?? [] }));
}

async function linesOf(tx: Transaction, series: string, year: number): Promise<RegisterLine[]> {
  const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  const kind = `${PREFIX}${series}`;
  const signer = (id: string) => people.get(id) ?? '已离岗人员';
  const rows = await tx.letterRegister.numbers(kind, year);
  const ofCases = rows.map(({ sealWay, sealStatus, signedBy, title, ...row }) => ({
    ...row,
    place: 'access-requests' as const,
    title: title ?? '（正在生成）',
    signedBy: signer(signedBy),
    sealLabel: sealWay && sealStatus === 'sealed' ? SEAL_WAY_LABELS[sealWay] : '—',
    stateLabel: row.cancelledOn ? '作废' : row.servedOn ? '已送达' : '已签发',
  }));
  const besides = (await tx.letterRegister.sideNumbers(kind, year)).map(
    ({ sideFileId, fileNumber, signedBy, ...row }) => ({
      ...row,
      place: 'side-files' as const,
      requestId: sideFileId,
      requestNumber: fileNumber,
      title: NUMBER_SERIES_LABELS[series] ?? '',
      signedBy: signer(signedBy),
      cancelledOn: null,
      servedOn: null,
      sealLabel: '—',
      stateLabel: '已签发',
    }),
  );
  return [...ofCases, ...besides].sort((a, b) => a.serial - b.serial);
}

const COLUMNS: readonly (readonly [string, (line: RegisterLine) => string | number])[] = [
  ['序号', (it) => it.serial],
  ['文号', (it) => it.number],
  ['文书名称', (it) => it.title],
  ['登记编号', (it) => it.requestNumber],
  ['签发日期', (it) => it.signedOn],
  ['签发人', (it) => it.signedBy],
  ['用印方式', (it) => it.sealLabel],
  ['送达日期', (it) => it.servedOn ?? ''],
  ['状态', (it) => it.stateLabel],
  ['作废日期', (it) => it.cancelledOn ?? ''],
];

/** The register as a table for a spreadsheet; it names posts and numbers, never an applicant. */
export async function letterRegisterCsv(app: App, actor: Actor, wanted: RegisterChoice) {
  const { series, year, items } = await letterRegister(app, actor, wanted);
  const rows = items.map((line) => COLUMNS.map(([, cell]) => cell(line)));
  return {
    name: `文号登记簿（${series}〔${year}〕）.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: csvOf([COLUMNS.map(([head]) => head), ...rows]),
  };
}
