import { describe, expect, it } from 'vitest';
import { type Expected, placeNumbers, type RunItem } from './place-numbers.ts';

/** `5` a number, `.` a marked blank, `~` empty lines. */
const itemsOf = (signs: string): readonly RunItem[] =>
  signs.split(' ').map((sign, at) => ({
    at,
    place: { line: at + 1 },
    printed: /^[.~]$/.test(sign) ? '' : sign,
    sign: sign === '.' ? 'blank' : sign === '~' ? 'gap' : 'number',
  }));

const ROW: Expected = { width: 7, group: 7 };
const placed = (signs: string, expected = ROW): string => {
  const reading = placeNumbers(itemsOf(signs), expected);
  return reading.ok ? reading.cells.map((cell) => cell.printed || '.').join(' ') : reading.reason;
};

describe('numbers behind a label', () => {
  it.each([
    ['as many as cells', '1 2 0 0 0 0 3', '1 2 0 0 0 0 3'],
    ['blanks behind them', '1 2 0 0 0 0 3 . .', '1 2 0 0 0 0 3'],
    ['empty lines between them', '1 2 0 ~ 0 0 0 3', '1 2 0 0 0 0 3'],
    ['marked blanks among them', '5 . . . . 2 7', '5 . . . . 2 7'],
    ['blanks of a merged label behind', '5 . . . . 2 7 . .', '5 . . . . 2 7'],
    ['empty lines before the total', '~ 0', '. . . . . . 0'],
    ['two equal ones and all blanks behind', '3 3 . . . . . . .', '3 . . . . . 3'],
  ])('are in their cells: %s', (_, signs, cells) => {
    expect(placed(signs)).toBe(cells);
  });

  it.each([
    ['one too few', '1 2 0 0 0 3', 'ambiguous'],
    ['one too many', '1 2 0 0 0 0 3 0', 'ambiguous'],
    ['two equal ones and nothing else', '3 3', 'ambiguous'],
    ['two that do not add up and blanks', '3 4 . . . . .', 'ambiguous'],
    ['a lone one and blanks', '4 . . . . . . . .', 'ambiguous'],
    ['zeros between blanks of a merged label', '. 0 0 . 0 0 0 0', 'ambiguous'],
    ['empty lines for blanks in the middle', '5 ~ 5', 'ambiguous'],
    ['empty lines in two places', '2 ~ 3 ~ 5', 'ambiguous'],
    ['none', '. . .', 'blank'],
  ])('stay open: %s', (_, signs, reason) => {
    expect(placed(signs)).toBe(reason);
  });

  it('in a row without a total need as many cells as the form has', () => {
    const rules = { width: 3, group: null };
    expect([placed('4 . 9', rules), placed('4 9 . .', rules), placed('4 9', rules)]).toEqual([
      '4 . 9',
      'ambiguous',
      'ambiguous',
    ]);
  });
});
