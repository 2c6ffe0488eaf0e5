import type { CSSProperties } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PrintedCell, PrintedForm } from '../../../domain/annual-reports/printed-form.ts';
import type { ReportDocument } from './report-document.ts';

const TABLE: CSSProperties = { borderCollapse: 'collapse', width: '100%', margin: '1em 0' };
const CELL: CSSProperties = { border: '1px solid #444', padding: '4px 6px', textAlign: 'center' };
const HEAD: CSSProperties = { ...CELL, fontWeight: 'normal', background: '#f3f5f8' };
const TITLE: CSSProperties = { textAlign: 'center' };
const TEXT: CSSProperties = { textIndent: '2em', lineHeight: 1.8 };

const cellOf = (it: PrintedCell, key: number) => {
  const spans = {
    ...(it.columns > 1 && { colSpan: it.columns }),
    ...(it.rows > 1 && { rowSpan: it.rows }),
  };
  return it.heads ? (
    <th key={key} scope={it.heads} style={HEAD} {...spans}>
      {it.text}
    </th>
  ) : (
    <td key={key} style={CELL} {...spans}>
      {it.text}
    </td>
  );
};

const rowsOf = (rows: PrintedForm['head']) =>
  rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form never move
    <tr key={index}>{row.map(cellOf)}</tr>
  ));

const FormView = ({ form }: { form: PrintedForm }) => (
  <table style={TABLE}>
    <caption>{form.caption}</caption>
    {form.head.length > 0 && <thead>{rowsOf(form.head)}</thead>}
    <tbody>{rowsOf(form.bodies.flat())}</tbody>
  </table>
);

/**
 * The report as a fragment of HTML for any content management system: no class, script or style sheet is needed,
 * the look stands in the elements; everything the editor wrote is escaped.
 */
export const writeHtml = (report: ReportDocument): string =>
  renderToStaticMarkup(
    <article lang="zh-CN">
      <h1 style={TITLE}>{report.title}</h1>
      <p style={TEXT}>{report.preface}</p>
      {report.parts.map(({ heading, paragraphs, form }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map(({ kind, text }, index) =>
            kind === 'heading' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a finished text never move
              <h3 key={index}>{text}</h3>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a finished text never move
              <p key={index} style={TEXT}>
                {text}
              </p>
            ),
          )}
          {form && <FormView form={form} />}
        </section>
      ))}
      {report.contact && <p style={TEXT}>{report.contact}</p>}
    </article>,
  );
