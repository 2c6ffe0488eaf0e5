import { join } from 'node:path';
import { openJournal } from '../../tests/program/journal.ts';
import { makePlace, type Place, startProgram } from '../../tests/program/program.ts';
import { openSigningOffice, type SigningOffice, sign } from '../../tests/program/signing-office.ts';
import { connectTo } from '../connection.ts';
import { type Measured, measure, measureBatch, type Plan } from '../load.ts';
import { processTime, serverTime } from '../processor-time.ts';
import type { Row } from '../table.ts';
import { submit } from '../target.ts';
import { measureBareNumbers } from './bare-numbers.ts';

type Clocks = Plan['clocks'];
type Bench = {
  readonly place: Place;
  readonly url: string;
  readonly office: SigningOffice;
  readonly clocks: Clocks;
  readonly seconds: number;
};

/**
 * What takes a number without gaps, in the running program: applications at the portal and signatures. Beside each
 * stands the least an application could do with a number that may have gaps, the insert of a sequence's next.
 */
export async function measureNumbers(quick: boolean, say: (line: string) => void): Promise<Row[]> {
  const signatures = quick ? 10 : 60;
  const place = await makePlace();
  const program = await startProgram(place);
  try {
    say(`numbers: ${2 * signatures} cases are brought to their signature`);
    const size = { cases: 2 * signatures, signatories: 5 };
    const journal = openJournal(join(place.base, 'journal.jsonl'));
    const office = await openSigningOffice(place, program.url, size, journal);
    const application = await place.applicationPid();
    const postmaster = (await place.postmasterPid()) ?? 0;
    const clocks = { cpu: () => processTime(application), databaseCpu: () => serverTime(postmaster) };
    const bench = { place, url: program.url, office, clocks, seconds: quick ? 1 : 5 };
    const rows: Row[] = [];
    for (const [turn, workers] of [1, 8].entries()) {
      say(`numbers: applications and signatures, ${workers} at once`);
      const toSign = office.toSign.slice(turn * signatures, (turn + 1) * signatures);
      rows.push(...(await rowsOf(bench, workers, toSign)));
    }
    return rows;
  } finally {
    await program.signal('SIGTERM');
    await place.remove();
  }
}

async function rowsOf(bench: Bench, workers: number, toSign: SigningOffice['toSign']): Promise<Row[]> {
  const { place, url, office, clocks, seconds } = bench;
  const plan = { workers, warmUpSeconds: seconds / 5, seconds, clocks };
  const applications = await measureApplications(bench, plan);
  const signatures = await measureBatch(plan, toSign, (it) => sign(url, office.agencyId, it));
  const bareClocks = { cpu: () => 0, databaseCpu: clocks.databaseCpu };
  const { sequence, counter } = await measureBareNumbers(place.dataFolder, { ...plan, clocks: bareClocks });
  const baseline = { name: `sequence (${Math.round(sequence.perSecond)}/s)`, measured: sequence };
  const many = `(${workers} at once)`;
  return [
    { what: `application: form, confirmation ${many}`, measured: applications, baseline },
    { what: `signature: password, letter, PDF ${many}`, measured: signatures, baseline },
    { what: `counter row and insert alone ${many}`, measured: counter, baseline },
    { what: `sequence and insert alone ${many}`, measured: sequence },
  ];
}

async function measureApplications({ url, office }: Bench, plan: Plan): Promise<Measured> {
  const connections = Array.from({ length: plan.workers }, () => connectTo(url));
  let turn = 0;
  try {
    return await measure(plan, async (worker) => {
      const connection = connections[worker];
      turn += 1;
      if (connection) await submit(connection, { url, code: office.code }, `测量用申请第${turn}件`);
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}
