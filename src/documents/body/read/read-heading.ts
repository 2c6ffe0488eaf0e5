import { attribute, type Element, findAll } from './dom.ts';
import { asCaption, hasWords } from './places.ts';
import { notBold } from './read-table.ts';
import type { Look, ReadBlock, Reading } from './reading.ts';
import { settleRuns } from './settle-runs.ts';

const EVERY = new Set(['a', 'span', 'b', 'strong', 'font', 'bookmark']);

/** A heading on one line; pictures in it follow it. */
export function readHeading(
  element: Element,
  level: number,
  look: Look,
  reading: Reading,
): readonly ReadBlock[] {
  const found = reading.runsOf(element, { ...look, listed: null, align: 'start', flush: false });
  const flat = found.map((run) => (run.kind === 'break' ? LINE_END : run));
  const [runs = []] = settleRuns(notBold(asCaption(flat, { ...reading.notes, note: () => undefined })));
  const pictures = found.filter((run) => run.kind === 'picture');
  const heading: readonly ReadBlock[] = hasWords(runs)
    ? [{ kind: 'raw-heading', level, runs, anchors: anchorsOf(element) }]
    : [];
  const figures: readonly ReadBlock[] = pictures.map(({ picture }) => ({
    kind: 'figure',
    content: { type: 'picture', picture },
    caption: [],
  }));
  return [...heading, ...figures];
}

/** A line of a heading ends like a line of the source: no blank between Han characters. */
const LINE_END = { kind: 'text' as const, text: '\n', marks: [], href: null };

/** The names by which links of the page may lead here. */
function anchorsOf(element: Element): readonly string[] {
  const places = [element, ...findAll(element, EVERY)];
  const names = places.flatMap((it) => [attribute(it, 'id'), attribute(it, 'name')]);
  return [...new Set(names.filter((name) => name !== ''))];
}
