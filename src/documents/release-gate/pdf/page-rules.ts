import { type Box, intersection, transformed } from './geometry.ts';
import type { PageWalk } from './page-walk.ts';

/** How many numbers follow the mark of each step of a path: move, line, two kinds of curve, close. */
export const STEP_LENGTHS: readonly number[] = [2, 2, 6, 4, 0];
export const LINE = 1;
export const CLOSE = 4;
const MOVE = 0;

/** stroke, closeStroke, fillStroke, eoFillStroke and the closing kinds of them. */
const STROKING: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
/** fill, eoFill. */
const FILLING: ReadonlySet<number> = new Set([22, 23]);
/** A filled area as thin as this is a line, in points. */
const THICKEST = 3;
/** No page that means well has as many. */
const MOST_RULES = 20_000;

/** Notes the thin level and upright lines a path draws: strokes along it, and filled areas that are thin. */
export function noteRules(walk: PageWalk, operation: number, data: unknown): void {
  const isStroke = STROKING.has(operation);
  if ((!isStroke && !FILLING.has(operation)) || walk.rules.length >= MOST_RULES) return;
  for (const points of partsOf(data)) {
    if (isStroke) noteStrokes(walk, points);
    else if (points.length > 2) noteRule(walk, boxAround(points));
  }
}

function noteStrokes(walk: PageWalk, points: readonly Point[]): void {
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) noteRule(walk, boxAround([before, point]));
  }
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Notes an area as a rule where it is one on paper. */
function noteRule({ state, rules, layers }: PageWalk, own: Box): void {
  const [left, bottom, right, top] = intersection(transformed(state.matrix, own), state.clip);
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > THICKEST || width < 0 || height < 0 || state.alpha < 0.05) return;
  if (!layers.includes(false)) rules.push([left, bottom, right, top]);
}

type Point = readonly [number, number];

/** The corners of each part of a path; parts with curves are left out. */
function partsOf(data: unknown): readonly (readonly Point[])[] {
  const [first = []] = (data ?? []) as readonly (ArrayLike<number> | null)[];
  const values = Array.from(first ?? []);
  const parts: Point[][] = [];
  let current: Point[] = [];
  let isCurved = false;
  const close = (): void => {
    if (current.length > 1 && !isCurved) parts.push(current);
    current = [];
    isCurved = false;
  };
  for (let at = 0; at < values.length; ) {
    const [step = CLOSE, x = 0, y = 0] = values.slice(at, at + 3);
    if (step === MOVE) close();
    if (step === MOVE || step === LINE) current.push([x, y]);
    else if (step === CLOSE) current.push(...current.slice(0, 1));
    else isCurved = true;
    at += 1 + (STEP_LENGTHS[step] ?? 0);
  }
  close();
  return parts;
}
