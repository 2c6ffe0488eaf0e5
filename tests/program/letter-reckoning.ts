import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { findRunningEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { withClient } from '../../src/database/roles.ts';
import type { Place } from './program.ts';
import { openLetter, type SigningOffice } from './signing-office.ts';

/** What the database says of the numbers after the storm; every list is empty when all is well. */
export type LetterReckoning = {
  readonly letters: number;
  /** Series of a kind and year whose numbers are not exactly 1 … n, each once. */
  readonly seriesWrong: readonly string[];
  /** Counters that do not stand at the last number given: the next one would leave a gap, or be a double. */
  readonly countersWrong: readonly string[];
  /** Cases that were not signed exactly once, with one letter and one published proof. */
  readonly notSignedOnce: readonly string[];
  /** Letters without a PDF, or with another than the one whose hash was recorded. */
  readonly pdfWrong: readonly string[];
};

/** How long the job that makes missing PDFs may take; it looks once a minute. */
const LONGEST_WAIT = 300_000;

type Letter = { id: string; request_id: string; pdf_file_id: string | null; pdf_sha256: Buffer | null };

/** Reads by plain SQL of the superuser, so that no code of the program judges itself; PDFs through the program. */
export async function reckonLetters(
  place: Place,
  url: string,
  { agencyId, toSign }: SigningOffice,
): Promise<LetterReckoning> {
  const server = await findRunningEmbedded(place.dataFolder);
  if (!server) throw new Error('the embedded server does not run');
  return withClient(server.adminUrl, async (client) => {
    await allHavePdfs(client);
    const { rows: letters } = await client.query<Letter>(
      'select id, request_id, pdf_file_id, pdf_sha256 from letters',
    );
    const pdfWrong: string[] = [];
    for (const { id, request_id, pdf_file_id, pdf_sha256 } of letters) {
      const signed = toSign.find((it) => it.requestId === request_id);
      const bytes = signed && pdf_file_id && (await openLetter(url, agencyId, signed, pdf_file_id));
      if (!bytes || !isPdf(bytes) || !pdf_sha256?.equals(sha256(bytes))) pdfWrong.push(id);
    }
    return {
      letters: letters.length,
      seriesWrong: await seriesWrong(client),
      countersWrong: await countersWrong(client),
      notSignedOnce: await notSignedOnce(
        client,
        toSign.map((it) => it.requestId),
      ),
      pdfWrong,
    };
  });
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).equals(Buffer.from('%PDF-'));

async function allHavePdfs(client: Client): Promise<void> {
  const until = performance.now() + LONGEST_WAIT;
  while (performance.now() < until) {
    const { rowCount } = await client.query('select 1 from letters where pdf_file_id is null limit 1');
    if (rowCount === 0) return;
    await sleep(500);
  }
}

const wrong = async (client: Client, query: string, values: unknown[] = []): Promise<readonly string[]> =>
  (await client.query<{ wrong: string }>(query, values)).rows.map((it) => it.wrong);

const seriesWrong = (client: Client): Promise<readonly string[]> =>
  wrong(
    client,
    `select concat_ws(' ', kind, year, array_agg(serial order by serial)) as wrong from letters
     group by agency_id, kind, year
     having min(serial) <> 1 or max(serial) <> count(*)
       or count(distinct serial) <> count(*) or count(distinct number) <> count(*)`,
  );

const countersWrong = (client: Client): Promise<readonly string[]> =>
  wrong(
    client,
    `with given as (
       select agency_id, kind, year, count(*) as given from letters group by 1, 2, 3
       union all
       select agency_id, 'access-request', arrival_year, count(*) from access_requests group by 1, 2, 3
     )
     select concat_ws(' ', kind, year, last, given) as wrong
     from counters full join given using (agency_id, kind, year)
     where last is distinct from given`,
  );

const notSignedOnce = (client: Client, requestIds: readonly string[]): Promise<readonly string[]> =>
  wrong(
    client,
    `select asked.id::text as wrong from unnest($1::uuid[]) as asked (id)
     where (select count(*) from events where request_id = asked.id and type = 'signed') <> 1
       or (select count(*) from letters where request_id = asked.id) <> 1
       or (select count(*) from published_letter_proofs join letters using (token)
           where request_id = asked.id) <> 1
       or (select status from access_requests where id = asked.id) <> 'signed'`,
    [requestIds],
  );
