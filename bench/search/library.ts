import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { App } from '../../src/application/app.ts';
import { buildApp } from '../../src/build-app.ts';
import { connect } from '../../src/database/connect.ts';
import { startEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import { makePlace, type Place } from '../../tests/program/program.ts';

/** An application in this process on a database of its own. */
export type Building = {
  readonly app: App;
  /** A connection of the superuser. */
  readonly client: pg.Client;
  readonly close: () => Promise<void>;
};

/** An application with an organ whose texts are searched. */
export type Library = Building & { readonly agencyId: string };

type Site = Pick<Place, 'base' | 'dataFolder' | 'remove'>;

/** A folder somebody named is kept for the next run, and may hold the data of the one before. */
async function keptSite(base: string): Promise<Site> {
  await mkdir(base, { recursive: true });
  return { base, dataFolder: join(base, 'data'), remove: async () => undefined };
}

/** Opens the application; `now` is its clock, `folder` where its data stay, else they go when it is closed. */
export async function openBuilding(now: () => Date, folder: string | null = null): Promise<Building> {
  const site = folder === null ? await makePlace() : await keptSite(folder);
  const server = await startEmbedded({ dataFolder: site.dataFolder });
  await migrate(server.ownerUrl);
  const app = buildApp({
    database: connect(server.appUrl, 10),
    keyring: await openKeyring({ keyFile: join(site.base, 'key') }),
    filesFolder: join(site.dataFolder, 'files'),
    publicUrl: 'https://gongkai.example',
    now,
  });
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  return {
    app,
    client,
    async close() {
      await client.end();
      await app.close();
      await server.stop();
      await site.remove();
    },
  };
}
