import type { HolidayNotice } from '../holiday-notice.ts';

/**
 * The days off and make-up days of 2020, in the order the notices were issued.
 *
 * The second notice prolonged the Spring Festival to 2 February: Saturday 1 February, a working day by the first, became a day off.
 */
export const NOTICES_2020: readonly HolidayNotice[] = [
  {
    year: 2020,
    title: '国务院办公厅关于2020年部分节假日安排的通知',
    documentNumber: '国办发明电〔2019〕16号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    arrangements: [
      { festival: '元旦', from: '2020-01-01', to: '2020-01-01', worked: [] },
      { festival: '春节', from: '2020-01-24', to: '2020-01-30', worked: ['2020-01-19', '2020-02-01'] },
      { festival: '清明节', from: '2020-04-04', to: '2020-04-06', worked: [] },
      { festival: '劳动节', from: '2020-05-01', to: '2020-05-05', worked: ['2020-04-26', '2020-05-09'] },
      { festival: '端午节', from: '2020-06-25', to: '2020-06-27', worked: ['2020-06-28'] },
      {
        festival: '国庆节、中秋节',
        from: '2020-10-01',
        to: '2020-10-08',
        worked: ['2020-09-27', '2020-10-10'],
      },
    ],
  },
  {
    year: 2020,
    title: '国务院办公厅关于延长2020年春节假期的通知',
    documentNumber: '国办发明电〔2020〕1号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
    arrangements: [{ festival: '春节', from: '2020-01-31', to: '2020-02-02', worked: [] }],
  },
];
