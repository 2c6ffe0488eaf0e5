import { checkFinding } from './checks/check-finding.ts';
import { type PrintedFigures, TABLE_3_COLUMNS } from './figures.ts';
import type { FindingPlace } from './finding-place.ts';
import type { TieOutFinding } from './findings.ts';
import { RULE_COLUMNS } from './table-2.ts';
import { TABLE_3_ROWS } from './table-3-rows.data.ts';
import { TABLE_4_COLUMNS } from './table-4.ts';
import { parseWanYuan } from './wan-yuan.ts';

type Cell = { readonly place: FindingPlace; readonly value: number | string | null };

const finding = (place: FindingPlace, message: string, english: string): TieOutFinding =>
  checkFinding({ code: 'F7', severity: 'error', place, message, english });

function cellsOfTable2({ table2 }: PrintedFigures): readonly Cell[] {
  if (table2 === null) return [{ place: { kind: 'table', table: 2 }, value: null }];
  const rules = (['regulations', 'normative'] as const).flatMap((row) =>
    RULE_COLUMNS.map(
      ({ key: column }): Cell => ({
        place: { kind: 'table', table: 2, row, column },
        value: table2[row]?.[column] ?? null,
      }),
    ),
  );
  const others = (
    ['licensing_decisions', 'penalty_decisions', 'coercion_decisions', 'fees_wan_yuan'] as const
  ).map((row): Cell => ({ place: { kind: 'table', table: 2, row }, value: table2[row] }));
  return [...rules, ...others];
}

function cellsOfTable3({ table3, table3_other_row: otherRow = null }: PrintedFigures): readonly Cell[] {
  if (table3 === null) return [{ place: { kind: 'table', table: 3 }, value: null }];
  const rows = TABLE_3_ROWS.filter((row) => otherRow === null || !row.key.startsWith('other_'));
  return rows.flatMap(({ key: row }) =>
    TABLE_3_COLUMNS.map(
      (column, index): Cell => ({
        place: { kind: 'table', table: 3, row, column },
        value: table3[row]?.[index] ?? null,
      }),
    ),
  );
}

function cellsOfTable4({ table4 }: PrintedFigures): readonly Cell[] {
  if (table4 === null) return [{ place: { kind: 'table', table: 4 }, value: null }];
  return TABLE_4_COLUMNS.map(
    ({ group: row, result: column }, index): Cell => ({
      place: { kind: 'table', table: 4, row, column },
      value: table4[index] ?? null,
    }),
  );
}

const cellsOf = (figures: PrintedFigures): readonly Cell[] => [
  ...cellsOfTable2(figures),
  ...cellsOfTable3(figures),
  ...cellsOfTable4(figures),
];

const blankOf = ({ place, value }: Cell): readonly TieOutFinding[] =>
  value === null
    ? [
        finding(
          place,
          '没有填写；没有发生的，应当填“0”。',
          'Left blank; 0 is filled in where nothing happened.',
        ),
      ]
    : [];

function brokenOf({ place, value }: Cell): readonly TieOutFinding[] {
  if (typeof value === 'string') {
    if (parseWanYuan(value) !== null) return [];
    const message = `填写为${value}；金额应当是以万元为单位、不小于零的数。`;
    return [finding(place, message, `${value} is no sum in 万元 (ten thousand yuan) not below zero.`)];
  }
  if (value === null || (Number.isSafeInteger(value) && value >= 0)) return [];
  const message = `填写为${value}；件数应当是不小于零的整数。`;
  return [finding(place, message, `${value} is no count: counts are whole numbers not below zero.`)];
}

/**
 * F7: every cell is filled with a whole number not below zero (fees: a sum in 万元); nothing is left blank.
 * A table that is not there at all is one finding, not a hundred.
 */
export const checkCells = (figures: PrintedFigures): readonly TieOutFinding[] =>
  cellsOf(figures).flatMap((cell) => [...blankOf(cell), ...brokenOf(cell)]);

/** F7 without the blanks, for a report as read: the reader tells each gap with its reason. */
export const checkValues = (figures: PrintedFigures): readonly TieOutFinding[] =>
  cellsOf(figures).flatMap(brokenOf);
