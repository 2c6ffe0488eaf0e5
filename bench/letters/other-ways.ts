import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { letterDocx } from '../../src/documents/letters/docx/letter-docx.ts';
import type { LetterData } from '../../src/domain/letters/letter.ts';
import { letterHtml } from './letter-html.ts';

/** Milliseconds per letter; with `why`, it was not measured. */
export type Timed = { readonly times: readonly number[] } | { readonly why: string };

/**
 * LibreOffice without a window turns the letters' DOCX into PDF, all in one call: the best it can do. One call is
 * one time, so each letter has the same share of it.
 */
export async function libreOffice(letters: readonly LetterData[]): Promise<Timed> {
  const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (!program) return { why: 'LibreOffice is not installed' };
  const folder = await mkdtemp(join(tmpdir(), 'letters-office-'));
  try {
    const files = await Promise.all(
      letters.map(async (letter, index) => {
        const file = join(folder, `${index}.docx`);
        await writeFile(file, await letterDocx(letter));
        return file;
      }),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (these: readonly string[]) =>
      run(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...these]);
    // The first call makes the profile.
    await convert(files.slice(0, 1));
    const began = performance.now();
    await convert(files);
    const each = (performance.now() - began) / letters.length;
    const missing = letters.some((_, index) => !existsSync(join(folder, `${index}.pdf`)));
    return missing ? { why: 'LibreOffice made no PDF' } : { times: letters.map(() => each) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = (program: string, words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve());
  });

/** A browser that is running already prints the letters' words as HTML, one after the other. */
export async function browserPrint(letters: readonly LetterData[]): Promise<Timed> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return { why: 'there is no Chromium' };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const print = async (letter: LetterData): Promise<number> => {
      const began = performance.now();
      await page.setContent(letterHtml(letter));
      await page.pdf({ preferCSSPageSize: true, tagged: true });
      return performance.now() - began;
    };
    for (const letter of letters.slice(0, 3)) await print(letter);
    const times: number[] = [];
    for (const letter of letters) times.push(await print(letter));
    return { times };
  } finally {
    await browser.close();
  }
}
