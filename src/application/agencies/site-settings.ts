import { z } from 'zod';
import { brandColours } from '../../domain/agencies/brand-colour.ts';
import { type SiteSettings, USUAL_SITE } from '../../domain/agencies/site-settings.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { webAddress } from '../shared/web-address.ts';
import { record } from '../staff/passwords.ts';

const text = (label: string, longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `${label}不能超过${longest}个字`)
    .regex(/^[^\n\r]*$/, `${label}应为一行`);

const LINK_WANTED = '请填写完整的网址，以http://或者https://开头';
const link = webAddress(LINK_WANTED);

/** What a page of ours loads must come encrypted and from a plain host, for its host enters the page's policy. */
const loaded = z
  .url({ protocol: /^https$/, error: '图片和脚本的网址应以https://开头' })
  .max(500, '网址不能超过500个字符')
  .regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?\//i, '网址中的域名应由字母、数字、点和横线组成');

const Mark = z.strictObject({
  url: link.nullable(),
  imageUrl: loaded.nullable(),
  scriptUrl: loaded.nullable(),
});

const Links = z
  .array(z.strictObject({ label: text('链接名称', 20).min(1, '请填写链接名称'), url: link }))
  .max(12, '最多12个链接')
  .readonly();

/** The site settings as the screen and the API send them. */
export const SiteSettingsInput = z.strictObject({
  portalName: text('门户网站名称', 40),
  portalUrl: link.nullable(),
  portalLogoUrl: loaded.nullable(),
  headerLinks: Links,
  footerLinks: Links,
  footerLines: z
    .array(text('页脚文字', 100).min(1, '页脚文字不能是空行'))
    .max(5, '页脚文字最多5行')
    .readonly(),
  colour: z
    .string()
    .regex(/^#[\da-f]{6}$/i, '颜色应写成#加六位十六进制数字，例如#14458b')
    .nullable(),
  siteName: text('网站名称', 60),
  siteIdCode: z.string().regex(/^(\d{10})?$/, '网站标识码为10位数字'),
  icpNumber: text('ICP备案号', 60),
  policeNumber: text('公安备案号', 60),
  sponsor: text('主办单位', 100),
  undertaker: text('承办单位', 100),
  contact: text('联系方式', 100),
  ipv6: z.boolean(),
  marks: z.strictObject({ partyGovernment: Mark, siteErrors: Mark, accessibility: Mark, police: Mark }),
});

export const ChangeSiteSettings = z.strictObject({ version: z.int().min(0), settings: SiteSettingsInput });

type Versioned = { readonly version: number; readonly settings: SiteSettings };

/** What stands around the pages of an organ now; version 0: nothing was set yet. Public. */
export async function siteSettingsOf(app: App, agencyId: string): Promise<Versioned> {
  const current = await app.store.siteSettings(agencyId);
  return { version: current?.version ?? 0, settings: { ...USUAL_SITE, ...current?.settings } };
}

/** Whoever keeps the column or the organ in order may change what stands around its pages. */
const demandEither = (actor: Actor): void =>
  demand(actor, actor.permissions.has('agency:manage') ? 'agency:manage' : 'disclosures:manage');

/** The site settings for the screen that changes them. */
export function viewSiteSettings(app: App, actor: Actor): Promise<Versioned> {
  demandEither(actor);
  return siteSettingsOf(app, actor.agencyId);
}

/** Whether these settings may stand: the colour must leave every text readable. */
export function checkSiteSettings({ colour }: SiteSettings): Result<null> {
  const colours = colour === null ? ok(null) : brandColours(colour);
  return colours.ok ? ok(null) : colours;
}

/** Sets what stands around the pages of the organ from now on; the former version stays, and both are on record. */
export function changeSiteSettings(
  app: App,
  actor: Actor,
  { version, settings }: z.infer<typeof ChangeSiteSettings>,
): Promise<Result<{ version: number }>> {
  demandEither(actor);
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    await tx.siteSettings.lock();
    const before = await tx.siteSettings.current();
    if ((before?.version ?? 0) !== version) throw new Outdated(before?.version ?? 0, '网站设置');
    const good = checkSiteSettings(settings);
    if (!good.ok) return good;
    const next = version + 1;
    await tx.siteSettings.add({ version: next, settings, changedAt: app.now(), changedBy: actor.staffId });
    await record(tx, app, actor.staffId, 'site-settings-changed', {
      before: before?.settings ?? USUAL_SITE,
      after: settings,
      version: next,
    });
    return ok({ version: next });
  });
}
