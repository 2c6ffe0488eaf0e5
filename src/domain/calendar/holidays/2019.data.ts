import type { HolidayNotice } from '../holiday-notice.ts';

/**
 * The days off and make-up days of 2019, in the order the notices were issued.
 *
 * The second notice replaced the arrangement of Labour Day; where both name a day, it decides.
 */
export const NOTICES_2019: readonly HolidayNotice[] = [
  {
    year: 2019,
    title: '国务院办公厅关于2019年部分节假日安排的通知',
    documentNumber: '国办发明电〔2018〕15号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    arrangements: [
      { festival: '元旦', from: '2018-12-30', to: '2019-01-01', worked: ['2018-12-29'] },
      { festival: '春节', from: '2019-02-04', to: '2019-02-10', worked: ['2019-02-02', '2019-02-03'] },
      { festival: '清明节', from: '2019-04-05', to: '2019-04-05', worked: [] },
      { festival: '劳动节', from: '2019-05-01', to: '2019-05-01', worked: [] },
      { festival: '端午节', from: '2019-06-07', to: '2019-06-07', worked: [] },
      { festival: '中秋节', from: '2019-09-13', to: '2019-09-13', worked: [] },
      { festival: '国庆节', from: '2019-10-01', to: '2019-10-07', worked: ['2019-09-29', '2019-10-12'] },
    ],
  },
  {
    year: 2019,
    title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    documentNumber: '国办发明电〔2019〕3号',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
    arrangements: [
      { festival: '劳动节', from: '2019-05-01', to: '2019-05-04', worked: ['2019-04-28', '2019-05-05'] },
    ],
  },
];
