import type { Transaction } from '../../database/store.ts';
import type { ChainReport } from '../../database/verify-chain.ts';
import { cachesOf } from '../access-requests/append-events.ts';
import { loadCase } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';
import { loadSideFile, sideCachesOf } from '../side-files/load-side-file.ts';

export type AgencyVerification = {
  readonly chains: readonly ChainReport[];
  readonly requests: number;
  readonly files: number;
  /** Everything that is wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
};

/**
 * Checks one organ: its chains link by link, each case's cached columns against the fold of its events, each
 * file's bytes against its address, and that numbers run without gaps.
 */
export const verifyAgency = (app: App, agencyId: string): Promise<AgencyVerification> =>
  app.store.read(agencyId, async (tx) => {
    const chains = await tx.verification.chains();
    const faults = chains.flatMap((it) => (it.fault ? [`${it.stream}：${it.fault}`] : []));
    const numbers = await tx.requests.numbers();
    faults.push(...gaps(numbers));
    for (const { id, number } of numbers) faults.push(...(await faultsOfCase(app, tx, id, number)));
    const sideFiles = await tx.sideFiles.all();
    for (const { id, number } of sideFiles) faults.push(...(await faultsOfSideFile(app, tx, id, number)));
    faults.push(...(await lostCases(tx, [...numbers, ...sideFiles])));
    const files = [...(await tx.verification.files()), ...(await tx.participation.namedFiles())];
    for (const file of files) {
      const broken = await app.files.get(agencyId, file.address).then(
        () => false,
        () => true,
      );
      if (broken) faults.push(`文件 ${file.id} 缺失或者损坏`);
    }
    faults.push(...(await damagedFonts(app, tx)));
    return { chains, requests: numbers.length, files: files.length, faults };
  });

/** Fonts that letters of the organ name, retired ones too. */
async function damagedFonts(app: App, tx: Transaction): Promise<string[]> {
  const faults: string[] = [];
  for (const { sha256, wordName } of await tx.letterFonts.list()) {
    const whole = await app.files.get(tx.agencyId, sha256.toString('hex')).then(
      () => true,
      () => false,
    );
    if (!whole) faults.push(`字体文件“${wordName}”缺失或者损坏`);
  }
  return faults;
}

/** A case that cannot even be read is a fault to be named, not one to stumble over. */
const faultsOfCase = (app: App, tx: Transaction, id: string, number: string): Promise<string[]> =>
  staleCaches(app, tx, id, number).catch(() => [`${number} 的事件记录或者密封内容无法读取`]);

/** The same of a file beside a case: its columns must say what its events say. */
const faultsOfSideFile = (app: App, tx: Transaction, id: string, number: string): Promise<string[]> =>
  loadSideFile(app, tx, id)
    .then(({ row, state, calendar }) =>
      Object.entries(sideCachesOf(state, calendar))
        .filter(([column, value]) => row[column as keyof typeof row] !== value)
        .map(([column]) => `${number} 的“${column}”与事件记录不符`),
    )
    .catch(() => [`${number} 的事件记录或者密封内容无法读取`]);

/**
 * Columns that are caches must say what the fold says, on the calendar stored with the case. A case that ended before
 * calendars were stored has none.
 */
async function staleCaches(app: App, tx: Transaction, id: string, number: string): Promise<string[]> {
  const { state, row, calendar } = await loadCase(app, tx, id);
  const { calendarVersion, ...caches } = cachesOf(state, calendar);
  const known = row.calendarVersion === '' ? caches : { ...caches, calendarVersion };
  const stale = Object.entries(known).filter(([column, value]) => row[column as keyof typeof row] !== value);
  return stale.map(([column]) => `${number} 的“${column}”与事件记录不符`);
}

/** A case of which only its events are left. */
async function lostCases(tx: Transaction, numbers: readonly { id: string }[]): Promise<string[]> {
  const known = new Set(numbers.map((it) => it.id));
  const named = await tx.ledger.requestIds();
  return named.filter((id) => !known.has(id)).map((id) => `事件记录中的申请 ${id} 没有登记`);
}

/** Numbers of a year run from 1 without gap or double. */
function gaps(numbers: readonly { number: string; arrivalYear: number }[]): string[] {
  const byYear = new Map<number, number[]>();
  for (const { number, arrivalYear } of numbers) {
    byYear.set(arrivalYear, [...(byYear.get(arrivalYear) ?? []), Number(number.split('-').at(-1))]);
  }
  return [...byYear].flatMap(([year, serials]) => {
    const sorted = serials.toSorted((a, b) => a - b);
    return sorted.every((serial, index) => serial === index + 1) ? [] : [`${year}年的登记编号不连续`];
  });
}
