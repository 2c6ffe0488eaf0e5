import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { type ChannelSettings, LICENCES, USUAL_CHANNELS } from '../../domain/channels/channel-settings.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

const between = (label: string, least: number, most: number) =>
  z.int(`${label}应为整数`).min(least, `${label}至少为${least}`).max(most, `${label}不能超过${most}`);

/** The settings as their form sends them. */
export const ChannelSettingsInput = z.strictObject({
  warnDays: between('提前提醒天数', 1, 90),
  displayItems: between('展示屏条数', 1, 30),
  displaySeconds: between('每屏停留秒数', 5, 120),
  displayColumnId: z.uuid().nullable(),
  licence: z.enum(LICENCES, '请选择使用许可'),
  licenceNote: z.string().trim().max(300, '补充说明不超过300字'),
  version: z.int().min(0),
});

/** The settings in force, the usual ones where the organ has set none. */
export const channelSettingsIn = async (tx: Transaction): Promise<ChannelSettings> => ({
  ...USUAL_CHANNELS,
  ...(await tx.channels.settings())?.settings,
});

export const readChannelSettings = (app: App, actor: Actor) => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => ({
    ...(await channelSettingsIn(tx)),
    version: (await tx.channels.settings())?.version ?? 0,
  }));
};

/** Changes them; the new values go to the administration chain. */
export function changeChannelSettings(
  app: App,
  actor: Actor,
  { version: expected, ...settings }: z.infer<typeof ChannelSettingsInput>,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const current = (await tx.channels.lockSettings())?.version ?? 0;
    if (current !== expected) throw new Outdated(current, '渠道设置');
    const columns = await tx.columns.all();
    if (settings.displayColumnId && !columns.some((it) => it.id === settings.displayColumnId))
      return refuse('column-unknown', '没有找到所选的栏目，请重新选择');
    const version = current + 1;
    await tx.channels.saveSettings(settings, { version, changedAt: app.now(), changedBy: actor.staffId });
    await record(tx, app, actor.staffId, 'channel-settings-changed', { version, ...settings });
    return ok({ version });
  });
}
