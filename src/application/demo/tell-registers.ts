import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { REGISTER_FIELDS } from '../../domain/registers/register-fields.data.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { enterEntry } from '../registers/enter-entry.ts';
import { ImportOptions, importEntries } from '../registers/import-entries.ts';
import { ReviewInput, reviewEntries } from '../registers/review-entries.ts';
import { overturnEntry, withdrawEntry } from '../registers/settle-entry.ts';
import { csvOf } from '../shared/csv.ts';
import { demoCreditCode } from './demo-credit-code.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { DEMO_FEES, DEMO_PARTIES, DEMO_REGISTERS, type DemoRegister } from './registers.data.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

type Dating = { readonly today: PlainDate; readonly calendar: WorkingCalendar };
type Row = Readonly<Record<string, string>>;

/** Working days before the real day at which the registers were imported; each decision lies some days before that. */
const IMPORTED_AGO = 40;
const BETWEEN = 9;

/** The serial of the first party of each organ. */
const FIRST_PARTY: Readonly<Record<DemoOrganCode, number>> = { 'qhq-zjj': 1, 'qhq-jyj': 501, 'qhq-zfb': 801 };

function party(organ: DemoOrganCode, index: number): Row {
  const names = DEMO_PARTIES[organ];
  const at = index % names.length;
  return {
    partyName: names[at] ?? '',
    partyKind: '法人及非法人组织',
    creditCode: demoCreditCode('company', FIRST_PARTY[organ] + at),
    legalRepresentative: '',
  };
}

const numbered = (code: string, day: PlainDate, serial: number): string =>
  `${code}〔${day.slice(0, 4)}〕${serial}号`;

function rowsOf({ organ, count, subjects, code }: DemoRegister, { today, calendar }: Dating): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const decidedOn = workingDaysAgo(today, IMPORTED_AGO + 1 + (count - 1 - index) * BETWEEN, calendar);
    const subject = subjects[index % subjects.length] ?? {};
    return { ...party(organ, index), ...subject, number: numbered(code, decidedOn, index + 1), decidedOn };
  });
}

/** The rows as a table an organ would have: Chinese headers, one line an entry. */
function fileOf(register: RegisterKind, rows: readonly Row[]): { name: string; bytes: Uint8Array } {
  const fields = REGISTER_FIELDS[register].filter((it) => rows.some((row) => row[it.key]));
  const lines = rows.map((row) => fields.map((it) => row[it.key] ?? ''));
  return { name: `${register}.csv`, bytes: csvOf([fields.map((it) => it.label), ...lines]) };
}

type Imported = {
  readonly organ: DemoOrganCode;
  readonly register: RegisterKind;
  readonly rows: readonly Row[];
};

/** Imported by the handler, reviewed as a whole by the head of the office. */
function importStep({ organ, register, rows }: Imported, { today, calendar }: Dating, order: number): Step {
  return {
    at: instantAt(workingDaysAgo(today, IMPORTED_AGO, calendar), 5, order),
    organ,
    what: `${organ} register ${register}`,
    play: async ({ app, casts }) => {
      const { handler, head } = casts[organ].people;
      const job = { register, file: fileOf(register, rows), options: ImportOptions.parse({}) };
      const { importId } = mustSucceed(await importEntries(app, handler, job), `import of ${register}`);
      const review = ReviewInput.parse({ decision: 'approve', importId });
      mustSucceed(await reviewEntries(app, head, register, review), `review of ${register}`);
    },
  };
}

function feeRows(organ: DemoOrganCode, { today }: Dating): string[][] {
  const year = Number(today.slice(0, 4));
  const fees = DEMO_FEES.filter((it) => it.organ === organ);
  const keys = REGISTER_FIELDS.fee.filter((it) => fees.some(({ fields }) => fields[it.key]));
  const heads = [...keys.map((it) => it.label), ...[year - 1, year].map((it) => `${it}年收费金额（万元）`)];
  return [
    heads,
    ...fees.map(({ fields, collected }) => [...keys.map((it) => fields[it.key] ?? ''), ...collected]),
  ];
}

function feeStep(organ: DemoOrganCode, dating: Dating): Step {
  return {
    at: instantAt(workingDaysAgo(dating.today, IMPORTED_AGO, dating.calendar), 8),
    organ,
    what: `${organ} fees`,
    play: async ({ app, casts }) => {
      const { handler, head } = casts[organ].people;
      const file = { name: 'fee.csv', bytes: csvOf(feeRows(organ, dating)) };
      const job = { register: 'fee' as const, file, options: ImportOptions.parse({}) };
      const { importId } = mustSucceed(await importEntries(app, handler, job), 'import of fees');
      const review = ReviewInput.parse({ decision: 'approve', importId });
      mustSucceed(await reviewEntries(app, head, 'fee', review), 'review of fees');
    },
  };
}

/** A penalty of the last days, entered by hand. */
type Recent = {
  readonly key: string;
  readonly decidedAgo: number;
  readonly enteredAgo: number;
  readonly values: Row;
  readonly sequel: 'waits' | 'published' | 'withdrawn' | 'overturned';
};

const PENALTY = DEMO_REGISTERS.find((it) => it.organ === 'qhq-zjj' && it.register === 'penalty');
const CASES = PENALTY?.subjects ?? [];

/** One past its day, one that waits, one of a natural person, one taken back, one that has to be. */
const RECENT: readonly Recent[] = [
  {
    key: '101',
    decidedAgo: 11,
    enteredAgo: 9,
    values: { ...party('qhq-zjj', 1), ...CASES[0] },
    sequel: 'waits',
  },
  {
    key: '102',
    decidedAgo: 3,
    enteredAgo: 2,
    values: { ...party('qhq-zjj', 3), ...CASES[1] },
    sequel: 'waits',
  },
  {
    key: '103',
    decidedAgo: 14,
    enteredAgo: 12,
    values: { ...CASES[1], partyName: '演示当事人', partyKind: '自然人' },
    sequel: 'published',
  },
  {
    key: '104',
    decidedAgo: 30,
    enteredAgo: 28,
    values: { ...party('qhq-zjj', 6), ...CASES[0] },
    sequel: 'withdrawn',
  },
  {
    key: '105',
    decidedAgo: 25,
    enteredAgo: 23,
    values: { ...party('qhq-zjj', 0), ...CASES[1] },
    sequel: 'overturned',
  },
];

function recentSteps(
  { key, decidedAgo, enteredAgo, values, sequel }: Recent,
  { today, calendar }: Dating,
): Step[] {
  const organ = 'qhq-zjj' as const;
  const decidedOn = workingDaysAgo(today, decidedAgo, calendar);
  let place = { register: 'penalty' as const, entryId: '', version: 0 };
  const step = (ago: number, order: number, play: (stage: Stagecraft) => Promise<void>): Step => ({
    at: instantAt(workingDaysAgo(today, ago, calendar), 6, order),
    organ,
    what: `penalty ${key}`,
    play,
  });
  const enter = step(enteredAgo, 0, async ({ app, casts }) => {
    const entry = { ...values, number: numbered('青住建罚', decidedOn, Number(key)), decidedOn };
    const entered = await enterEntry(app, casts[organ].people.handler2, 'penalty', { values: entry });
    place = { ...place, ...mustSucceed(entered, `penalty ${key}`) };
  });
  if (sequel === 'waits') return [enter];
  const publish = step(enteredAgo - 1, 3, async ({ app, casts }) => {
    const entries = [{ id: place.entryId, version: place.version }];
    const review = ReviewInput.parse({ decision: 'approve', entries });
    mustSucceed(await reviewEntries(app, casts[organ].people.clerk, 'penalty', review), `review of ${key}`);
    place = { ...place, version: await versionOf(app, casts[organ].agency.id, place.entryId) };
  });
  if (sequel === 'published') return [enter, publish];
  const overturnedAgo = sequel === 'withdrawn' ? 10 : 1;
  const overturn = step(overturnedAgo, 5, async ({ app, casts }) => {
    const on = workingDaysAgo(today, overturnedAgo, calendar);
    const how = { ground: 'annulled' as const, on, note: '行政复议决定撤销' };
    const done = await overturnEntry(app, casts[organ].people.handler2, place, how);
    place = { ...place, version: mustSucceed(done, `overturning of ${key}`).version };
  });
  if (sequel === 'overturned') return [enter, publish, overturn];
  const withdraw = step(overturnedAgo - 1, 7, async ({ app, casts }) => {
    const why = { ground: 'annulled' as const, reason: '该处罚决定已被行政复议机关依法撤销', on: null };
    mustSucceed(await withdrawEntry(app, casts[organ].people.editor, place, why), `withdrawal of ${key}`);
  });
  return [enter, publish, overturn, withdraw];
}

const versionOf = (app: Stagecraft['app'], agencyId: string, entryId: string): Promise<number> =>
  app.store.read(agencyId, async (tx) => (await tx.registers.find(entryId))?.version ?? 0);

/** The registers of the demonstration: imported, reviewed, and a few decisions of the last days at every stage. */
export function registerSteps(dating: Dating): readonly Step[] {
  return [
    ...DEMO_REGISTERS.map((it, order) => importStep({ ...it, rows: rowsOf(it, dating) }, dating, order)),
    ...(['qhq-jyj', 'qhq-zjj'] as const).map((organ) => feeStep(organ, dating)),
    ...RECENT.flatMap((it) => recentSteps(it, dating)),
  ];
}
