import type { PrintedFigures, PrintedNumber, PrintedRow } from '../../figures.ts';
import { TABLE_3_COLUMNS } from '../../figures.ts';
import type { FindingPlace } from '../../finding-place.ts';
import { whereIs } from '../../finding-place.ts';
import type { Table3RowKey } from '../../table-3-rows.data.ts';
import { TABLE_4_GROUPS, TABLE_4_RESULTS } from '../../table-4.ts';
import { sumOf } from '../../tie-outs.ts';
import type { Topic } from './topics.ts';

const TOTAL_COLUMN = 6;
const OTHER_ROWS = 3;
const DISPUTE_NUMBERS = 5;

const cell = (figures: PrintedFigures, row: Table3RowKey, column = TOTAL_COLUMN): PrintedNumber =>
  figures.table3?.[row]?.[column] ?? null;

/** Three rows of （六）其他处理, or the single row of the form of 2019. */
function outcomeSum(figures: PrintedFigures, rows: readonly Table3RowKey[]): PrintedNumber {
  const single = figures.table3_other_row ?? null;
  const isWholeGroup = rows.filter((row) => row.startsWith('other_')).length === OTHER_ROWS;
  if (single === null || !isWholeGroup) return sumOf(rows.map((row) => cell(figures, row)));
  const rest = rows.filter((row) => !row.startsWith('other_'));
  return sumOf([single[TOTAL_COLUMN] ?? null, ...rest.map((row) => cell(figures, row))]);
}

function disputeSum(table: PrintedRow | null, groups: readonly number[], result: number): PrintedNumber {
  return table === null
    ? null
    : sumOf(groups.map((group) => table[group * DISPUTE_NUMBERS + result] ?? null));
}

function requestValues(
  figures: PrintedFigures,
  kind: 'received' | 'answered' | 'dealt-with' | 'carried-in' | 'carried-out',
): readonly PrintedNumber[] {
  const [received, carriedIn] = [cell(figures, 'new_received'), cell(figures, 'carried_in')];
  switch (kind) {
    case 'carried-in':
      return [carriedIn];
    case 'carried-out':
      return [cell(figures, 'carried_out')];
    case 'answered':
      return [cell(figures, 'total')];
    // "Received" is also used for all there was to handle, last year's open cases included.
    case 'received':
      return [received, sumOf([received, carriedIn])];
    case 'dealt-with':
      return [cell(figures, 'total'), received, sumOf([received, carriedIn])];
  }
}

function applicantValues(figures: PrintedFigures, columns: readonly number[]): readonly PrintedNumber[] {
  const sumIn = (row: Table3RowKey) => sumOf(columns.map((column) => cell(figures, row, column)));
  const [received, carriedIn] = [sumIn('new_received'), sumIn('carried_in')];
  return [received, sumOf([received, carriedIn]), sumIn('total')];
}

function ruleValues(
  { table2 }: PrintedFigures,
  { row, column, isImplied }: Extract<Topic, { readonly kind: 'rules' }>,
): readonly PrintedNumber[] {
  const [own, both] = [
    table2?.[row]?.[column] ?? null,
    sumOf([table2?.regulations?.[column] ?? null, table2?.normative?.[column] ?? null]),
  ];
  return isImplied ? [own, both] : [own];
}

/** The numbers of the tables a claim may mean, the nearest first; it is wrong only when it is none of them. */
export function valuesOf(topic: Topic, figures: PrintedFigures): readonly PrintedNumber[] {
  switch (topic.kind) {
    case 'outcome':
      return [outcomeSum(figures, topic.rows)];
    case 'applicant':
      return applicantValues(figures, topic.columns);
    case 'dispute':
      return [disputeSum(figures.table4, topic.groups, topic.result)];
    case 'rules':
      return ruleValues(figures, topic);
    case 'decisions':
      return [figures.table2?.[topic.row] ?? null];
    case 'fees':
      return [figures.table2?.fees_wan_yuan == null ? null : Number(figures.table2.fees_wan_yuan)];
    default:
      return requestValues(figures, topic.kind);
  }
}

const REQUEST_ROWS = {
  received: 'new_received',
  answered: 'total',
  'dealt-with': 'total',
  'carried-in': 'carried_in',
  'carried-out': 'carried_out',
} as const;

/** The place of the tables a claim is compared with, in the printed words. */
export function tableWords(topic: Topic): string {
  return placesOf(topic).map(whereIs).join('、');
}

function placesOf(topic: Topic): readonly FindingPlace[] {
  switch (topic.kind) {
    case 'outcome':
      return topic.rows.map((row) => ({ kind: 'table', table: 3, row }));
    case 'applicant':
      return topic.columns.flatMap((index): FindingPlace[] => {
        const column = TABLE_3_COLUMNS[index];
        return column === undefined ? [] : [{ kind: 'table', table: 3, row: 'new_received', column }];
      });
    case 'dispute':
      return topic.groups.flatMap((index): FindingPlace[] => {
        const [row, column] = [TABLE_4_GROUPS[index], TABLE_4_RESULTS[topic.result]];
        return row === undefined || column === undefined ? [] : [{ kind: 'table', table: 4, row, column }];
      });
    case 'rules':
      return [{ kind: 'table', table: 2, row: topic.row, column: topic.column }];
    case 'decisions':
      return [{ kind: 'table', table: 2, row: topic.row }];
    case 'fees':
      return [{ kind: 'table', table: 2, row: 'fees_wan_yuan' }];
    default:
      return [{ kind: 'table', table: 3, row: REQUEST_ROWS[topic.kind] }];
  }
}

/** The check a contradiction with the tables belongs to. */
export function codeOf(topic: Topic): 'F8' | 'F9' | 'F10' {
  if (topic.kind === 'dispute') return 'F10';
  return topic.kind === 'rules' || topic.kind === 'decisions' || topic.kind === 'fees' ? 'F9' : 'F8';
}
