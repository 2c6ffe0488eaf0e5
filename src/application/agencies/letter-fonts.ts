import { v7 as uuid } from 'uuid';
import type { LetterFontRow } from '../../database/letter-layouts.ts';
import { readFont } from '../../documents/fonts/read-font.ts';
import { DocumentNotMade } from '../../documents/letters/document-compiler.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { currentLayout, isInUse } from './letter-layout.ts';

/** Largest font file, in bytes; collections of all Chinese characters have about 30 MB. */
export const LARGEST_FONT = 40 * 1024 * 1024;
const LONGEST_NAME = 200;
const WANTED = '请选择 TTF、OTF 或者 TTC 字体文件';

/** The families of the package's own files: a second of the same name could not be told from them. */
const PACKAGE_FAMILIES: readonly string[] = [
  'FandolFang R',
  'FandolHei',
  'Gongkai Rare Kai',
  'Noto Serif SC',
];

type FontUpload = { readonly name: string; readonly bytes: Uint8Array };
type Checked = Pick<LetterFontRow, 'family' | 'wordName' | 'format'> & { readonly address: string };

/**
 * Takes a font file of the organ: known by its content, fit for embedding, and tried out before it is kept.
 * The bytes lie unsealed in the file store, for they are no personal data and the typesetter reads them there.
 */
export async function addLetterFont(
  app: App,
  actor: Actor,
  upload: FontUpload,
): Promise<Result<{ id: string }>> {
  demand(actor, 'agency:manage');
  const checked = await checkFont(app, actor.agencyId, upload);
  if (!checked.ok) return checked;
  const { address, ...facts } = checked.value;
  return app.store.transaction<{ id: string }>(actor.agencyId, async (tx) => {
    await tx.letterLayouts.lock();
    const fonts = await tx.letterFonts.list();
    const known = fonts.find((it) => it.sha256.toString('hex') === address);
    if (known && known.retiredAt === null)
      return refuse('font-known', `“${known.wordName}”的这个文件已经添加`);
    if (fonts.some((it) => it.retiredAt === null && it.family === facts.family))
      return refuse('font-name-taken', `已有名为“${facts.wordName}”的字体文件，请先停用原文件`);
    const id = known?.id ?? uuid();
    if (known) await tx.letterFonts.setRetired(id, null);
    else
      await tx.letterFonts.insert({
        ...facts,
        agencyId: tx.agencyId,
        id,
        fileName: upload.name,
        size: upload.bytes.length,
        sha256: Buffer.from(address, 'hex'),
        addedAt: app.now(),
        addedBy: actor.staffId,
        retiredAt: null,
      });
    await record(tx, app, actor.staffId, 'letter-font-added', { id, ...facts, sha256: address });
    return ok({ id });
  });
}

/** What the file is, refused with the reason where letters cannot be set with it; its bytes are in the store then. */
async function checkFont(app: App, agencyId: string, { name, bytes }: FontUpload): Promise<Result<Checked>> {
  if ([...name].length > LONGEST_NAME)
    return refuse('font-refused', `文件名不能超过${LONGEST_NAME}个字，请改短后重新上传`);
  const facts = readFont(bytes);
  if (!facts) return refuse('font-refused', `“${name}”不是完整的字体文件。${WANTED}`);
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending !== facts.format && !(facts.format !== 'ttc' && (ending === 'ttf' || ending === 'otf')))
    return refuse('font-refused', `“${name}”的扩展名与内容不符，请检查后重新上传`);
  if (facts.embeddingRestricted)
    return refuse('font-refused', `“${name}”声明不得嵌入文件，不能用于制作PDF文书`);
  if (facts.variable) return refuse('font-refused', `“${name}”是可变字体，请使用固定字重的字体文件`);
  if (facts.families.some((it) => PACKAGE_FAMILIES.includes(it)))
    return refuse('font-refused', `“${facts.wordName}”是系统自带的字体，不需要上传`);
  const { address } = await app.files.put(agencyId, bytes);
  const family = await triedOut(app, agencyId, address, facts.families);
  if (family === null) return refuse('font-refused', `“${name}”缺少公文常用的汉字或者标点，不能用于制作文书`);
  return ok({ family, wordName: facts.wordName, format: facts.format, address });
}

/** The first of the names under which the typesetter sets a few official lines with this file alone, or `null`. */
async function triedOut(app: App, agencyId: string, address: string, families: readonly string[]) {
  const file = { path: app.files.locate(agencyId, address), sha256: address };
  for (const family of families) {
    try {
      await app.letters.specimen(family, file);
      return family;
    } catch (fault) {
      if (!(fault instanceof DocumentNotMade)) throw fault;
    }
  }
  return null;
}

/** A few lines in a font of the organ, as SVG. */
export async function letterFontSpecimen(app: App, actor: Actor, fontId: string): Promise<Uint8Array> {
  demand(actor, 'agency:manage');
  const fonts = await app.store.read(actor.agencyId, (tx) => tx.letterFonts.list());
  const font = fonts.find((it) => it.id === fontId);
  if (!font) throw new NotFound('没有找到这个字体文件');
  const sha256 = font.sha256.toString('hex');
  return app.letters.specimen(font.family, { path: app.files.locate(actor.agencyId, sha256), sha256 });
}

/** Takes a font out of the choice; letters already signed with it keep it. */
export function retireLetterFont(app: App, actor: Actor, fontId: string): Promise<Result<null>> {
  demand(actor, 'agency:manage');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    await tx.letterLayouts.lock();
    const font = (await tx.letterFonts.list()).find((it) => it.id === fontId && it.retiredAt === null);
    if (!font) throw new NotFound('没有找到这个字体文件');
    if (isInUse(font, await currentLayout(tx)))
      return refuse('font-in-use', `文书正在使用“${font.wordName}”，请先改用其他字体并保存`);
    await tx.letterFonts.setRetired(fontId, app.now());
    await record(tx, app, actor.staffId, 'letter-font-retired', { id: fontId, family: font.family });
    return ok(null);
  });
}
