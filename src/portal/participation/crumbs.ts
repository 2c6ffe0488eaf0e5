import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';

/** Names of the parts of 互动交流, for headings, links and the way to a page. */
export const PART_LABELS = {
  participation: '互动交流',
  solicitations: '意见征集',
  mailbox: '咨询信箱',
  siteErrors: '网站纠错',
  messageQuery: '查询答复',
} as const;

/** The way to a page of 互动交流: the part it belongs to, then the page itself. */
export function participationCrumbs(code: string, ...steps: readonly Crumb[]): readonly Crumb[] {
  return steps.length === 0
    ? [{ label: PART_LABELS.participation, path: null }]
    : [{ label: PART_LABELS.participation, path: PATHS.participation(code) }, ...steps];
}
