import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, testColumns } from '../../../tests/factories/disclosures.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { USUAL_CHANNELS } from '../../domain/channels/channel-settings.ts';
import type { Actor } from '../actor.ts';
import { changeChannelSettings } from './change-settings.ts';
import { logChannel } from './channel-log.ts';

/** Settings, an account, a task, a line of the log: no table of channels is empty. */
export async function someChannels(app: TestApp, organ: TestOrgan): Promise<void> {
  const { agency, people } = organ;
  const itemId = await anItem(app, organ);
  const administrator = people['administrator'] as Actor;
  granted(await changeChannelSettings(app, people['clerk'] as Actor, { ...USUAL_CHANNELS, version: 0 }));
  granted(
    await app.store.transaction<null>(agency.id, async (tx) => {
      const { dataKey, wrapped } = app.keyring.newDataKey();
      const sealed = (text: string) => Buffer.from(dataKey.seal(text, 'test'));
      const changed = { version: 1, changedAt: app.now(), changedBy: administrator.staffId };
      await tx.channels.saveAccount({
        channel: 'wechat',
        name: '青禾发布',
        baseUrl: 'https://api.weixin.qq.com',
        wrappedKey: Buffer.from(wrapped),
        sealedSecret: sealed('secret'),
        sealedToken: null,
        tokenUntil: null,
        enabled: false,
        ...changed,
      });
      await tx.channels.insertTask({
        id: randomUUID(),
        itemId,
        channel: 'wechat',
        kind: 'publish',
        status: 'queued',
        attempts: 0,
        nextAttemptAt: app.now(),
        progress: {} as never,
        itemVersion: 1,
        remoteUrl: null,
        lastError: null,
        createdAt: app.now(),
        createdBy: null,
        endedAt: null,
        endedBy: null,
      });
      const line = { itemId, itemVersion: 1, channel: 'wechat-copy', act: 'copied' } as const;
      await logChannel(app, tx, { ...line, actorId: null });
      return { ok: true, value: null };
    }),
  );
}

async function anItem(app: TestApp, organ: TestOrgan): Promise<string> {
  const columns = await app.store.columns.ofAgency(organ.agency.id);
  const known = columns.find((it) => it.key === 'normative-documents')?.id;
  const columnId = known ?? (await testColumns(app, organ))('normative-documents');
  return draftItem(app, organ, itemContent(app, organ, columnId));
}
