import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/application/app.ts';
import { createStoryClock, type StoryClock } from '../../src/application/demo/story-clock.ts';
import { buildApp } from '../../src/build-app.ts';
import { connect } from '../../src/database/connect.ts';
import { type Messages, NO_MESSAGES } from '../../src/messaging/messages.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import { createTestDatabase, type TestDatabase } from '../test-database.ts';

/** An application on a database of its own, with a clock the test sets. */
export type TestApp = App & {
  readonly database: TestDatabase;
  readonly folder: string;
  /** Sets the clock to 09:00 in China of a day, or to an instant. */
  setNow(at: string): void;
  /** Runs `work` at an instant of its own, whatever the clock shows. */
  at: StoryClock['at'];
  close(): Promise<void>;
};

/** Real database, real keys, real files; only the clock is the test's own. Starts at 2025-05-12, 09:00 in China. */
export async function createTestApp(at = '2025-05-12', messages: Messages = NO_MESSAGES): Promise<TestApp> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-app-'));
  const keyring = await openKeyring({ keyFile: join(folder, 'keys', 'test.key') });
  let set = instant(at);
  const clock = createStoryClock(() => set);
  const app = buildApp({
    database: connect(database.appUrl, 5),
    keyring,
    filesFolder: join(folder, 'files'),
    publicUrl: 'http://127.0.0.1:8710',
    messages,
    now: clock.now,
  });
  return {
    ...app,
    database,
    folder,
    setNow: (next) => {
      set = instant(next);
    },
    at: clock.at,
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const instant = (at: string): Date => new Date(at.length === 10 ? `${at}T09:00:00+08:00` : at);
