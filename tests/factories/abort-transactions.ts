import { withClient } from '../../src/database/roles.ts';

/** The SQLSTATE of an abort by the switch; a log tells faults of the database by it. */
export const ABORTED_BY_SWITCH = 'FS001';

/**
 * A fault switch that only a test's own database can have: of all transactions that register a case or issue a
 * letter, each `every`th is aborted at its commit, when everything it writes is written. Counts from the moment it
 * is laid; a sequence counts, because it is not rolled back.
 */
export const abortTransactions = (adminUrl: string, every: number): Promise<void> =>
  withClient(adminUrl, async (client) => {
    await client.query(`
      create schema fault_switch;
      create sequence fault_switch.turns;
      create function fault_switch.abort_some() returns trigger language plpgsql security definer as $$
      begin
        if nextval('fault_switch.turns') % ${Math.trunc(every)} = 0 then
          raise exception 'aborted at the commit by the fault switch' using errcode = '${ABORTED_BY_SWITCH}';
        end if;
        return null;
      end $$;
      create constraint trigger abort_some after insert on access_requests
        deferrable initially deferred for each row execute function fault_switch.abort_some();
      create constraint trigger abort_some after insert on letters
        deferrable initially deferred for each row execute function fault_switch.abort_some();
    `);
  });
