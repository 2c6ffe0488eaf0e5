import { z } from 'zod';
import type { LetterFontRow } from '../../database/letter-layouts.ts';
import type { Transaction } from '../../database/store.ts';
import { FONT_ROLES, type FontRole, type LetterLayout } from '../../domain/letters/layout-settings.ts';
import { USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

const Format = z.enum(['document', 'letter'], { error: '请选择文件格式或者信函格式' });
const Closing = z
  .string()
  .trim()
  .max(50, '结语不能超过50个字')
  .regex(/^[^\n]*$/, '结语应为一段');

/** The layout as the screen and the API send it: fonts by the id of their file, `null` for the package's. */
export const LetterLayoutInput = z.strictObject({
  replyFormat: Format,
  noticeFormat: Format,
  letterhead: z.enum(['printed', 'preprinted'], { error: '请选择发文机关标志的印制方式' }),
  noticeClosing: Closing.min(1, '请填写程序性文书的结语'),
  replyClosing: Closing,
  officeNote: z.string().trim().max(200, '附注不能超过200个字'),
  fonts: z.strictObject({
    title: z.uuid().nullable(),
    body: z.uuid().nullable(),
    heading: z.uuid().nullable(),
  }),
});
export type LetterLayoutInput = z.infer<typeof LetterLayoutInput>;

export const ChangeLetterLayout = LetterLayoutInput.extend({ version: z.int().min(0) });

/** The layout that holds now; every letter signed in this transaction freezes it. */
export const currentLayout = async (tx: Transaction): Promise<LetterLayout> =>
  (await tx.letterLayouts.current())?.layout ?? USUAL_LAYOUT;

/** The layout of the organ with its fonts, for the screen of its settings. */
export function viewLetterLayout(app: App, actor: Actor) {
  demand(actor, 'agency:manage');
  return app.store.read(actor.agencyId, async (tx) => {
    const current = await tx.letterLayouts.current();
    const fonts = await tx.letterFonts.list();
    const layout = current?.layout ?? USUAL_LAYOUT;
    return {
      version: current?.version ?? 0,
      layout: { ...layout, fonts: byRole((role) => idOf(fonts, layout, role)) },
      fonts: fonts.filter((it) => it.retiredAt === null).map((it) => fontView(it, layout)),
    };
  });
}

const byRole = <Value>(choose: (role: FontRole) => Value): Record<FontRole, Value> =>
  Object.fromEntries(FONT_ROLES.map((role) => [role, choose(role)])) as Record<FontRole, Value>;

const idOf = (fonts: readonly LetterFontRow[], layout: LetterLayout, role: FontRole): string | null =>
  fonts.find((it) => it.sha256.toString('hex') === layout.fonts[role]?.sha256)?.id ?? null;

/** Whether letters of the organ are set in this font now. */
export const isInUse = (font: LetterFontRow, layout: LetterLayout): boolean =>
  FONT_ROLES.some((role) => layout.fonts[role]?.sha256 === font.sha256.toString('hex'));

const fontView = (font: LetterFontRow, layout: LetterLayout) => ({
  id: font.id,
  family: font.family,
  wordName: font.wordName,
  fileName: font.fileName,
  format: font.format,
  size: font.size,
  sha256: font.sha256.toString('hex'),
  addedAt: font.addedAt.toISOString(),
  inUse: isInUse(font, layout),
});

/** The input as a layout to freeze; refused where it names a font the organ does not have. */
export async function resolveLayout(
  tx: Transaction,
  input: LetterLayoutInput,
): Promise<Result<LetterLayout>> {
  const fonts = (await tx.letterFonts.list()).filter((it) => it.retiredAt === null);
  const chosen = byRole((role) => fonts.find((it) => it.id === input.fonts[role]) ?? null);
  if (FONT_ROLES.some((role) => input.fonts[role] !== null && chosen[role] === null))
    return refuse('unknown-font', '所选的字体文件不存在或者已经停用，请重新选择');
  const { replyFormat, noticeFormat, letterhead, noticeClosing, replyClosing, officeNote } = input;
  const texts = { replyFormat, noticeFormat, letterhead, noticeClosing, replyClosing, officeNote };
  return ok({ ...texts, fonts: byRole((role) => fontOf(chosen[role])) });
}

const fontOf = (font: LetterFontRow | null) =>
  font && { family: font.family, wordName: font.wordName, sha256: font.sha256.toString('hex') };

/** Sets how letters look from now on; former versions stay, and signed letters keep theirs. */
export function changeLetterLayout(
  app: App,
  actor: Actor,
  { version, ...input }: z.infer<typeof ChangeLetterLayout>,
): Promise<Result<{ version: number }>> {
  demand(actor, 'agency:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    await tx.letterLayouts.lock();
    const before = await tx.letterLayouts.current();
    if ((before?.version ?? 0) !== version) throw new Outdated(before?.version ?? 0, '文书版式');
    const layout = await resolveLayout(tx, input);
    if (!layout.ok) return layout;
    const next = { version: version + 1, layout: layout.value };
    await tx.letterLayouts.add({ ...next, changedAt: app.now(), changedBy: actor.staffId });
    await record(tx, app, actor.staffId, 'letter-layout-changed', {
      before: before?.layout ?? USUAL_LAYOUT,
      after: next.layout,
      version: next.version,
    });
    return ok({ version: next.version });
  });
}
