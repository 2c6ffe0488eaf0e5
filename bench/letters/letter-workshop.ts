import { join } from 'node:path';
import { performAction } from '../../src/application/access-requests/perform-action.ts';
import { registerRequest } from '../../src/application/access-requests/register-request.ts';
import type { Actor } from '../../src/application/actor.ts';
import type { App } from '../../src/application/app.ts';
import { buildApp } from '../../src/build-app.ts';
import { connect } from '../../src/database/connect.ts';
import { startEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openKeyring } from '../../src/sealing/keyring.ts';
import { citizenForm } from '../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { makePlace } from '../../tests/program/program.ts';

/** An application in this very process, so that its event loop can be watched, on a database of its own. */
export type Workshop = {
  /** Registers a request and takes it up; answers its id. */
  takenUp(turn: number): Promise<string>;
  /** Issues a letter in a case: done when its PDF is kept and its hash recorded. Milliseconds. */
  issue(requestId: string): Promise<number>;
  close(): Promise<void>;
};

export async function openWorkshop(): Promise<Workshop> {
  const place = await makePlace();
  const server = await startEmbedded({ dataFolder: place.dataFolder });
  await migrate(server.ownerUrl);
  const app = buildApp({
    database: connect(server.appUrl, 10),
    keyring: await openKeyring({ keyFile: join(place.base, 'key') }),
    filesFolder: join(place.dataFolder, 'files'),
    publicUrl: 'https://gongkai.example',
  });
  const organ = await createOrgan(app);
  const clerk = organ.people['clerk'] as Actor;
  return {
    takenUp: (turn) => takenUp(app, clerk, turn),
    issue: (requestId) => issue(app, organ, clerk, requestId),
    async close() {
      await app.close();
      await server.stop();
      await place.remove();
    },
  };
}

async function takenUp(app: App, clerk: Actor, turn: number): Promise<string> {
  const form = citizenForm({ description: `2024年度老旧小区改造项目第${turn}批资金使用情况及验收材料` });
  const arrival = { channel: 'in-person' as const, arrivedOn: app.today(), confirmedOn: null };
  const { requestId } = granted(await registerRequest(app, clerk, { ...arrival, title: '测量用申请', form }));
  const input = { title: '测量用申请', departmentId: null, handlerId: clerk.staffId, note: '' };
  granted(await performAction(app, clerk, requestId, { action: 'take-up', input }));
  return requestId;
}

const POINTS = [
  { what: '所需信息的范围不明确', guidance: '请写明文件名称、文号或者便于查询的其他特征' },
  { what: '所需信息的年度不明确', guidance: '请写明需要哪一年度的资金使用情况' },
];

/** 补正告知书: number, seal, chain, PDF/A-2a, hash. A reply takes the same way, after its password is proved. */
async function issue(app: App, { agency }: TestOrgan, clerk: Actor, requestId: string): Promise<number> {
  const began = performance.now();
  const input = { days: 15, points: POINTS };
  granted(await performAction(app, clerk, requestId, { action: 'request-clarification', input }));
  const took = performance.now() - began;
  const letters = await app.store.read(agency.id, (tx) => tx.letters.ofRequest(requestId));
  if (!letters.at(-1)?.pdfSha256) throw new Error('the letter has no PDF');
  return took;
}
