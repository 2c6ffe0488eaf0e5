import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { findRunningEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { dayInChina } from '../../src/domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../src/domain/calendar/statutory-calendar.ts';
import type { Role } from '../../src/domain/staff/roles.data.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import type { Place } from '../../tests/program/program.ts';
import { ORGAN, setUpOrgan } from '../../tests/program/set-up-organ.ts';
import { loadCases } from './load-cases.ts';

/** An organ with very many cases; the logins all have the password of `ORGAN`. */
export type LargeOrgan = {
  readonly agencyId: string;
  readonly logins: Readonly<Record<'clerk' | 'handler' | 'signatory', string>>;
  /** A connection of the superuser. */
  readonly client: pg.Client;
};

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  clerk: ['window-clerk', 'ogi-clerk'],
  handler: ['handler'],
  handler2: ['handler'],
  handler3: ['handler'],
  legal: ['legal-reviewer'],
  secrecy: ['secrecy-reviewer'],
  signatory: ['signatory'],
};

/** Sets an organ up in the running program and writes the cases into its database. */
export async function prepareLargeOrgan(
  place: Place,
  url: string,
  size: { readonly count: number; readonly atWork: number },
  say: (line: string) => void,
): Promise<LargeOrgan> {
  const agencyId = await setUpOrgan(url);
  const server = await findRunningEmbedded(place.dataFolder);
  if (!server) throw new Error('the embedded server does not run');
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  const people = await addPeople(client, agencyId);
  const idOf = (name: string): string => people.get(name) ?? '';
  await loadCases(
    {
      client,
      keyring: await openKeyring({ keyFile: join(place.base, 'key') }),
      calendar: STATUTORY_CALENDAR,
      agency: { id: agencyId, code: ORGAN.code },
      cast: {
        clerk: idOf('clerk'),
        handlers: ['handler', 'handler2', 'handler3'].map(idOf),
        legal: idOf('legal'),
        secrecy: idOf('secrecy'),
        signatory: idOf('signatory'),
      },
      today: dayInChina(new Date()),
      ...size,
    },
    say,
  );
  return {
    agencyId,
    logins: { clerk: 'desk.clerk', handler: 'desk.handler', signatory: 'desk.signatory' },
    client,
  };
}

/** People with the password of the first one. */
async function addPeople(client: pg.Client, agencyId: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [name, roles] of Object.entries(PEOPLE)) {
    const id = randomUUID();
    ids.set(name, id);
    await client.query(
      `insert into staff (id, login, name, password_hash, must_change_password)
       select $1, $2, $3, password_hash, false from staff where login = $4`,
      [id, `desk.${name}`, `测试人员（${name}）`, ORGAN.login],
    );
    for (const role of roles)
      await client.query('insert into posts (agency_id, staff_id, role) values ($1, $2, $3)', [
        agencyId,
        id,
        role,
      ]);
  }
  return ids;
}
