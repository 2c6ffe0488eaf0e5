import type { HolidayNotice } from '../holiday-notice.ts';

/** The days off and make-up days of 2023. */
export const NOTICES_2023: readonly HolidayNotice[] = [
  {
    year: 2023,
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    documentNumber: '国办发明电〔2022〕16号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    arrangements: [
      { festival: '元旦', from: '2022-12-31', to: '2023-01-02', worked: [] },
      { festival: '春节', from: '2023-01-21', to: '2023-01-27', worked: ['2023-01-28', '2023-01-29'] },
      { festival: '清明节', from: '2023-04-05', to: '2023-04-05', worked: [] },
      { festival: '劳动节', from: '2023-04-29', to: '2023-05-03', worked: ['2023-04-23', '2023-05-06'] },
      { festival: '端午节', from: '2023-06-22', to: '2023-06-24', worked: ['2023-06-25'] },
      {
        festival: '中秋节、国庆节',
        from: '2023-09-29',
        to: '2023-10-06',
        worked: ['2023-10-07', '2023-10-08'],
      },
    ],
  },
];
