import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../domain/access-requests/outcomes.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut, USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { composeSample, SAMPLE_AGENCY, SAMPLE_FRAME } from '../../domain/letters/sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from '../../domain/letters/sample-procedure.data.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { createDocumentCompiler, DocumentNotMade } from './document-compiler.ts';
import { createLetterRenderer } from './render-letter.ts';

const renderer = createLetterRenderer();
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

afterAll(() => renderer.close());

function value(result: Result<LetterData>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const LETTERS: readonly [string, LetterData][] = [
  ...OUTCOMES.filter(({ letter }) => letter !== null).map(
    ({ key, letter }) => [`${letter} ${key}`, value(composeSample(key))] as [string, LetterData],
  ),
  ...Object.entries(PROCEDURE_SAMPLES).map(
    ([kind, compose]) => [kind, value(compose())] as [string, LetterData],
  ),
];

const raw = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** The characters the embedded fonts map their glyphs to: what a reader can copy out of the file. */
const mappedText = (pdf: Uint8Array): string =>
  [...raw(pdf).matchAll(/<[0-9a-fA-F]{2,4}> <((?:[0-9a-fA-F]{4})+)>/g)]
    .map((found) =>
      Buffer.from(found[1] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    )
    .join('');

/** The text in reading order without white space, where the tool for it is there. */
function extracted(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), pdf);
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'letter.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.replace(/—\d+—|\s/g, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('the renderer of letters', () => {
  it.each(LETTERS)('sets %s as tagged PDF/A-2a with every character it holds', async (_, letter) => {
    const pdf = await renderer.render(letter);
    const file = raw(pdf);
    expect(file).toContain('/StructTreeRoot');
    expect(file).toMatch(/\/Marked true/);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(file).toMatch(/\/Lang\s*\(zh-CN\)/i);
    const mapped = new Set(mappedText(pdf));
    for (const character of squeezed(`${letter.title}${letter.number ?? ''}${letter.remedy.join('')}`)) {
      expect(mapped).toContain(character);
    }
  });

  it.each(LETTERS)('lets number, title and remedy of %s be read again', async (_, letter) => {
    if (!hasPdftotext) return expect((await renderer.render(letter)).length).toBeGreaterThan(10_000);
    const text = extracted(await renderer.render(letter));
    expect(text).toContain(squeezed(letter.title));
    if (letter.number) expect(text).toContain(letter.number);
    expect(text).toContain(letter.agency.name);
    expect(text).toContain('2025年');
    expect(text.includes('扫码核验本文书')).toBe(!letter.signedInTable);
    for (const character of squeezed(letter.remedy.join(''))) expect(text).toContain(character);
  });

  it('keeps the text, the signature and the date on one page and stays within three', async () => {
    for (const [, letter] of LETTERS) {
      const pages = [...raw(await renderer.render(letter)).matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(3);
    }
  });

  it('gives the same bytes for the same letter, also from another compiler', async () => {
    const letter = value(composeSample('partial'));
    const other = createLetterRenderer();
    const [one, two] = [await renderer.render(letter), await other.render(letter)];
    await other.close();
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(raw(one)).toContain('D:20250603');
  });

  it('shows a preview as such and draws no code for it', async () => {
    const frame = { ...SAMPLE_FRAME, number: null, signedOn: null, verifyUrl: null };
    const pdf = await renderer.render(value(composeSample('provided', frame)));
    const mapped = new Set(mappedText(pdf));
    for (const character of '待编号待签发') expect(mapped).toContain(character);
    expect(mapped).not.toContain('核');
  });

  it('sets both formats of GB/T 9704', async () => {
    const letter = value(composeSample('does-not-exist'));
    const [asDocument, asLetter] = [
      await renderer.render(letter),
      await renderer.render(laidOut(letter, { ...USUAL_LAYOUT, replyFormat: 'letter' })),
    ];
    expect(mappedText(asDocument)).toContain('文');
    expect(Buffer.from(asDocument).equals(Buffer.from(asLetter))).toBe(false);
  });

  it('writes rare characters of names, in body, heading and letterhead, with the fonts of the package', async () => {
    const agency = { ...SAMPLE_AGENCY, letterhead: '鄠邑区䶮堃镇人民政府文件' };
    const letter = value(
      composeSample('partial', { ...SAMPLE_FRAME, agency, addressee: '申请人喆堃䶮镕㛃𬱟' }),
    );
    const rare = {
      ...letter,
      paragraphs: [...letter.paragraphs, { kind: 'heading' as const, text: '三、喆堃䶮镕' }],
    };
    const pdf = await renderer.render(rare);
    for (const character of '喆堃䶮镕鄠㛃𬱟') expect(mappedText(pdf)).toContain(character);
    const fonts = [...raw(pdf).matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([A-Za-z]+)/g)].map((found) => found[1]);
    const ours = ['FandolFang', 'FandolHei', 'GongkaiRareKai', 'NotoSerifSC'];
    expect([...new Set(fonts)].filter((font) => !ours.includes(font ?? ''))).toEqual([]);
  });

  it('names a character that no font has instead of printing an empty box', async () => {
    const letter = value(composeSample('provided', { ...SAMPLE_FRAME, addressee: '申请人\u{3FFFD}' }));
    const fault = await renderer.render(letter).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DocumentNotMade);
    expect((fault as DocumentNotMade).missingCharacters).toContain('\u{3FFFD}');
    expect((await renderer.render(value(composeSample('provided')))).length).toBeGreaterThan(10_000);
  });

  it('prints what looks like markup as it stands', async () => {
    const requestSummary = '#read("/etc/passwd") $x$ @ref *粗* <标签> \\ #pagebreak()';
    const letter = value(composeSample('provided', { ...SAMPLE_FRAME, requestSummary }));
    const mapped = new Set(mappedText(await renderer.render(letter)));
    for (const character of '#$@*<>\\') expect(mapped).toContain(character);
  });
});

describe('the typesetting thread', () => {
  it('takes many letters at once and answers each with its own', async () => {
    const letters = LETTERS.slice(0, 8).map(([, letter]) => letter);
    const together = await Promise.all(letters.map((letter) => renderer.render(letter)));
    for (const [index, pdf] of together.entries()) {
      const alone = await renderer.render(letters[index] as LetterData);
      expect(Buffer.from(alone).equals(Buffer.from(pdf))).toBe(true);
    }
  });

  it('starts anew after it was closed, and rejects what was open then', async () => {
    const compiler = createDocumentCompiler();
    const own = createLetterRenderer(compiler);
    const open = compiler.compile('letters/letter.typ', {}, new Date(0));
    await Promise.all([expect(open).rejects.toThrow('closed'), own.close()]);
    expect((await own.render(value(composeSample('provided')))).length).toBeGreaterThan(10_000);
    await own.close();
  });
});
