import type { Column } from '../../domain/columns/column-rules.ts';
import { LEGAL_COLUMNS, type LegalColumn } from '../../domain/columns/legal-columns.data.ts';
import type { Language } from '../shared/page/modes.ts';
import { ENGLISH_COLUMNS } from './english-columns.data.ts';

const labelsOf = (columns: readonly LegalColumn[]): readonly (readonly [string, string])[] =>
  columns.flatMap(({ key, label, children = [] }) => [[key, label] as const, ...labelsOf(children)]);

/** The law's name of each column; an organ may call some otherwise. */
const LEGAL_LABELS: ReadonlyMap<string, string> = new Map(labelsOf(LEGAL_COLUMNS));

/** The English name of a column; `null` for the organ's own and those it renamed: only their organ can say it. */
export const englishLabel = ({ key, label }: Pick<Column, 'key' | 'label'>): string | null =>
  key !== null && LEGAL_LABELS.get(key) === label ? (ENGLISH_COLUMNS[key] ?? null) : null;

/** A column's name for the title of a page, and whether it is in Chinese. */
export const columnLabel = (column: Pick<Column, 'key' | 'label'>, language: Language): string =>
  (language === 'en' && englishLabel(column)) || column.label;
