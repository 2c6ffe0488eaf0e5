import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut, USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { composeSample, SAMPLE_FRAME } from '../../domain/letters/sample-letters.data.ts';
import { PROCEDURE_SAMPLES } from '../../domain/letters/sample-procedure.data.ts';
import { packageRoot } from '../../package-root.ts';
import type { DocumentCompiler } from './document-compiler.ts';
import { createLetterRenderer } from './render-letter.ts';

/** PDFBox preflight as Debian installs it (libpdfbox2-java and what it needs); it knows PDF/A-1b only. */
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'jaxb-api',
  'javax.activation',
].map((name) => `/usr/share/java/${name}.jar`);
const hasPreflight =
  spawnSync('java', ['-version']).error === undefined && JARS.every((jar) => existsSync(jar));
const folder = mkdtempSync(join(tmpdir(), 'pdf-a-'));
const root = join(packageRoot(), 'src/documents');
const typst = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontPaths: [join(packageRoot(), 'fonts')] }],
});

/** The typesetter of the letters, writing the level the checker knows. */
const levelOneB: DocumentCompiler = {
  async compile(template, data, createdAt) {
    const inputs = { data: JSON.stringify(data) };
    const { result } = typst.compile({ mainFilePath: join(root, template), inputs, resetRead: false });
    if (!result) throw new Error('the letter was not set');
    return typst.pdf(result, { pdfStandard: 'a-1b', creationTimestamp: createdAt.getTime() / 1000 });
  },
  close: async () => undefined,
};

function value(result: ReturnType<typeof composeSample>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const reply = value(composeSample('partial'));
const LETTERS: readonly [string, LetterData][] = [
  ['a reply in 文件格式', reply],
  [
    'a reply in 信函格式 on paper with a head',
    laidOut(reply, { ...USUAL_LAYOUT, replyFormat: 'letter', letterhead: 'preprinted' }),
  ],
  ['a notice', value(PROCEDURE_SAMPLES.L05())],
  ['a letter with a table', value(PROCEDURE_SAMPLES.L07())],
  [
    'a letter with rare characters',
    value(composeSample('provided', { ...SAMPLE_FRAME, addressee: '申请人喆堃䶮㛃' })),
  ],
];

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasPreflight)('a checker that is not ours', () => {
  it.each(LETTERS)('finds %s to be valid PDF/A', { timeout: 60_000 }, async (_, letter) => {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, await createLetterRenderer(levelOneB).render(letter));
    const words = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file];
    const verdict = execFileSync('java', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(verdict).toContain('is a valid PDF/A-1b file');
  });
});
