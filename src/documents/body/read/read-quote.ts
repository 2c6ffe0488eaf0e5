import type { Element } from './dom.ts';
import { inFlow } from './places.ts';
import type { Look, ReadBlock, Reading } from './reading.ts';

/** A quotation; one within another is part of it. */
export function readQuote(element: Element, look: Look, reading: Reading): readonly ReadBlock[] {
  const blocks = inFlow(reading.blocksOf(element, { ...look, align: 'start', flush: false }));
  return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
}
