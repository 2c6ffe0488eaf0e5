import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { Language } from '../shared/page/modes.ts';

/** The way to a page of the application. */
export const applyCrumbs = (code: string, page: string, language: Language): readonly Crumb[] => [
  { label: FRAME_WORDS[language].columns.apply, path: PATHS.apply(code) },
  { label: page, path: null },
];
