import type { Column } from '../../../domain/columns/column-rules.ts';
import { PATHS } from '../../paths.ts';

/** Columns of the legal tree that lead to a page of their own instead of a list. */
const OWN_PAGES: Readonly<Record<string, (code: string) => string>> = {
  guide: PATHS.guide,
  'annual-reports': PATHS.reports,
  'on-request': PATHS.apply,
  'statutory-content': PATHS.disclosures,
};

/** Where a column of an organ is read: its page, its list, or where it links to. */
export const columnAddress = (code: string, { id, key, link }: Pick<Column, 'id' | 'key' | 'link'>): string =>
  (link || null) ?? OWN_PAGES[key ?? '']?.(code) ?? PATHS.column(code, id);
