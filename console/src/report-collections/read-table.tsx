import type { SubmissionView } from '../../../src/api/report-collections/views.ts';
import { isAbout } from '../../../src/domain/annual-reports/cell-of-place.ts';
import type { PrintedForm } from '../../../src/domain/annual-reports/printed-form.ts';
import type { SourcePlace } from '../../../src/domain/annual-reports/read-report.ts';
import { type CellContent, FormTable } from './form-table.tsx';

/** One number of a submission as read, or the gap in its place. */
export type ReadCell = SubmissionView['cells'][number];

type Finding = SubmissionView['findings'][number];

type TableProps = {
  readonly form: PrintedForm;
  readonly view: SubmissionView;
  readonly onFill: (cell: ReadCell) => void;
};

/** A table as read: findings are marked at their cells, a gap is filled in, a filled cell says why. */
export function ReadTable({ form, view, onFill }: TableProps) {
  const cells = new Map(view.cells.map((it) => [it.cell, it]));
  return (
    <FormTable
      form={form}
      contentOf={(path, place) => {
        const cell = cells.get(path);
        if (!cell) return { content: '—' };
        if (cell.value === null)
          return {
            className: 'cell-gap',
            content: <Gap cell={cell} mayFill={view.mayFill} onFill={onFill} />,
          };
        return readContent(
          cell,
          view.findings.filter((it) => isAbout(it.place, place)),
        );
      }}
    />
  );
}

/** A number with what was found about it, why it was filled in, and where it stands in the file. */
function readContent(cell: ReadCell, about: readonly Finding[]): CellContent {
  const notes = [
    ...about.map((it) => it.message),
    ...(cell.filled ? [`补录：${cell.filled.reason}（${cell.filled.by}）`] : []),
    ...(cell.place ? [`来源：${placeWords(cell.place)}`] : []),
  ];
  return {
    className: markOf(cell, about),
    content: (
      <span title={notes.join('\n')}>
        {cell.value}
        {about.length > 0 && <span className="unseen">（{about.map((it) => it.message).join('；')}）</span>}
        {cell.filled && <span className="cell-note">补</span>}
      </span>
    ),
  };
}

function markOf(cell: ReadCell, about: readonly Finding[]): string {
  if (about.some((it) => it.severity === 'error')) return 'cell-error';
  if (about.length > 0) return 'cell-doubt';
  return cell.filled ? 'cell-filled' : '';
}

type GapProps = {
  readonly cell: ReadCell;
  readonly mayFill: boolean;
  readonly onFill: (cell: ReadCell) => void;
};

const Gap = ({ cell, mayFill, onFill }: GapProps) =>
  mayFill ? (
    <button
      type="button"
      aria-label={`补录：${cell.label}`}
      title={cell.gap ?? ''}
      onClick={() => onFill(cell)}
    >
      缺
    </button>
  ) : (
    <span title={cell.gap ?? ''}>缺</span>
  );

const PLACE_WORDS = [
  ['page', '第', '页'],
  ['sheet', '工作表“', '”'],
  ['line', '第', '行'],
  ['table', '第', '张表'],
  ['row', '第', '行'],
  ['column', '第', '列'],
] as const;

/** Where in the file a number stands. */
const placeWords = (place: SourcePlace): string =>
  PLACE_WORDS.flatMap(([key, before, after]) =>
    place[key] === undefined ? [] : [`${before}${place[key]}${after}`],
  ).join('');
