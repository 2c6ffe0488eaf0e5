import type { Box } from '../../../../release-gate/pdf/geometry.ts';
import { openPdf, operationsOf } from '../../../../release-gate/pdf/open-pdf.ts';
import { walkPage } from '../../../../release-gate/pdf/walk-page.ts';
import type { Block, ReportDocument, TableBlock } from '../report-document.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { type GlyphLine, linesOfGlyphs, type PlacedGlyph } from './glyph-lines.ts';
import { framesOf, segmentsOf } from './rule-segments.ts';
import { type RuledTable, ruledTable } from './ruled-table.ts';
import { uprightPage } from './upright-page.ts';
import { refuseVastStreams } from './vast-streams.ts';

/** A report of a province has some thirty pages. */
const MOST_PAGES = 300;
const MOST_GLYPHS = 400_000;
/** Page numbers and running heads stand in this share of the page above and below. */
const EDGE = 0.08;

type PageContent = {
  readonly number: number;
  readonly view: Box;
  readonly lines: readonly GlyphLine[];
  readonly tables: readonly RuledTable[];
};

/**
 * A PDF by what is drawn on its pages: ruled tables by their lines, everything else as lines of text with gaps where
 * columns part. Throws `UnreadableFile` for scans, and `CannotInspect` for what is locked or broken.
 */
export async function readPdfDocument(bytes: Uint8Array): Promise<ReportDocument> {
  refuseVastStreams(bytes);
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES)
      throw new UnreadableFile(`PDF 超过${MOST_PAGES}页，不能作为年度报告读取。`);
    const pages: PageContent[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const layers = await document.getOptionalContentConfig();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const view: Box = [left, bottom, right, top];
      const layout = walkPage(operationsOf(await page.getOperatorList()), view, (group) =>
        layers.isVisible(group),
      );
      // What runs over the edge of the paper is read with the rest of its number, never without it.
      const seen = layout.glyphs.filter((glyph) => glyph.unseen === null || glyph.unseen === 'off-page');
      glyphs += seen.length;
      if (glyphs > MOST_GLYPHS) throw new UnreadableFile('PDF 文字过多，不能作为年度报告读取。');
      const turned = uprightPage({ glyphs: seen, rules: layout.rules, view });
      pages.push({ number, view: turned.view, ...contentOf(turned.glyphs, turned.rules) });
      page.cleanup();
    }
    if (glyphs === 0) throw new UnreadableFile('PDF 是扫描件或者图片，没有文字，请使用带文字的文件。');
    return { format: 'pdf', titles: [], blocks: blocksOf(pages) };
  } finally {
    await document.loadingTask.destroy();
  }
}

function contentOf(
  glyphs: readonly PlacedGlyph[],
  rules: readonly Box[],
): Pick<PageContent, 'lines' | 'tables'> {
  const tables: RuledTable[] = [];
  let left = glyphs;
  for (const frame of framesOf(segmentsOf(rules))) {
    const table = ruledTable(frame, left);
    if (table === null || table.glyphs.size === 0) continue;
    tables.push(table);
    left = left.filter((glyph) => !table.glyphs.has(glyph));
  }
  return { lines: linesOfGlyphs(left), tables };
}

/** Text and tables of all pages from top to bottom. */
function blocksOf(pages: readonly PageContent[]): readonly Block[] {
  const running = runningHeads(pages);
  const blocks: Block[] = [];
  let tables = 0;
  for (const { number, view, lines, tables: own } of pages) {
    const shown = lines.filter((line) => !isEdge(line, view) || !running.has(withoutDigits(line.text)));
    const placed: { readonly y: number; readonly block: (line: number) => Block }[] = [
      ...shown.map((line) => ({
        y: line.y,
        block: (at: number): Block => ({
          kind: 'text',
          text: line.text,
          place: { page: number, line: at },
          wordsAt: line.wordsAt,
        }),
      })),
      ...own.map(({ top, cells }) => ({
        y: top,
        block: (): TableBlock => {
          tables += 1;
          return { kind: 'table', cells, place: { page: number, table: tables } };
        },
      })),
    ];
    for (const [index, { block }] of placed.toSorted((one, other) => other.y - one.y).entries()) {
      blocks.push(block(index + 1));
    }
  }
  return blocks;
}

const isEdge = ({ y }: GlyphLine, [, bottom, , top]: Box): boolean =>
  y < bottom + (top - bottom) * EDGE || y > top - (top - bottom) * EDGE;

const withoutDigits = (text: string): string => text.replace(/[\d\s]+/g, '#');

/** What stands at the edge of more than one page, whatever its number, and page numbers. */
function runningHeads(pages: readonly PageContent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines, view } of pages) {
    for (const text of new Set(
      lines.filter((line) => isEdge(line, view)).map((line) => withoutDigits(line.text)),
    )) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([text]) => text);
  return new Set([...repeated, '#', '-#-', '—#—', '–#–', '第#页']);
}
