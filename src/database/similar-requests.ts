import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type SimilarRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly decidedOn: string | null;
  readonly sameApplicant: boolean;
  /** Cosine of the two word sets, 0 to 1. */
  readonly likeness: number;
};

/**
 * Requests whose sealed descriptions share the most words with one, by their hashes alone (decision 16). Words of
 * more than one request in ten say nothing and are left out, so the join stays small in a large organ.
 */
export const similarRequests = async (
  db: Transaction<Tables>,
  agencyId: string,
  requestId: string,
): Promise<readonly SimilarRow[]> => {
  const { rows } = await sql<SimilarRow>`
    with mine as (
      select word from description_words where agency_id = ${agencyId} and request_id = ${requestId}
    ), known as (
      select count(*)::numeric as cases from access_requests where agency_id = ${agencyId}
    ), telling as (
      select w.word from mine m
      join lateral (
        select word, count(*) as uses from description_words
        where agency_id = ${agencyId} and word = m.word group by word
      ) w on true
      where w.uses <= greatest(20, (select cases from known) / 10)
    ), shared as (
      select o.request_id, count(*)::numeric as words from telling t
      join description_words o on o.agency_id = ${agencyId} and o.word = t.word and o.request_id <> ${requestId}
      group by o.request_id order by count(*) desc limit 30
    )
    select r.id, r.number, r.title, r.status, r.outcome, r.decided_on as decided_on,
      coalesce(s.identity_reference = mine_s.identity_reference, false) as same_applicant,
      (shared.words / sqrt(
        (select count(*) from telling)::numeric *
        (select count(*) from description_words d where d.agency_id = ${agencyId} and d.request_id = r.id)::numeric
      ))::float8 as likeness
    from shared
    join access_requests r on r.agency_id = ${agencyId} and r.id = shared.request_id
    join submissions s on s.agency_id = ${agencyId} and s.id = r.submission_id
    join access_requests mine_r on mine_r.agency_id = ${agencyId} and mine_r.id = ${requestId}
    join submissions mine_s on mine_s.agency_id = ${agencyId} and mine_s.id = mine_r.submission_id
    where r.submission_id <> mine_r.submission_id
    order by likeness desc
    limit 5`.execute(db);
  return rows;
};
