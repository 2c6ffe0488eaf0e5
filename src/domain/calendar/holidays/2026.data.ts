import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2026. */
export const NOTICES_2026: readonly HolidayNotice[] = [
  {
    year: 2026,
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    documentNumber: '国办发明电〔2025〕7号',
    address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    arrangements: [
      { festival: '元旦', from: '2026-01-01', to: '2026-01-03', worked: ['2026-01-04'] },
      { festival: '春节', from: '2026-02-15', to: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
      { festival: '清明节', from: '2026-04-04', to: '2026-04-06', worked: [] },
      { festival: '劳动节', from: '2026-05-01', to: '2026-05-05', worked: ['2026-05-09'] },
      { festival: '端午节', from: '2026-06-19', to: '2026-06-21', worked: [] },
      { festival: '中秋节', from: '2026-09-25', to: '2026-09-27', worked: [] },
      { festival: '国庆节', from: '2026-10-01', to: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
    ],
  },
];
