import { plainBlocks } from '../plain-blocks.ts';
import { readBody } from '../read/read-body.ts';
import { escapeText } from '../write-body.ts';
import { align, type Pair } from './align-blocks.ts';
import type { BodyDifference } from './body-difference.ts';
import { joinRows } from './join-rows.ts';
import { type Unit, unitsOf } from './units.ts';
import { wordDifferences } from './word-differences.ts';

export type BodyDifferences = {
  readonly blocks: readonly BodyDifference[];
  /** How many characters came and went. */
  readonly inserted: number;
  readonly deleted: number;
};

/** What became of a text between two versions, piece by piece, for a clerk to read. */
export function diffBodies(before: string, after: string): BodyDifferences {
  const pairs = align(unitsOf(readBody(before).body), unitsOf(readBody(after).body));
  const blocks = joinRows(pairs.map(differenceOf));
  return { blocks, inserted: lengthOf(blocks, 'ins'), deleted: lengthOf(blocks, 'del') };
}

/** The characters marked as come or gone, without the markup among them. */
const lengthOf = (blocks: readonly BodyDifference[], tag: 'ins' | 'del'): number =>
  blocks
    .flatMap(({ html }) => [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))])
    .reduce((sum, [, inner = '']) => sum + [...inner.replace(/<[^>]*>|&[a-z]+;/g, '')].length, 0);

function differenceOf({ before, after }: Pair<Unit>): BodyDifference {
  if (before && after) return changedUnit(before, after);
  const unit = (after ?? before) as Unit;
  const change = after ? 'inserted' : 'deleted';
  return { change, name: unit.name, html: wholeUnit(unit, after ? 'ins' : 'del') };
}

function changedUnit(before: Unit, after: Unit): BodyDifference {
  const { name } = after;
  if (before.key === after.key) return { change: 'same', name, html: wholeUnit(after, null) };
  if (before.shape.kind === 'whole' || after.shape.kind !== before.shape.kind)
    return { change: 'changed', name, html: wholeUnit(before, 'del') + wholeUnit(after, 'ins') };
  const change = before.text === after.text ? 'restyled' : 'changed';
  if (before.shape.kind === 'row' && after.shape.kind === 'row')
    return { change, name, html: rowHtml(cellPairs(before.shape.cells, after.shape.cells)) };
  return { change, name, html: inLine(after, marked(before.text, after.text)) };
}

type Cells = Extract<Unit['shape'], { kind: 'row' }>['cells'];

/** Cells of a row side by side; one more or fewer stands against nothing. */
const cellPairs = (before: Cells, after: Cells): readonly string[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    marked(textOf(before[index]), textOf(after[index])),
  );

const textOf = (cell: Cells[number] | undefined): string => (cell ? plainBlocks(cell.blocks) : '');

/** Words with what went and what came. */
export const marked = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ change, text }) => {
      if (change === 'same') return lines(text);
      return change === 'inserted' ? `<ins>${lines(text)}</ins>` : `<del>${lines(text)}</del>`;
    })
    .join('');

const lines = (text: string): string => escapeText(text).replaceAll('\n', '<br>');

const wrapped = (html: string, tag: 'ins' | 'del' | null): string =>
  tag === null || html === '' ? html : `<${tag}>${html}</${tag}>`;

function wholeUnit(unit: Unit, tag: 'ins' | 'del' | null): string {
  const { shape } = unit;
  // Pictures are named, not shown: the difference is read, and a picture that went may be gone from the store.
  if (shape.kind === 'whole') return `<p>${wrapped(escapeText(`〔${unit.name}〕${unit.text}`), tag)}</p>`;
  if (shape.kind === 'row') return rowHtml(shape.cells.map((cell) => wrapped(lines(textOf(cell)), tag)));
  return inLine(unit, wrapped(lines(unit.text), tag));
}

function inLine({ shape }: Unit, inner: string): string {
  const tag = shape.kind === 'line' ? shape.tag : 'p';
  if (tag === 'li') return `<ul><li>${inner}</li></ul>`;
  return tag === 'caption' || tag === 'p' ? `<p>${inner}</p>` : `<p><strong>${inner}</strong></p>`;
}

const rowHtml = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
