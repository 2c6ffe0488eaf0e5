import type { Box } from '../../../../release-gate/pdf/geometry.ts';

/** A straight line: `at` is its y when level, its x when upright; it runs from `from` to `to`. */
export type Segment = { readonly at: number; readonly from: number; readonly to: number };

export type Segments = { readonly level: readonly Segment[]; readonly upright: readonly Segment[] };

/** A level and an upright line that meet, and all that hang together with them: the frame of a table. */
export type Frame = Segments;

/** Lines no further apart are one line drawn twice or in pieces, in points. */
const SAME = 1.6;
/** Pieces of one line no further apart belong together: dots, dashes, gaps at corners. */
const GAP = 4;
/** The largest dot of a dotted line, in points. */
const DOT = 3;
/** What is shorter, once joined, is no line. */
const SHORTEST = 5;
/** Lines that end this near to each other meet. */
const REACH = 3;
/** More lines than any page of a report has. */
const MOST = 2_500;

/** The lines of a page joined from their pieces. */
export function segmentsOf(rules: readonly Box[]): Segments {
  const level: Segment[] = [];
  const upright: Segment[] = [];
  for (const [left, bottom, right, top] of rules) {
    const [width, height] = [right - left, top - bottom];
    // A dot may belong to a dotted line either way.
    const isDot = Math.max(width, height) <= DOT;
    if (isDot || width >= height) level.push({ at: (bottom + top) / 2, from: left, to: right });
    if (isDot || width < height) upright.push({ at: (left + right) / 2, from: bottom, to: top });
  }
  return { level: joined(level), upright: joined(upright) };
}

function joined(pieces: readonly Segment[]): readonly Segment[] {
  const groups: Segment[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.at - other.at)) {
    const group = groups.at(-1);
    if (group?.[0] && piece.at - group[0].at <= SAME) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap(joinedGroup).filter((segment) => segment.to - segment.from >= SHORTEST);
}

function joinedGroup(group: readonly Segment[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const piece of group.toSorted((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    if (last && piece.from <= last.to + GAP) {
      found[found.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else found.push(piece);
  }
  return found;
}

/** The frames of a page: sets of lines that hang together. None where a page has more lines than a report. */
export function framesOf({ level, upright }: Segments): readonly Frame[] {
  if (level.length + upright.length > MOST) return [];
  const parents = Array.from({ length: level.length + upright.length }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  for (const [row, across] of level.entries()) {
    for (const [column, down] of upright.entries()) {
      if (meet(across, down)) parents[rootOf(level.length + column)] = rootOf(row);
    }
  }
  const frames = new Map<number, { level: Segment[]; upright: Segment[] }>();
  const frameOf = (index: number) => {
    const frame = frames.get(rootOf(index)) ?? { level: [], upright: [] };
    frames.set(rootOf(index), frame);
    return frame;
  };
  for (const [index, segment] of level.entries()) frameOf(index).level.push(segment);
  for (const [index, segment] of upright.entries()) frameOf(level.length + index).upright.push(segment);
  return [...frames.values()].filter((frame) => frame.level.length > 1 && frame.upright.length > 0);
}

const meet = (across: Segment, down: Segment): boolean =>
  down.at >= across.from - REACH &&
  down.at <= across.to + REACH &&
  across.at >= down.from - REACH &&
  across.at <= down.to + REACH;
