import type { LeakCode } from '../leak-kinds.data.ts';
import { attribute, child, numeric } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Ground } from './run-visibility.ts';
import type { WordStyles } from './word-styles.ts';

/** One part of a document that holds text. */
export type Story = {
  /** The word for this part; empty for the body. */
  readonly name: string;
  readonly styles: WordStyles;
  /** The paper, in EMU. */
  readonly page: { readonly width: number; readonly height: number };
  /** Told of each run that nobody sees, for whoever takes them out. */
  readonly onHidden?: (run: XmlElement, because: LeakCode) => void;
};

/** The text of the paragraph or row at hand, apart by whether a reader sees it. */
export type Line = { visible: string; hidden: string };

/** Where the walk stands: what holds for everything below. */
export type Scope = {
  readonly where: string;
  readonly ground: Ground;
  readonly paragraphStyle: string | undefined;
  /** Why all below is not seen, whatever it looks like. */
  readonly hidden: LeakCode | null;
  readonly line: Line | null;
  readonly inTable: boolean;
};

/** Lines and rows lower than two points, in twips, show nothing. */
const LOWEST_TWIPS = 40;
/** Farther to the side than this lies outside of any paper. */
const FARTHEST_TWIPS = 20_000;

/** Why a paragraph is not seen because of where and how low it is set, or `null`. */
export function hiddenByLayout(properties: XmlElement | undefined): LeakCode | null {
  const indent = child(properties, 'ind');
  const frame = child(properties, 'framePr');
  const moved = [
    ...['left', 'start', 'firstLine', 'hanging'].map((it) => numeric(indent, it) ?? 0),
    ...['x', 'y'].map((it) => numeric(frame, it) ?? 0),
  ];
  if (moved.some((it) => Math.abs(it) > FARTHEST_TWIPS)) return 'text-off-page';
  return isFlat(child(properties, 'spacing'), 'line', 'lineRule') ? 'tiny-text' : null;
}

/** Whether a height is fixed so low that nothing shows. */
export function isFlat(element: XmlElement | undefined, value: string, rule: string): boolean {
  const height = numeric(element, value);
  return attribute(element, rule) === 'exact' && height !== undefined && height <= LOWEST_TWIPS;
}

/** Marks of tracked changes and what each says. */
export const TRACKED: Readonly<Record<string, string>> = {
  ins: '插入',
  del: '删除',
  moveFrom: '移动前',
  moveTo: '移动后',
  rPrChange: '格式',
  pPrChange: '段落格式',
  sectPrChange: '页面格式',
  tblPrChange: '表格格式',
  tblGridChange: '表格',
  trPrChange: '行格式',
  tcPrChange: '单元格格式',
  tblPrExChange: '表格格式',
  numberingChange: '编号',
  cellIns: '插入单元格',
  cellDel: '删除单元格',
  cellMerge: '合并单元格',
};

/** Those whose contents are the state before. */
export const DELETED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
]);
