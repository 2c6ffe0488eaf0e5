import type pg from 'pg';

/** One run of the plainest statements that fetch the same rows. */
export type Bare = () => Promise<void>;

const DUE_ON = 'desk_due_on(status, served_on, reply_due_on, safe_due_on)';

/** The rows behind each answer, without sealing, permission or walls; prepared once, as a program of its own would. */
export function bareSql(client: pg.Client, agencyId: string, caseIds: readonly string[]) {
  const run = async (name: string, text: string, values: readonly unknown[] = []): Promise<void> => {
    await client.query({ name, text, values: [agencyId, ...values] });
  };
  let turn = 0;
  return {
    desk: () =>
      run(
        'bare_desk',
        `select * from access_requests where agency_id = $1 and status not in ('closed', 'withdrawn', 'archived')
          order by ${DUE_ON}, id limit 51`,
      ),
    list: () =>
      run(
        'bare_list',
        `select * from access_requests where agency_id = $1 and status not in ('closed', 'lapsed', 'withdrawn', 'archived')
          order by ${DUE_ON}, id limit 21`,
      ),
    oneCase: async () => {
      turn += 1;
      const id = caseIds[turn % caseIds.length];
      await run('bare_case', 'select * from access_requests where agency_id = $1 and id = $2', [id]);
      await run(
        'bare_submission',
        `select * from submissions where agency_id = $1
          and id = (select submission_id from access_requests where agency_id = $1 and id = $2)`,
        [id],
      );
      await run(
        'bare_events',
        `select * from events join event_bodies using (agency_id, stream, seq)
          where agency_id = $1 and request_id = $2 and stream = 'cases' order by seq`,
        [id],
      );
    },
  } satisfies Readonly<Record<string, Bare>>;
}
