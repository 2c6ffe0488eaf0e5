import type { Box } from './geometry.ts';
import { ACTS } from './page-acts.ts';
import type { PageLayout } from './page-state.ts';
import { newWalk, paintPicture } from './page-walk.ts';

/** The operations of a page by name, with their arguments. */
export type Operation = { readonly name: string; readonly args: readonly unknown[] };

/** Follows the operations of a page: where each character comes to lie, and what is painted where, in order. */
export function walkPage(
  operations: Iterable<Operation>,
  view: Box,
  isVisible: (group: unknown) => boolean,
): PageLayout {
  const walk = newWalk(view, isVisible);
  for (const { name, args } of operations) {
    walk.order += 1;
    if (/^paint.*Image/.test(name) && !name.includes('Mask')) paintPicture(walk);
    else ACTS[name]?.(walk, args);
  }
  return { view, glyphs: walk.glyphs, paints: walk.paints, rules: walk.rules };
}
