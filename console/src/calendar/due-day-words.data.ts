import type { DueDayChangeView } from '../../../src/api/calendar/views.ts';

/** Which day moved. */
export const MOVES: Readonly<Record<DueDayChangeView['moves'][number]['what'], string>> = {
  reply: '答复期限',
  safe: '内控期限',
  fee: '缴费期限',
  consultation: '征求意见期限',
};

/** How a moved day stands. */
export const STATES: Readonly<Record<DueDayChangeView['state'], string>> = {
  none: '未曾以文书告知原日期，不需要另行告知',
  'to-notify': '文书告知过的日期有变，待告知申请人',
  notified: '已发期限变化告知书',
  dismissed: '已登记处理理由，不另告知',
  superseded: '又有新的变动，以后一次为准',
  held: '按新日历无法自动重算，须人工核对',
};
