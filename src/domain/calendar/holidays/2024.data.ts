import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2024. */
export const NOTICES_2024: readonly HolidayNotice[] = [
  {
    year: 2024,
    title: '国务院办公厅关于2024年部分节假日安排的通知',
    documentNumber: '国办发明电〔2023〕7号',
    address: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    arrangements: [
      { festival: '元旦', from: '2024-01-01', to: '2024-01-01', worked: [] },
      { festival: '春节', from: '2024-02-10', to: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
      { festival: '清明节', from: '2024-04-04', to: '2024-04-06', worked: ['2024-04-07'] },
      { festival: '劳动节', from: '2024-05-01', to: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
      { festival: '端午节', from: '2024-06-10', to: '2024-06-10', worked: [] },
      { festival: '中秋节', from: '2024-09-15', to: '2024-09-17', worked: ['2024-09-14'] },
      { festival: '国庆节', from: '2024-10-01', to: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },
    ],
  },
];
