import { type CSSProperties, createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PrintedCell, PrintedForm } from '../../../domain/annual-reports/printed-form.ts';
import type { ReportDocument } from './report-document.ts';

const TABLE: CSSProperties = { borderCollapse: 'collapse', width: '100%', margin: '1em 0' };
const CELL: CSSProperties = { border: '1px solid #444', padding: '4px 6px', textAlign: 'center' };
const HEAD: CSSProperties = { ...CELL, fontWeight: 'normal', background: '#f3f5f8' };
const TITLE: CSSProperties = { textAlign: 'center' };
const TEXT: CSSProperties = { textIndent: '2em', lineHeight: 1.8 };

const paragraph = (text: string): ReactNode => h('p', { style: TEXT }, text);

function cellOf({ text, columns, rows, heads }: PrintedCell): ReactNode {
  const spans = { ...(columns > 1 && { colSpan: columns }), ...(rows > 1 && { rowSpan: rows }) };
  return heads
    ? h('th', { scope: heads, style: HEAD, ...spans }, text)
    : h('td', { style: CELL, ...spans }, text);
}

const rowsOf = (rows: PrintedForm['head']): readonly ReactNode[] =>
  rows.map((row) => h('tr', null, ...row.map(cellOf)));

const formOf = ({ caption, head, bodies }: PrintedForm): ReactNode =>
  h(
    'table',
    { style: TABLE },
    h('caption', null, caption),
    head.length > 0 ? h('thead', null, ...rowsOf(head)) : null,
    h('tbody', null, ...rowsOf(bodies.flat())),
  );

const partOf = ({ heading, paragraphs, form }: ReportDocument['parts'][number]): ReactNode =>
  h(
    'section',
    null,
    h('h2', null, heading),
    ...paragraphs.map(({ kind, text }) => (kind === 'heading' ? h('h3', null, text) : paragraph(text))),
    form ? formOf(form) : null,
  );

/**
 * The report as a fragment of HTML for any content management system: no class, script or style sheet is needed,
 * the look stands in the elements; everything the editor wrote is escaped.
 */
export const writeHtml = (report: ReportDocument): string =>
  renderToStaticMarkup(
    h(
      'article',
      { lang: 'zh-CN' },
      h('h1', { style: TITLE }, report.title),
      paragraph(report.preface),
      ...report.parts.map(partOf),
      report.contact ? paragraph(report.contact) : null,
    ),
  );
