import type { ReactNode } from 'react';
import { cellOfPlace } from '../../../src/domain/annual-reports/cell-of-place.ts';
import { EMPTY_TABLE_3 } from '../../../src/domain/annual-reports/figures.ts';
import {
  type NumberPlace,
  type PrintedCell,
  type PrintedForm,
  printedTable2,
  printedTable3,
  printedTable4,
} from '../../../src/domain/annual-reports/printed-form.ts';
import { EMPTY_TABLE_2 } from '../../../src/domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../../src/domain/annual-reports/table-4.ts';
import '../annual-reports/report.css';
import { WideTable } from '../annual-reports/wide-table.tsx';

/** The three tables as printed, without numbers: what stands in a cell is asked for. */
export const FORMS: readonly PrintedForm[] = [
  printedTable2(EMPTY_TABLE_2),
  printedTable3(EMPTY_TABLE_3),
  printedTable4(EMPTY_TABLE_4),
];

/** What stands at a place of the form, with how it is marked. */
export type CellContent = { readonly content: ReactNode; readonly className?: string };
type Props = {
  readonly form: PrintedForm;
  readonly contentOf: (cell: string, place: NumberPlace) => CellContent;
};

/** A table of the report in its printed layout; its numbers are what `contentOf` makes of them. */
export const FormTable = ({ form, contentOf }: Props) => (
  <WideTable label={`表${form.table} ${form.caption}`}>
    <table className={`official official-${form.table}`}>
      <caption>{form.caption}</caption>
      {form.head.length > 0 && (
        <thead>
          <Lines lines={form.head} contentOf={contentOf} />
        </thead>
      )}
      {form.bodies.map((lines) => (
        <tbody key={lines[0]?.[0]?.text}>
          <Lines lines={lines} contentOf={contentOf} />
        </tbody>
      ))}
    </table>
  </WideTable>
);

type LinesProps = Pick<Props, 'contentOf'> & { readonly lines: readonly (readonly PrintedCell[])[] };

const Lines = ({ lines, contentOf }: LinesProps) =>
  lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the layout of the form never changes
    <tr key={row}>
      {line.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the layout of the form never changes
        <Cell key={column} cell={cell} contentOf={contentOf} />
      ))}
    </tr>
  ));

function Cell({ cell, contentOf }: Pick<Props, 'contentOf'> & { readonly cell: PrintedCell }) {
  const span = {
    ...(cell.columns > 1 && { colSpan: cell.columns }),
    ...(cell.rows > 1 && { rowSpan: cell.rows }),
  };
  if (cell.number !== null) {
    const { content, className } = contentOf(cellOfPlace(cell.number), cell.number);
    return (
      <td {...span} className={className}>
        {content}
      </td>
    );
  }
  return cell.heads === null ? (
    <td {...span}>{cell.text}</td>
  ) : (
    <th
      {...span}
      scope={cell.heads}
      className={cell.rows > 1 && cell.heads === 'row' ? 'official-group' : ''}
    >
      {cell.text}
    </th>
  );
}
