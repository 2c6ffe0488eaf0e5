import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../domain/access-requests/outcomes.data.ts';
import type { LetterData } from '../../../domain/letters/letter.ts';
import { formatOf, laidOut, letterheadOf, USUAL_LAYOUT } from '../../../domain/letters/letter-layout.ts';
import { letterText } from '../../../domain/letters/letter-text.ts';
import { composeSample, SAMPLE_FRAME } from '../../../domain/letters/sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from '../../../domain/letters/sample-procedure.data.ts';
import { createLetterRenderer } from '../render-letter.ts';
import { linesOf, partsOf } from './docx-text.steps.ts';
import { letterDocx } from './letter-docx.ts';
import { createDocxWriter } from './write-docx.ts';

const renderer = createLetterRenderer();
const writer = createDocxWriter();
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

afterAll(() => Promise.all([renderer.close(), writer.close()]));

function value(result: ReturnType<typeof composeSample>): LetterData {
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
const partial = value(composeSample('partial'));

/** What stands in the code of verification and nowhere in the text. */
const isCaption = (letter: LetterData, line: string): boolean =>
  line === '扫码核验本文书' || line === letter.verifyUrl;

/** All words of the DOCX in reading order: the head of the first page, then the text. */
function wordsOf(letter: LetterData, docx: Uint8Array): readonly string[] {
  const parts = partsOf(docx);
  const all = [...linesOf(parts['word/header1.xml']), ...linesOf(parts['word/document.xml'])];
  return all.filter((line) => !isCaption(letter, line));
}

/** The letter's own words, each as a line; the letterhead as its format prints it. */
const expected = (letter: LetterData): readonly string[] => {
  const letterhead = letterheadOf(letter, formatOf(letter));
  return letterText({ ...letter, agency: { ...letter.agency, letterhead } })
    .split('\n')
    .filter((line) => line !== '');
};

/** A table has its labels and contents in cells of their own. */
const joined = (lines: readonly string[]): string => lines.join('').replace(/[\s：]/g, '');

const sorted = (text: string): string => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');

/** The text of a PDF without page numbers, where the tool for it is there. */
function pdfText(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), pdf);
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'letter.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.replace(/^\s*—\s*\d+\s*—\s*$/gm, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a letter as DOCX', () => {
  it.each(LETTERS)('%s says word for word what its data say, in their order', async (_, letter) => {
    expect(joined(wordsOf(letter, await letterDocx(letter)))).toBe(joined(expected(letter)));
  });

  it.skipIf(!hasPdftotext).each(LETTERS)('%s has the very characters of its PDF', async (_, letter) => {
    const docx = joined(wordsOf(letter, await letterDocx(letter)));
    const captions = letter.verifyUrl ? `扫码核验本文书${letter.verifyUrl}` : '';
    const pdf = pdfText(await renderer.render(letter)).replace(/：/g, '');
    expect(sorted(pdf)).toBe(sorted(`${docx}${captions}`));
  });

  it('is the same bytes for the same letter, from this thread and from another', async () => {
    const [one, two, three] = [
      await letterDocx(partial),
      await letterDocx(partial),
      await writer.write(partial),
    ];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(three))).toBe(true);
  });

  it('names the organ in its properties and nobody else, on the day of signature', async () => {
    const { 'docProps/core.xml': core = '' } = partsOf(await letterDocx(partial));
    expect(core).toContain(`<dc:creator>${partial.agency.name}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${partial.agency.name}</cp:lastModifiedBy>`);
    expect(core).toContain(`<dc:title>${partial.title}</dc:title>`);
    expect([...core.matchAll(/>(\d{4}-\d\d-\d\dT[^<]*)</g)].map(([, at]) => at)).toEqual([
      '2025-06-03T00:00:00Z',
      '2025-06-03T00:00:00Z',
    ]);
    expect(core).not.toContain(partial.addressee);
  });

  it('has styles of its own for every part, real headings, and the fonts of the standard', async () => {
    const parts = partsOf(await letterDocx(partial));
    const styles = parts['word/styles.xml'] ?? '';
    const used = new Set(
      [...(parts['word/document.xml'] ?? '').matchAll(/w:pStyle w:val="(\w+)"/g)].map((it) => it[1]),
    );
    for (const style of used) expect(styles).toContain(`w:styleId="${style}"`);
    expect([...used]).toEqual(expect.arrayContaining(['Title', 'Heading1', 'LetterBody', 'LetterSignature']));
    for (const name of [
      '发文机关标志',
      '发文字号',
      '公文正文',
      '附件说明',
      '署名和成文日期',
      '方正小标宋简体',
      '仿宋_GB2312',
      '黑体',
    ])
      expect(styles).toContain(name);
    expect(styles).toContain('D7000F');
  });

  it('has the measures of GB/T 9704 and page numbers between 一字线, odd right and even left', async () => {
    const parts = partsOf(await letterDocx(partial));
    const page = parts['word/document.xml'] ?? '';
    expect(page).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(page).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const footers = [parts['word/footer1.xml'] ?? '', parts['word/footer2.xml'] ?? ''];
    expect(footers.map((it) => /w:jc w:val="(\w+)"/.exec(it)?.[1]).sort()).toEqual(['left', 'right']);
    for (const footer of footers) {
      expect(footer).toContain('— ');
      expect(footer).toMatch(/instrText[^>]*>PAGE</);
    }
    expect(parts['word/settings.xml']).toContain('w:evenAndOddHeaders');
  });

  it('carries the code of verification as a picture with words for those who cannot see it', async () => {
    const parts = partsOf(await letterDocx(partial));
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(parts['word/document.xml']).toContain(`descr="${partial.verifyUrl}"`);
    const preview = value(
      composeSample('partial', { ...SAMPLE_FRAME, number: null, signedOn: null, verifyUrl: null }),
    );
    const shown = partsOf(await letterDocx(preview));
    expect(Object.keys(shown).some((name) => name.endsWith('.png'))).toBe(false);
    expect(linesOf(shown['word/document.xml'])).toEqual(expect.arrayContaining(['〔待编号〕', '〔待签发〕']));
  });

  it('names the organ’s own fonts and leaves the head free for paper that bears it', async () => {
    const font = { family: 'FZXiaoBiaoSong', wordName: '方正小标宋_GBK', sha256: '0'.repeat(64) };
    const layout = { ...USUAL_LAYOUT, fonts: { ...USUAL_LAYOUT.fonts, title: font } };
    expect(partsOf(await letterDocx(laidOut(partial, layout)))['word/styles.xml']).toContain(
      '方正小标宋_GBK',
    );
    for (const replyFormat of ['document', 'letter'] as const) {
      const blank = laidOut(partial, { ...layout, replyFormat, letterhead: 'preprinted' });
      const words = wordsOf(blank, await letterDocx(blank));
      expect(words.some((line) => line.includes('人民政府办公室文件'))).toBe(false);
      expect(words).toContain(partial.number);
    }
  });

  it('prints what looks like markup as it stands', async () => {
    const requestSummary = '<w:p/> &amp; "粗" \'斜\' ]]>';
    const letter = value(composeSample('provided', { ...SAMPLE_FRAME, requestSummary }));
    expect(wordsOf(letter, await letterDocx(letter)).join('')).toContain('<w:p/> &amp; "粗" \'斜\' ]]>');
  });
});
