import { useContext } from 'react';
import type { Column } from '../../../domain/columns/column-rules.ts';
import { englishLabel } from '../../i18n/column-label.ts';
import { PageLanguage } from '../../i18n/language.ts';

/** A column's name in the language of the page; the organ's own names stay Chinese and are marked so. */
export function ColumnName({ column }: { column: Pick<Column, 'key' | 'label'> }) {
  const language = useContext(PageLanguage);
  if (language === 'zh') return column.label;
  return englishLabel(column) ?? <span lang="zh-CN">{column.label}</span>;
}
