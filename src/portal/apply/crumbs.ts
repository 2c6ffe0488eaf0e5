import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import { columnOf } from '../shared/page/columns.ts';

/** The way to a page of the application. */
export const applyCrumbs = (code: string, page: string): readonly Crumb[] => [
  { label: columnOf('apply').label, path: PATHS.apply(code) },
  { label: page, path: null },
];
