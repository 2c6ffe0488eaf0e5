import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2022. */
export const NOTICES_2022: readonly HolidayNotice[] = [
  {
    year: 2022,
    title: '国务院办公厅关于2022年部分节假日安排的通知',
    documentNumber: '国办发明电〔2021〕11号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
    arrangements: [
      { festival: '元旦', from: '2022-01-01', to: '2022-01-03', worked: [] },
      { festival: '春节', from: '2022-01-31', to: '2022-02-06', worked: ['2022-01-29', '2022-01-30'] },
      { festival: '清明节', from: '2022-04-03', to: '2022-04-05', worked: ['2022-04-02'] },
      { festival: '劳动节', from: '2022-04-30', to: '2022-05-04', worked: ['2022-04-24', '2022-05-07'] },
      { festival: '端午节', from: '2022-06-03', to: '2022-06-05', worked: [] },
      { festival: '中秋节', from: '2022-09-10', to: '2022-09-12', worked: [] },
      { festival: '国庆节', from: '2022-10-01', to: '2022-10-07', worked: ['2022-10-08', '2022-10-09'] },
    ],
  },
];
