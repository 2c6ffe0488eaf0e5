import { TABLE_3_COLUMN_LABELS, type Table3Column } from './figures.ts';
import { REPORT_SECTIONS, type ReportSectionKey } from './sections.ts';
import { RULE_COLUMNS, TABLE_2_BLOCKS } from './table-2.ts';
import { TABLE_3_ROWS, type Table3RowKey } from './table-3-rows.data.ts';
import {
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
  type Table4Group,
  type Table4Result,
} from './table-4.ts';

/** A row of table 3, or （六）其他处理 where the form of 2019 prints it as one row. */
export type Table3Place = Table3RowKey | 'table3_other_row';

/**
 * Where a finding is, in machine words. A table without row and column means the whole table. A text place
 * counts characters (UTF-16) of the section as given; `quote` is what stands there.
 */
export type FindingPlace =
  | { readonly kind: 'report' }
  | { readonly kind: 'table'; readonly table: 2; readonly row?: string; readonly column?: string }
  | {
      readonly kind: 'table';
      readonly table: 3;
      readonly row?: Table3Place;
      readonly column?: Table3Column;
    }
  | {
      readonly kind: 'table';
      readonly table: 4;
      readonly row?: Table4Group;
      readonly column?: Table4Result;
    }
  | {
      readonly kind: 'text';
      readonly section: ReportSectionKey | 'preface';
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    };

/** A place where nothing is told but the report itself. */
export const WHOLE_REPORT: FindingPlace = { kind: 'report' };

const ROWS_3 = new Map(TABLE_3_ROWS.map((row) => [row.key, row]));
const ROWS_2 = new Map<string, string>(
  TABLE_2_BLOCKS.flatMap((block) => block.rows.map((row) => [row.key, row.label] as const)),
);
const COLUMNS_2 = new Map<string, string>(RULE_COLUMNS.map((column) => [column.key, column.label]));
const HEADINGS = new Map<string, string>(REPORT_SECTIONS.map((section) => [section.key, section.heading]));

/** The printed words of a row with its group, without the long remark in brackets. */
export function table3RowName(key: Table3Place): string {
  if (key === 'table3_other_row') return '（六）其他处理';
  const row = ROWS_3.get(key);
  if (!row) throw new RangeError(`no such row: ${key}`);
  const label = row.label.replace(/（区分处理.*$/, '');
  return row.group === null ? label : `${row.group}${label}`;
}

type Words = { readonly table: number; readonly row: string | null; readonly column: string | null };

const named = <Key>(key: Key | undefined, name: (key: Key) => string): string | null =>
  key === undefined ? null : name(key);

function wordsOf(place: Extract<FindingPlace, { kind: 'table' }>): Words {
  const { table } = place;
  switch (table) {
    case 2:
      return {
        table,
        row: named(place.row, (key) => ROWS_2.get(key) ?? key),
        column: named(place.column, (key) => COLUMNS_2.get(key) ?? key),
      };
    case 3:
      return {
        table,
        row: named(place.row, table3RowName),
        column: named(place.column, (key) => TABLE_3_COLUMN_LABELS[key]),
      };
    case 4:
      return {
        table,
        row: named(place.row, (key) => TABLE_4_GROUP_LABELS[key]),
        column: named(place.column, (key) => TABLE_4_RESULT_LABELS[key]),
      };
  }
}

const sectionName = (section: ReportSectionKey | 'preface'): string => HEADINGS.get(section) ?? '前言';

/** The place in Chinese, such as 表3“（一）予以公开”行“总计”列 or 一、总体情况. */
export function whereIs(place: FindingPlace): string {
  if (place.kind === 'report') return '全文';
  if (place.kind === 'text') return sectionName(place.section);
  const { table, row, column } = wordsOf(place);
  if (table !== 3) return `表${table}${row === null ? '' : `“${row}”`}${column ?? ''}`;
  return `表3${row === null ? '' : `“${row}”行`}${column === null ? '' : `“${column}”列`}`;
}

/** The place in English; names of rows and columns stay as they are printed on the form. */
export function whereIsInEnglish(place: FindingPlace): string {
  if (place.kind === 'report') return 'the whole report';
  if (place.kind === 'text')
    return place.section === 'preface' ? 'the preface' : `section “${sectionName(place.section)}”`;
  const { table, row, column } = wordsOf(place);
  const parts = [
    `table ${table}`,
    ...(row === null ? [] : [`row “${row}”`]),
    ...(column === null ? [] : [`column “${column}”`]),
  ];
  return parts.join(', ');
}
