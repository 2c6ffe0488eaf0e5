import { type Run, wordsOf } from '../body.ts';
import type { Look, ReadBlock, Reading, ReadParagraph } from './reading.ts';
import { settleRuns } from './settle-runs.ts';
import { type ListedParagraph, settleListed } from './word-lists.ts';

/** Puts runs and blocks together in the order they are found; what stands between blocks becomes paragraphs. */
export class BlockBuilder {
  readonly #reading: Reading;
  readonly #blocks: (ReadBlock | ListedParagraph)[] = [];
  #runs: Run[] = [];
  #look: Look | null = null;
  #hasWords = false;
  #marker = '';

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  run(run: Run, look: Look): void {
    // The first words decide how the paragraph is set, not the blanks of the source before them.
    if (this.#look === null || !this.#hasWords) this.#look = look;
    this.#hasWords ||= !isBlank(run);
    this.#runs.push(run);
  }

  /** The number or bullet a word processor wrote before a list paragraph. */
  marker(text: string): void {
    this.#marker += text;
  }

  push(...blocks: readonly ReadBlock[]): void {
    this.close();
    this.#blocks.push(...blocks);
  }

  /** Ends the open paragraph, where there is one. */
  close(): void {
    const paragraphs = settleRuns(this.#runs);
    const [look, marker] = [this.#look, this.#marker.replace(/[\s\u3000]+/g, '')];
    this.#runs = [];
    this.#look = null;
    this.#hasWords = false;
    this.#marker = '';
    if (look === null) return;
    for (const [index, runs] of paragraphs.entries()) {
      if (look.listed !== null && index === 0) {
        this.#blocks.push({ kind: 'listed', level: look.listed, marker, runs });
      } else this.#blocks.push(paragraphIn(look, runs));
    }
  }

  blocks(): readonly ReadBlock[] {
    this.close();
    return settleListed(this.#blocks, this.#reading.notes);
  }
}

const isBlank = (run: Run): boolean =>
  run.kind === 'break' || (run.kind === 'text' && wordsOf([run]).trim() === '');

const paragraphIn = ({ align, flush, indented }: Look, runs: readonly Run[]): ReadParagraph => ({
  kind: 'paragraph',
  runs,
  align,
  flush,
  indented,
});
