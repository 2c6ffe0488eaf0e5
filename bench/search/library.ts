import { join } from 'node:path';
import pg from 'pg';
import type { App } from '../../src/application/app.ts';
import { buildApp } from '../../src/build-app.ts';
import { connect } from '../../src/database/connect.ts';
import { startEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import { createOrgan, type TestOrgan } from '../../tests/factories/organ.ts';
import { makePlace } from '../../tests/program/program.ts';

/** An application in this process on a database of its own, with one organ. */
export type Library = {
  readonly app: App;
  readonly organ: TestOrgan;
  /** A connection of the superuser. */
  readonly client: pg.Client;
  readonly close: () => Promise<void>;
};

/** Opens an empty library; `now` is its clock. */
export async function openLibrary(now: () => Date): Promise<Library> {
  const place = await makePlace();
  const server = await startEmbedded({ dataFolder: place.dataFolder });
  await migrate(server.ownerUrl);
  const app = buildApp({
    database: connect(server.appUrl, 10),
    keyring: await openKeyring({ keyFile: join(place.base, 'key') }),
    filesFolder: join(place.dataFolder, 'files'),
    publicUrl: 'https://gongkai.example',
    now,
  });
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  return {
    app,
    client,
    organ: await createOrgan(app),
    async close() {
      await client.end();
      await app.close();
      await server.stop();
      await place.remove();
    },
  };
}
