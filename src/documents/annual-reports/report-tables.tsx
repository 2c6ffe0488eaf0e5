import type { ReactNode } from 'react';
import type { Table2, Table3, Table4 } from '../../domain/annual-reports/figures.ts';
import {
  type NumberPlace,
  type PrintedCell,
  type PrintedForm,
  printedTable2,
  printedTable3,
  printedTable4,
} from '../../domain/annual-reports/printed-form.ts';

/** May wrap a number, for example into a link to its cases. */
type WrapNumber = (place: NumberPlace, text: string) => ReactNode;
type Wrapped = { readonly cell?: WrapNumber };

/** Table 2, 主动公开政府信息情况: ten numbers in four blocks. */
export const Table2View = ({ table, ...wrap }: { table: Table2 } & Wrapped) => (
  <PrintedFormView form={printedTable2(table)} {...wrap} />
);

/** Table 3, 收到和处理政府信息公开申请情况: 25 rows of seven numbers. */
export const Table3View = ({ table, ...wrap }: { table: Table3 } & Wrapped) => (
  <PrintedFormView form={printedTable3(table)} {...wrap} />
);

/** Table 4, 政府信息公开行政复议、行政诉讼情况: 15 numbers in one row. */
export const Table4View = ({ table, ...wrap }: { table: Table4 } & Wrapped) => (
  <PrintedFormView form={printedTable4(table)} {...wrap} />
);

/** A table of the report as a plain table: header cells carry their scope, so that screen readers name each number. */
function PrintedFormView({ form, cell }: { form: PrintedForm } & Wrapped) {
  const lines = (all: PrintedForm['head']) =>
    all.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form never move
      <tr key={index}>
        {line.map((it, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a form never move
          <CellView key={column} it={it} {...(cell && { cell })} />
        ))}
      </tr>
    ));
  return (
    <table className={`report-table report-table-${form.table}`}>
      <caption>{form.caption}</caption>
      {form.head.length > 0 && <thead>{lines(form.head)}</thead>}
      {form.bodies.map((body, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a form never move
        <tbody key={index}>{lines(body)}</tbody>
      ))}
    </table>
  );
}

function CellView({ it, cell }: { it: PrintedCell } & Wrapped) {
  const spans = {
    ...(it.columns > 1 && { colSpan: it.columns }),
    ...(it.rows > 1 && { rowSpan: it.rows }),
  };
  if (it.heads)
    return (
      <th scope={it.heads} {...spans}>
        {it.text}
      </th>
    );
  return <td {...spans}>{it.number && cell ? cell(it.number, it.text) : it.text}</td>;
}
