import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import {
  type ParticipationSettings,
  USUAL_PARTICIPATION,
} from '../../domain/participation/participation-settings.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { appendParticipation } from './participation-log.ts';

const days = (label: string, most: number) =>
  z.int(`${label}应为整数`).min(1, `${label}至少为1天`).max(most, `${label}不能超过${most}天`);

/** The settings as their form sends them. */
export const ParticipationSettingsInput = z.strictObject({
  letterReplyDays: days('来信答复期限', 60),
  errorPassOnDays: days('纠错转办期限', 10),
  errorReplyDays: days('纠错答复期限', 30),
  normativeDays: days('规范性文件征求意见期限', 180),
  otherDays: days('其他事项征求意见期限', 180),
  contactDemanded: z.boolean('请选择是否必须填写姓名和联系方式'),
  version: z.int().min(0),
});
export type ParticipationSettingsInput = z.infer<typeof ParticipationSettingsInput>;

/** The settings in force, the usual ones where the organ has set none. */
export const settingsIn = async (tx: Transaction): Promise<ParticipationSettings> => ({
  ...USUAL_PARTICIPATION,
  ...(await tx.participation.settings())?.settings,
});

export const readParticipationSettings = (app: App, actor: Actor) => {
  demand(actor, 'participation:handle');
  return app.store.read(actor.agencyId, async (tx) => ({
    ...(await settingsIn(tx)),
    version: (await tx.participation.settings())?.version ?? 0,
  }));
};

/** Changes the settings; days that are counted already stay as they were counted. */
export async function changeParticipationSettings(
  app: App,
  actor: Actor,
  { version, ...settings }: ParticipationSettingsInput,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const current = (await tx.participation.lockSettings())?.version ?? 0;
    if (current !== version) throw new Outdated(current, '互动交流设置');
    const change = { version: current + 1, changedAt: app.now(), changedBy: actor.staffId };
    await tx.participation.saveSettings(settings, change);
    await appendParticipation(app, tx, {
      id: null,
      type: 'participation-set',
      actorId: actor.staffId,
      facts: settings,
    });
    return ok({ version: current + 1 });
  });
}
