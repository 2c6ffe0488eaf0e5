import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2025. */
export const NOTICES_2025: readonly HolidayNotice[] = [
  {
    year: 2025,
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    documentNumber: '国办发明电〔2024〕12号',
    address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    arrangements: [
      { festival: '元旦', from: '2025-01-01', to: '2025-01-01', worked: [] },
      { festival: '春节', from: '2025-01-28', to: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
      { festival: '清明节', from: '2025-04-04', to: '2025-04-06', worked: [] },
      { festival: '劳动节', from: '2025-05-01', to: '2025-05-05', worked: ['2025-04-27'] },
      { festival: '端午节', from: '2025-05-31', to: '2025-06-02', worked: [] },
      {
        festival: '国庆节、中秋节',
        from: '2025-10-01',
        to: '2025-10-08',
        worked: ['2025-09-28', '2025-10-11'],
      },
    ],
  },
];
