import type pg from 'pg';
import { APPLICANT_KINDS } from '../../src/domain/access-requests/applicant-kinds.ts';
import { OUTCOMES } from '../../src/domain/access-requests/outcomes.data.ts';

/**
 * Rows of so many cases of one organ, spread over nine years, kinds and outcomes, a few of them open, all of one
 * submission: as table 3 sees them and no more. `client` is a superuser's. Answers the seconds it took with the totals
 * kept row by row by the program's own triggers.
 */
export async function loadMillion(client: pg.Client, agencyId: string, count: number): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    'select id from submissions where agency_id = $1 limit 1',
    [agencyId],
  );
  const began = performance.now();
  await client.query(
    `insert into access_requests (agency_id, id, submission_id, number, arrival_year, title, applicant_kind, channel,
       status, arrived_on, safe_on, received_on, outcome, decided_on, version)
     select $1, gen_random_uuid(), $2, 'LOAD-' || n, extract(year from received)::integer, '测量用申请',
            ($4::text[])[1 + (n * 7919 % array_length($4::text[], 1))], 'online',
            case when is_open then 'in-hand' else 'archived' end, received, received, received,
            case when is_open then null else ($5::text[])[1 + (n * 104729 % array_length($5::text[], 1))] end,
            case when is_open then null else received + 1 + (n % 45)::integer end, n
       from (select n, date '2017-01-01' + (n * 31 % 3240)::integer as received, n % 97 = 0 as is_open
               from generate_series(1, $3::bigint) n) made`,
    [agencyId, rows[0]?.id, count, [...APPLICANT_KINDS], OUTCOMES.map((it) => it.key)],
  );
  const seconds = (performance.now() - began) / 1000;
  await client.query('vacuum analyze access_requests');
  await client.query('vacuum analyze request_totals');
  return seconds;
}

/** The plainest statement that counts the ground of table 3: who came in, who was carried in, what became of them. */
export const BARE_COUNT = `select applicant_kind,
    case when received_on < $2 then 'carried_in' else 'new_received' end as came,
    case when decided_on is null or greatest(decided_on, received_on) > $3 then 'carried_out' else outcome end as went,
    count(*)::integer as cases
  from access_requests
 where agency_id = $1 and received_on <= $3 and (decided_on is null or decided_on >= $2 or received_on >= $2)
 group by 1, 2, 3`;
