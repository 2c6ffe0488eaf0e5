import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import type { AccessRequestRow } from '../../database/access-requests.ts';
import { type PlainDate, plainDate } from '../../domain/calendar/plain-date.ts';
import { type Actor, permissionsOf } from '../actor.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';
import { type DemoSummary, loadDemo } from './load-demo.ts';

/** A Monday; the live requests are dated from it. */
export const TODAY: PlainDate = plainDate('2026-11-23');

/** The demonstration in a database of its own, and what the tests ask of it. */
export type DemoWorld = {
  readonly app: TestApp;
  readonly summary: DemoSummary;
  readonly agencies: readonly Agency[];
  /** How long the loading took, in seconds. */
  readonly seconds: number;
  agency(code: DemoOrganCode): Agency;
  /** Every request of an organ. */
  requestsOf(agency: Agency): Promise<readonly AccessRequestRow[]>;
  allRequests(): Promise<readonly AccessRequestRow[]>;
  /** Every event of a chain of an organ, the eldest first. */
  eventsOf(
    agency: Agency,
    stream: 'cases' | 'administration',
  ): Promise<readonly { readonly type: string; readonly recordedAt: string }[]>;
  /** Somebody of the organ who may read reports. */
  reader(agency: Agency): Actor;
};

/** Loads the demonstration once for a file of tests. */
export async function loadDemoWorld(): Promise<DemoWorld> {
  const app = await createTestApp(TODAY);
  const began = Date.now();
  const summary = await loadDemo(app, app, { today: TODAY });
  const seconds = (Date.now() - began) / 1000;
  const agencies = await listAgencies(app);
  const requestsOf: DemoWorld['requestsOf'] = (agency) =>
    app.store.read(agency.id, async (tx) => (await tx.requests.list({ limit: 1000 })).rows);
  return {
    app,
    summary,
    agencies,
    seconds,
    agency(code) {
      const found = agencies.find((it) => it.code === code);
      if (!found) throw new Error(`no organ ${code}`);
      return found;
    },
    requestsOf,
    allRequests: async () => (await Promise.all(agencies.map(requestsOf))).flat(),
    eventsOf: (agency, stream) =>
      app.store.read(agency.id, async (tx) => (await tx.ledger.recent(stream, 20_000)).toReversed()),
    reader: (agency) => ({
      staffId: '00000000-0000-7000-8000-000000000000',
      name: '',
      agencyId: agency.id,
      roles: ['report-editor'],
      permissions: permissionsOf(['report-editor']),
    }),
  };
}
