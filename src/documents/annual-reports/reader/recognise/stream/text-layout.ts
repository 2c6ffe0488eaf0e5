/**
 * How pipes stand in a text. `rows`: every line with pipes is a whole row between two pipes, as in Markdown.
 * `flowing`: a pipe ends a cell, and a row may go over several lines.
 */
export type PipeStyle = 'rows' | 'flowing';

const PIPE = /[|│┃║｜]/;
/** Fewer lines than this show no style. */
const FEWEST_LINES = 3;

export function pipeStyleOf(lines: readonly string[]): PipeStyle {
  const piped = lines.map((line) => line.trim()).filter((line) => PIPE.test(line));
  const whole = piped.filter(
    (line) => line.length > 2 && PIPE.test(line[0] ?? '') && PIPE.test(line.at(-1) ?? ''),
  );
  const hasContent = whole.filter((line) => line.split(PIPE).filter((it) => it.trim() !== '').length > 1);
  return piped.length >= FEWEST_LINES && hasContent.length * 10 >= piped.length * 6 ? 'rows' : 'flowing';
}

/** The fields of a line that stands between two pipes; `null` for every other line. */
export function rowFields(line: string): readonly string[] | null {
  const fields = line.trim().split(PIPE);
  if (fields.length < 3 || fields[0] !== '' || fields.at(-1) !== '') return null;
  return fields.slice(1, -1);
}

const COMMA_FIELD = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;

/** The fields of a line of a CSV file, quotes taken off. */
export function commaFields(line: string): readonly string[] {
  const fields = [...line.matchAll(COMMA_FIELD)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
  return line.endsWith(',') ? fields : fields.slice(0, -1);
}

/** Whether a text is a CSV file: nearly all its lines have the same number of commas. */
export function isCommaText(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const counts = new Map<number, number>();
  for (const line of filled) {
    const { length } = commaFields(line);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return (
    most !== undefined &&
    most[0] >= FEWEST_FIELDS &&
    most[1] * 10 >= filled.length * 7 &&
    filled.length > FEWEST_LINES
  );
}

const FEWEST_FIELDS = 4;

/** The fields of a line set with tabs as a row of a table; `null` where tabs only indent or part two words. */
export function tabFields(line: string): readonly string[] | null {
  const fields = line.split('\t');
  const filled = fields.filter((it) => it.trim() !== '').length;
  if (fields.length < FEWEST_FIELDS || filled < 2) return null;
  return fields;
}

const NUMERAL_LINE = /^[\s|]*[+-]?\d[\d,.]*[\s|]*$/;

/** How many empty lines usually stand between two lines that hold a number each; 0 where there are none. */
export function usualGap(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  let empty = 0;
  let before = false;
  for (const line of lines) {
    if (line.trim() === '') {
      empty += 1;
      continue;
    }
    const isNumber = NUMERAL_LINE.test(line);
    if (isNumber && before) counts.set(empty, (counts.get(empty) ?? 0) + 1);
    before = isNumber;
    empty = 0;
  }
  return [...counts].toSorted((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0] ?? 0;
}
