import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, testColumns } from '../../../tests/factories/disclosures.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { USUAL_CHANNELS } from '../../domain/channels/channel-settings.ts';
import type { Actor } from '../actor.ts';
import { changeChannelSettings } from './change-settings.ts';
import { logChannel } from './channel-log.ts';

/** Settings, an account, a task, a line of the log, a subscription and its mail: no table of channels is empty. */
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
      await subscribed(app, tx, { wrappedKey: Buffer.from(wrapped), sealedAddress: sealed('a@b.example') });
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

type Tx = Parameters<Parameters<TestApp['store']['transaction']>[1]>[0];

async function subscribed(
  app: TestApp,
  tx: Tx,
  sealed: { readonly wrappedKey: Buffer; readonly sealedAddress: Buffer },
): Promise<void> {
  const [subscriptionId, id] = [randomUUID(), randomUUID()];
  const at = app.now();
  const addressReference = Buffer.from(app.keyring.reference(tx.agencyId, 'a@b.example'));
  const asked = { columnId: null, addressReference, askedAt: at, confirmedAt: null, toldUntil: at };
  await tx.subscriptions.insert({ id: subscriptionId, ...sealed, ...asked });
  await tx.subscriptions.insertMail({
    id,
    subscriptionId,
    kind: 'confirmation',
    itemIds: [],
    status: 'queued',
    attempts: 0,
    nextAttemptAt: at,
    messageId: `${id}@127.0.0.1`,
    lastError: null,
    createdAt: at,
    sentAt: null,
  });
}
