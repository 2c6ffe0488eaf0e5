import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of, TEST_FAMILY, testFont } from '../../../tests/factories/test-font.ts';
import type { LetterLayout } from '../../domain/letters/layout-settings.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut, USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { composeSample, SAMPLE_FRAME } from '../../domain/letters/sample-letters.data.ts';
import { DocumentNotMade } from './document-compiler.ts';
import type { FontFile } from './font-file.ts';
import { createLetterRenderer } from './render-letter.ts';

const renderer = createLetterRenderer();
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
let font: FontFile;

beforeAll(() => {
  const bytes = testFont();
  font = { path: join(folder, 'no-ending'), sha256: sha256Of(bytes) };
  writeFileSync(font.path, bytes);
});
afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true });
});

function value(result: ReturnType<typeof composeSample>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const letter = value(composeSample('partial'));
const withFont = (...roles: readonly (keyof LetterLayout['fonts'])[]): LetterLayout => {
  const own = { family: TEST_FAMILY, wordName: TEST_FAMILY, sha256: font.sha256 };
  return {
    ...USUAL_LAYOUT,
    fonts: { ...USUAL_LAYOUT.fonts, ...Object.fromEntries(roles.map((role) => [role, own])) },
  };
};
const fontsIn = (pdf: Uint8Array): readonly string[] => [
  ...new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([A-Za-z0-9]+)/g),
    ].map((it) => it[1] ?? ''),
  ),
];

describe('the fonts of an organ', () => {
  it('set the parts they were chosen for, and ours the rest', async () => {
    const fonts = fontsIn(await renderer.render(laidOut(letter, withFont('title')), [font]));
    expect(fonts).toEqual(expect.arrayContaining([TEST_FAMILY, 'FandolFang', 'FandolHei']));
    const body = fontsIn(await renderer.render(laidOut(letter, withFont('body', 'heading')), [font]));
    expect(body).toContain(TEST_FAMILY);
    expect(body).not.toContain('FandolHei');
  });

  it('are helped out by ours where they lack a rare character', async () => {
    const rare = value(composeSample('provided', { ...SAMPLE_FRAME, addressee: '申请人䶮㛃𬱟' }));
    const pdf = await renderer.render(laidOut(rare, withFont('body')), [font]);
    expect(fontsIn(pdf)).toContain(TEST_FAMILY);
  });

  it('give the same bytes every time, and leave letters without them as they were', async () => {
    const own = laidOut(letter, withFont('title', 'body'));
    const before = await renderer.render(letter);
    const [one, two] = [await renderer.render(own, [font]), await renderer.render(own, [font])];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(Buffer.from(await renderer.render(letter)).equals(Buffer.from(before))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(before))).toBe(false);
  });

  it('whose file was changed or is gone stop the letter instead of letting another font step in', async () => {
    const changed = { path: join(folder, 'changed'), sha256: sha256Of(Buffer.from('what was registered')) };
    writeFileSync(changed.path, testFont());
    const gone = { path: join(folder, 'gone'), sha256: '1'.repeat(64) };
    for (const broken of [changed, gone])
      await expect(renderer.render(laidOut(letter, withFont('title')), [broken])).rejects.toThrow(
        DocumentNotMade,
      );
    expect((await renderer.render(letter)).length).toBeGreaterThan(10_000);
  });

  it('show themselves in a few lines, and are refused under a name that is not theirs', async () => {
    expect(Buffer.from(await renderer.specimen(TEST_FAMILY, font)).toString()).toMatch(/^<svg/);
    await expect(renderer.specimen('Some Other Song', font)).rejects.toThrow(DocumentNotMade);
  });
});

describe('the layout frozen in a letter', () => {
  it('that stood before there was one is set as it always was', async () => {
    const usual = await renderer.render(laidOut(letter, USUAL_LAYOUT));
    expect(Buffer.from(usual).equals(Buffer.from(await renderer.render(letter)))).toBe(true);
  });

  it('for paper with a head of its own prints neither letterhead nor red lines', async () => {
    for (const replyFormat of ['document', 'letter'] as const) {
      const layout = { ...USUAL_LAYOUT, replyFormat };
      const printed = await renderer.picture(laidOut(letter, layout));
      const blank = await renderer.picture(laidOut(letter, { ...layout, letterhead: 'preprinted' }));
      expect(Buffer.from(printed).toString()).toContain('#d7000f');
      expect(Buffer.from(blank).toString()).not.toContain('#d7000f');
    }
  });

  it('shows as a picture without scripts', async () => {
    const picture = Buffer.from(await renderer.picture(letter)).toString();
    expect(picture).toMatch(/^<svg/);
    expect(picture).not.toMatch(/<script|<foreignObject|onload=/i);
  });
});
