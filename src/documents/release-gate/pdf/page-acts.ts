import { colourOf } from '../package/colours.ts';
import { type Box, IDENTITY, intersection, type Matrix, multiplied, transformed } from './geometry.ts';
import { CLOSE, LINE, noteRules, STEP_LENGTHS } from './page-rules.ts';
import type { GraphicsState } from './page-state.ts';
import { moveLine, type PageWalk, type PdfGlyph, paintArea, showText } from './page-walk.ts';

/** What an operation does to the walk. */
export type Act = (walk: PageWalk, args: readonly unknown[]) => void;

const setting =
  (change: (state: GraphicsState, value: unknown, second: unknown) => void): Act =>
  ({ state }, [value, second]) =>
    change(state, value, second);

const save: Act = ({ saved, state }) => void saved.push({ ...state });
const restore: Act = (walk) => {
  walk.state = walk.saved.pop() ?? walk.state;
};

const beginForm: Act = (walk, [matrix, box]) => {
  walk.saved.push({ ...walk.state });
  const { state } = walk;
  if (matrix) state.matrix = multiplied(state.matrix, matrixOf(matrix as readonly unknown[]));
  if (box) state.clip = intersection(state.clip, transformed(state.matrix, boxOf(box)));
};

/** fill, eoFill, fillStroke, eoFillStroke and the closing kinds of them. */
const FILLING: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** A path is filled, or clips, or both. */
const path: Act = (walk, [operation, data, bounds]) => {
  const { state } = walk;
  if (!bounds) return;
  const own = boxOf(bounds);
  const box = transformed(state.matrix, own);
  noteRules(walk, Number(operation), data);
  if (FILLING.has(Number(operation)))
    paintArea(walk, box, { isRectangle: isRectangle(data, own), isPicture: false, colour: state.fill });
  if (walk.clips) state.clip = intersection(state.clip, box);
  walk.clips = false;
};

const clip: Act = (walk) => {
  walk.clips = true;
};

/** The acts of operations by name; those that change nothing we ask for are absent. */
export const ACTS: Readonly<Record<string, Act>> = {
  save,
  restore,
  transform: ({ state }, args) => {
    state.matrix = multiplied(state.matrix, matrixOf(args));
  },
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: restore,
  setFillRGBColor: setting((state, colour) => {
    state.fill = colourOf(String(colour));
  }),
  setFillColorN: setting((state) => {
    state.fill = null;
  }),
  setGState: setting(applyPairs),
  beginText: (walk) => {
    walk.text = IDENTITY;
    walk.line = IDENTITY;
  },
  setTextRenderingMode: setting((state, mode) => {
    state.mode = Number(mode);
  }),
  setFont: setting((state, _, size) => {
    state.size = Number(size);
  }),
  setCharSpacing: setting((state, value) => {
    state.charSpacing = Number(value);
  }),
  setWordSpacing: setting((state, value) => {
    state.wordSpacing = Number(value);
  }),
  setHScale: setting((state, value) => {
    state.scale = Number(value) / 100;
  }),
  setLeading: setting((state, value) => {
    state.leading = -Number(value);
  }),
  setTextRise: setting((state, value) => {
    state.rise = Number(value);
  }),
  moveText: (walk, [x, y]) => moveLine(walk, Number(x), Number(y)),
  setLeadingMoveText: (walk, [x, y]) => {
    walk.state.leading = Number(y);
    moveLine(walk, Number(x), Number(y));
  },
  nextLine: (walk) => moveLine(walk, 0, walk.state.leading),
  setTextMatrix: (walk, args) => {
    walk.line = matrixOf(args);
    walk.text = walk.line;
  },
  showText: (walk, [items]) => showText(walk, (items ?? []) as readonly (PdfGlyph | number)[]),
  clip,
  eoClip: clip,
  constructPath: path,
  shadingFill: (walk) =>
    paintArea(walk, walk.state.clip, { isRectangle: false, isPicture: true, colour: null }),
  paintSolidColorImageMask: (walk) =>
    paintArea(walk, transformed(walk.state.matrix, [0, 0, 1, 1]), {
      isRectangle: true,
      isPicture: false,
      colour: walk.state.fill,
    }),
  beginMarkedContent: ({ layers }) => void layers.push(true),
  beginMarkedContentProps: ({ layers, isVisible }, [tag, group]) =>
    void layers.push(tag === 'OC' ? isVisible(group) : true),
  endMarkedContent: ({ layers }) => void layers.pop(),
};

function applyPairs(state: GraphicsState, pairs: unknown): void {
  for (const [key, value] of (pairs ?? []) as readonly (readonly [string, unknown])[]) {
    if (key === 'ca') state.alpha = Number(value);
    else if (key === 'BM') state.blends = !/^(source-over|normal)$/i.test(String(value));
    else if (key === 'Font' && Array.isArray(value)) state.size = Number(value[1]);
  }
}

/** Some operations carry their matrix as six arguments, some as one list. */
function matrixOf(args: readonly unknown[]): Matrix {
  const list = args.length === 1 ? Array.from(args[0] as ArrayLike<unknown>) : Array.from(args);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list.map(Number);
  return [a, b, c, d, e, f];
}

function boxOf(value: unknown): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(value as ArrayLike<number>);
  return [left, bottom, right, top];
}

/** Whether a path has no curves and every corner lies in a corner of its bounds. */
function isRectangle(data: unknown, bounds: Box): boolean {
  const [first = []] = (data ?? []) as readonly ArrayLike<number>[];
  const values = Array.from(first);
  for (let at = 0; at < values.length; ) {
    const [step = CLOSE, x = 0, y = 0] = values.slice(at, at + 3);
    if (step !== CLOSE && (step > LINE || !isCorner(x, y, bounds))) return false;
    at += 1 + (STEP_LENGTHS[step] ?? 0);
  }
  return values.length > 0;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;

const isCorner = (x: number, y: number, [left, bottom, right, top]: Box): boolean =>
  (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top));
