import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2021. */
export const NOTICES_2021: readonly HolidayNotice[] = [
  {
    year: 2021,
    title: '国务院办公厅关于2021年部分节假日安排的通知',
    documentNumber: '国办发明电〔2020〕27号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
    arrangements: [
      { festival: '元旦', from: '2021-01-01', to: '2021-01-03', worked: [] },
      { festival: '春节', from: '2021-02-11', to: '2021-02-17', worked: ['2021-02-07', '2021-02-20'] },
      { festival: '清明节', from: '2021-04-03', to: '2021-04-05', worked: [] },
      { festival: '劳动节', from: '2021-05-01', to: '2021-05-05', worked: ['2021-04-25', '2021-05-08'] },
      { festival: '端午节', from: '2021-06-12', to: '2021-06-14', worked: [] },
      { festival: '中秋节', from: '2021-09-19', to: '2021-09-21', worked: ['2021-09-18'] },
      { festival: '国庆节', from: '2021-10-01', to: '2021-10-07', worked: ['2021-09-26', '2021-10-09'] },
    ],
  },
];
