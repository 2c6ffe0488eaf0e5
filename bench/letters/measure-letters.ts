import { setTimeout as sleep } from 'node:timers/promises';
import { createLetterRenderer } from '../../src/documents/letters/render-letter.ts';
import type { LetterData } from '../../src/domain/letters/letter.ts';
import { PROCEDURE_SAMPLES } from '../../src/domain/letters/sample-procedure.data.ts';
import { openWorkshop, type Workshop } from './letter-workshop.ts';
import { browserPrint, libreOffice, type Timed } from './other-ways.ts';
import { type HeldUp, watchLoop } from './watch-loop.ts';

/** One line of the table; times in milliseconds. */
type Line = readonly [what: string, p50: string, p95: string, note: string];

const HEAD: Line = ['letter to PDF', 'p50 ms', 'p95 ms', ''];

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const timedLine = (what: string, timed: Timed, note: string): Line =>
  'why' in timed
    ? [what, '–', '–', `left out: ${timed.why}`]
    : [what, percentile(timed.times, 0.5).toFixed(1), percentile(timed.times, 0.95).toFixed(1), note];

/**
 * Letters end to end, beside the two usual ways of making PDFs in the same run, and a hundred at once while the
 * event loop is watched.
 */
export async function measureLetters(quick: boolean, say: (line: string) => void): Promise<string> {
  const count = quick ? 20 : 100;
  const samples = Array.from({ length: count }, (_, index) => sampleLetter(index));
  say(`letters: ${count} one after the other, ${count} at once`);
  const workshop = await openWorkshop();
  const own = await workshopLines(workshop, count).finally(() => workshop.close());
  say('letters: the typesetter alone, LibreOffice, Chromium');
  const lines = [
    ...own,
    timedLine('setting alone, warm', await setAlone(samples), 'PDF/A-2a, tagged'),
    timedLine('LibreOffice, one call', await libreOffice(samples), `of ${count} DOCX; share of the call`),
    timedLine('Chromium, warm', await browserPrint(samples), 'equivalent HTML; tagged, no PDF/A'),
  ];
  return tableOf([HEAD, ...lines]);
}

function sampleLetter(index: number): LetterData {
  const letter = PROCEDURE_SAMPLES.L03();
  if (!letter.ok) throw new Error(letter.refusal.message);
  return { ...letter.value, number: `测公开补〔2025〕${index + 1}号` };
}

async function workshopLines(workshop: Workshop, count: number): Promise<Line[]> {
  const cases: string[] = [];
  for (let turn = 0; turn < 2 * count + 3; turn += 1) cases.push(await workshop.takenUp(turn));
  for (const id of cases.splice(0, 3)) await workshop.issue(id);
  const times: number[] = [];
  for (const id of cases.splice(0, count)) times.push(await workshop.issue(id));
  let together: readonly number[] = [];
  const busy = await watchLoop(async () => {
    together = await Promise.all(cases.map((id) => workshop.issue(id)));
  });
  const idle = await watchLoop(() => sleep(busy.seconds * 1000));
  return [
    timedLine('step, number, PDF, hash', { times }, 'one after the other'),
    timedLine(`${count} at once`, { times: together }, `${(count / busy.seconds).toFixed(0)} a second`),
    ['event loop of these', '', '', heldUp(busy)],
    ['event loop with nothing to do', '', '', heldUp(idle)],
  ];
}

const heldUp = ({ longest, p99, ownLongest }: HeldUp): string =>
  `longest ${longest.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; own work at a stretch at most ${ownLongest.toFixed(1)} ms`;

async function setAlone(letters: readonly LetterData[]): Promise<Timed> {
  const renderer = createLetterRenderer();
  try {
    for (const letter of letters.slice(0, 3)) await renderer.render(letter);
    const times: number[] = [];
    for (const letter of letters) {
      const began = performance.now();
      await renderer.render(letter);
      times.push(performance.now() - began);
    }
    return { times };
  } finally {
    await renderer.close();
  }
}

function tableOf(lines: readonly Line[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const show = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 1 || column === 2 ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [head = HEAD, ...body] = lines;
  return [show(head), rule, ...body.map(show)].join('\n');
}
