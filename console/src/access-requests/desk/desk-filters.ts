import type { DeskView } from '../../../../src/api/access-requests/views.ts';

/** One open case as the desk shows it. */
export type DeskLine = DeskView['items'][number];
/** A tile of the desk. */
export type DeskFilter = keyof DeskView['counts'];

/** The tiles of the desk: each number is a filter of the list below it. */
export const DESK_FILTERS: Readonly<
  Record<DeskFilter, { readonly label: string; readonly includes: (line: DeskLine) => boolean }>
> = {
  open: { label: '在办', includes: () => true },
  overdue: { label: '逾期', includes: (line) => line.urgency === 'overdue' },
  soon: { label: '3 日内到期', includes: (line) => line.urgency === 'soon' },
  paused: { label: '计时暂停', includes: (line) => line.urgency === 'paused' },
  mine: { label: '待我办理', includes: (line) => line.mine },
};
