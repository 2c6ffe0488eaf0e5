import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedForm } from '../../../domain/annual-reports/printed-form.ts';
import { numberFooter } from '../../letters/docx/head.ts';
import { MARGIN, PAGE, PAGE_NUMBER_FROM_EDGE } from '../../letters/docx/measures.ts';
import { settlePackage } from '../../letters/docx/settle-package.ts';
import { letterStyles, STYLE } from '../../letters/docx/styles.ts';
import { columnShares } from './column-shares.ts';
import type { ReportDocument } from './report-document.ts';

/** 版心 in twips. */
const BODY_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** 小五 in half points: fifteen columns on 156 mm. */
const NARROW_CELL = 18;
/** 五号 in half points. */
const CELL = 21;

const line = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(text)] });

/**
 * The report as DOCX in the look of GB/T 9704-2012, tables with merged cells as in the form. The organ is its only
 * author; the same report gives the same bytes.
 */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const children = [
    line(STYLE.title, report.title),
    line(STYLE.addressee, ''),
    line(STYLE.body, report.preface),
    ...report.parts.flatMap(({ heading, paragraphs, form }) => [
      line(STYLE.heading, heading),
      ...paragraphs.map(({ text }) => line(STYLE.body, text)),
      ...(form ? [tableOf(form), line(STYLE.addressee, '')] : []),
    ]),
    ...(report.contact ? [line(STYLE.body, report.contact)] : []),
  ];
  const document = new Document({
    title: report.title,
    creator: report.agencyName,
    lastModifiedBy: report.agencyName,
    styles: letterStyles({ fonts: { title: null, body: null, heading: null } }, report.agencyName),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.PORTRAIT },
            margin: { ...MARGIN, header: 720, footer: PAGE_NUMBER_FROM_EDGE, gutter: 0 },
          },
        },
        footers: { default: numberFooter('odd'), even: numberFooter('even') },
        children,
      },
    ],
  });
  return settlePackage(await Packer.toBuffer(document), report.datedOn);
}

const tableOf = (form: PrintedForm): Table => {
  const widths = columnShares(form).map((share) => Math.round(share * BODY_WIDTH));
  const rows = [...form.head, ...form.bodies.flat()];
  return new Table({
    width: { size: widths.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index < form.head.length,
          children: cells.map((it) => cellOf(it, form.table === 4 ? NARROW_CELL : CELL)),
        }),
    ),
  });
};

const cellOf = ({ text, columns, rows }: PrintedCell, size: number): TableCell =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 40, right: 40, top: 40, bottom: 40 },
    children: [
      new Paragraph({
        style: STYLE.cell,
        alignment: AlignmentType.CENTER,
        spacing: { line: size * 13 },
        children: [new TextRun({ text, size })],
      }),
    ],
  });
