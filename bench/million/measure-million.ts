import { join } from 'node:path';
import pg from 'pg';
import { registerRequest } from '../../src/application/access-requests/register-request.ts';
import type { Actor } from '../../src/application/actor.ts';
import { keptTable3 } from '../../src/application/annual-reports/kept-totals.ts';
import { countTable3 } from '../../src/application/annual-reports/report-of-year.ts';
import type { App } from '../../src/application/app.ts';
import { buildApp } from '../../src/build-app.ts';
import { connect } from '../../src/database/connect.ts';
import { startEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { ApplicantKind } from '../../src/domain/access-requests/applicant-kinds.ts';
import { APPLICANT_KINDS } from '../../src/domain/access-requests/applicant-kinds.ts';
import { OUTCOMES } from '../../src/domain/access-requests/outcomes.data.ts';
import { type Table3, table3Of } from '../../src/domain/annual-reports/figures.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import { citizenForm } from '../../tests/factories/application.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { makePlace } from '../../tests/program/program.ts';
import { plainTable } from '../plain-table.ts';
import { BARE_COUNT, loadMillion } from './million-cases.ts';

const YEARS = [2019, 2021, 2023, 2024, 2025];

/** Table 3 of an organ with a million cases: from the rows, from the kept totals, and by bare SQL; all cells compared. */
export async function measureMillion(quick: boolean, say: (line: string) => void): Promise<string> {
  const count = quick ? 50_000 : 1_000_000;
  const place = await makePlace();
  const server = await startEmbedded({ dataFolder: place.dataFolder });
  await migrate(server.ownerUrl);
  const app = buildApp({
    database: connect(server.appUrl, 4),
    keyring: await openKeyring({ keyFile: join(place.base, 'key') }),
    filesFolder: join(place.dataFolder, 'files'),
    publicUrl: 'https://gongkai.example',
  });
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  try {
    const { agency, people } = await createOrgan(app);
    await oneCase(app, people['clerk'] as Actor);
    say(`million: ${count} cases are loaded`);
    const load = await loadMillion(client, agency.id, count);
    say('million: table 3 three ways');
    return await measured({ app, client, agencyId: agency.id, count, load });
  } finally {
    await client.end();
    await app.close();
    await server.stop();
    await place.remove();
  }
}

async function oneCase(app: App, clerk: Actor): Promise<void> {
  const arrival = { channel: 'in-person' as const, arrivedOn: app.today(), confirmedOn: null };
  const form = citizenForm({ description: '测量用申请' });
  granted(await registerRequest(app, clerk, { ...arrival, title: '测量用申请', form }));
}

type Loaded = {
  readonly app: App;
  readonly client: pg.Client;
  readonly agencyId: string;
  readonly count: number;
  readonly load: { readonly kept: number; readonly without: number };
};

type Way = { readonly name: string; readonly table: (year: number) => Promise<Table3> };

async function measured({ app, client, agencyId, count, load }: Loaded): Promise<string> {
  const read = <Value>(work: Parameters<typeof app.store.read<Value>>[1]) => app.store.read(agencyId, work);
  const ways: readonly Way[] = [
    { name: 'bare SQL, one statement', table: (year) => bareTable(client, agencyId, year) },
    { name: 'from kept totals', table: (year) => read((tx) => keptTable3(tx, year)) },
    {
      name: 'from rows, with the cases behind each cell',
      table: async (year) => (await read((tx) => countTable3(tx, year))).table,
    },
  ];
  const lines: {
    readonly name: string;
    readonly times: readonly number[];
    readonly tables: readonly Table3[];
  }[] = [];
  for (const { name, table } of ways) {
    await table(2020);
    const [times, tables]: [number[], Table3[]] = [[], []];
    for (const year of YEARS) {
      const began = performance.now();
      tables.push(await table(year));
      times.push(performance.now() - began);
    }
    lines.push({ name, times, tables });
  }
  return `${tableOf(lines, count)}\n\nloaded, 500 in a transaction: ${load.kept.toFixed(0)} µs a case with the totals kept, ${load.without.toFixed(0)} µs without`;
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

function tableOf(
  lines: readonly {
    readonly name: string;
    readonly times: readonly number[];
    readonly tables: readonly Table3[];
  }[],
  count: number,
): string {
  const [bare] = lines;
  const cells = (tables: readonly Table3[]): readonly number[] =>
    tables.flatMap((table) => Object.values(table).flat());
  const least = cells(bare?.tables ?? []);
  return plainTable([
    [`table 3 over ${count} cases`, 'median ms', 'worst ms', 'beside bare SQL', 'cells that differ'],
    ...lines.map(({ name, times, tables }) => [
      name,
      median(times).toFixed(1),
      Math.max(...times).toFixed(1),
      `×${(median(times) / median(bare?.times ?? [])).toFixed(3)}`,
      `${cells(tables).filter((value, index) => value !== least[index]).length} of ${least.length}`,
    ]),
  ]);
}

/** Counted by the database, put into the form here: rows of outcomes, totals of columns. */
async function bareTable(client: pg.Client, agencyId: string, year: number): Promise<Table3> {
  const { rows } = await client.query<{
    applicant_kind: ApplicantKind;
    came: string;
    went: string;
    cases: number;
  }>(BARE_COUNT, [agencyId, `${year}-01-01`, `${year}-12-31`]);
  const counts = table3Of(() => APPLICANT_KINDS.map(() => 0));
  const add = (row: keyof Table3, column: number, cases: number): void => {
    counts[row][column] = (counts[row][column] ?? 0) + cases;
  };
  for (const { applicant_kind, came, went, cases } of rows) {
    const column = APPLICANT_KINDS.indexOf(applicant_kind);
    const row = OUTCOMES.find((it) => it.key === went)?.row;
    add(came as keyof Table3, column, cases);
    add(row ?? 'carried_out', column, cases);
    if (row) add('total', column, cases);
  }
  return table3Of((row) => [...counts[row], counts[row].reduce((sum, it) => sum + it, 0)]);
}
