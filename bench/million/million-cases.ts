import type pg from 'pg';
import { APPLICANT_KINDS } from '../../src/domain/access-requests/applicant-kinds.ts';
import { OUTCOMES } from '../../src/domain/access-requests/outcomes.data.ts';

/** The last so many cases come in small transactions with the program's own triggers, to see what these cost. */
const LAST = 20_000;
const BATCH = 500;

const INSERT = `insert into access_requests (agency_id, id, submission_id, number, arrival_year, title, applicant_kind, channel,
    status, arrived_on, safe_on, received_on, outcome, decided_on, version)
  select $1, gen_random_uuid(), $2, 'LOAD-' || n, extract(year from received)::integer, '测量用申请',
         ($5::text[])[1 + (n * 7919 % array_length($5::text[], 1))], 'online',
         case when is_open then 'in-hand' else 'archived' end, received, received, received,
         case when is_open then null else ($6::text[])[1 + (n * 104729 % array_length($6::text[], 1))] end,
         case when is_open then null else received + 1 + (n % 45)::integer end, n
    from (select n, date '2017-01-01' + (n * 31 % 3240)::integer as received, n % 97 = 0 as is_open
            from generate_series($3::bigint, $4::bigint) n) made`;

/** What migration 0027 fills the totals with. */
const FILL = `insert into request_totals
  select agency_id, extract(year from received_on)::integer,
         case when decided_on is null then 0 else extract(year from greatest(decided_on, received_on))::integer end,
         applicant_kind, case when decided_on is null then '' else coalesce(outcome, '') end, count(*)
    from access_requests where received_on is not null group by 1, 2, 3, 4, 5`;

/**
 * Rows of so many cases of one organ, spread over nine years, kinds and outcomes, a few of them open, all of one
 * submission: as table 3 sees them and no more. `client` is a superuser's. Answers microseconds a case, with the totals
 * kept by the program's own triggers and without.
 */
export async function loadMillion(
  client: pg.Client,
  agencyId: string,
  count: number,
): Promise<{ readonly kept: number; readonly without: number }> {
  const { rows } = await client.query<{ id: string }>(
    'select id from submissions where agency_id = $1 limit 1',
    [agencyId],
  );
  const insert = (from: number, to: number) =>
    client.query(INSERT, [
      agencyId,
      rows[0]?.id,
      from,
      to,
      [...APPLICANT_KINDS],
      OUTCOMES.map((it) => it.key),
    ]);
  const inBatches = async (from: number, to: number): Promise<number> => {
    const began = performance.now();
    for (let first = from; first <= to; first += BATCH) await insert(first, Math.min(to, first + BATCH - 1));
    return ((performance.now() - began) * 1000) / (to - from + 1);
  };
  await client.query('set session_replication_role = replica');
  await insert(1, count - 2 * LAST);
  const without = await inBatches(count - 2 * LAST + 1, count - LAST);
  await client.query('delete from request_totals');
  await client.query(FILL);
  await client.query('set session_replication_role = default');
  const kept = await inBatches(count - LAST + 1, count);
  await client.query('vacuum analyze access_requests');
  await client.query('vacuum analyze request_totals');
  return { kept, without };
}

/** The plainest statement that counts the ground of table 3: who came in, who was carried in, what became of them. */
export const BARE_COUNT = `select applicant_kind,
    case when received_on < $2 then 'carried_in' else 'new_received' end as came,
    case when decided_on is null or greatest(decided_on, received_on) > $3 then 'carried_out' else outcome end as went,
    count(*)::integer as cases
  from access_requests
 where agency_id = $1 and received_on <= $3 and (decided_on is null or decided_on >= $2 or received_on >= $2)
 group by 1, 2, 3`;
