import { NoticeInput } from '../../src/application/calendar/notice-input.ts';

/** A made-up notice for 2027; no such notice had been issued when this was written. */
export const notice2027 = (change: Partial<NoticeInput> = {}): NoticeInput =>
  NoticeInput.parse({
    year: 2027,
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    documentNumber: '国办发明电〔2026〕9999号',
    publishedOn: '2026-12-15',
    address: 'https://www.gov.cn/test/2027.htm',
    arrangements: [
      { festival: '元旦', from: '2027-01-01', to: '2027-01-03', worked: [] },
      { festival: '春节', from: '2027-02-05', to: '2027-02-11', worked: ['2027-01-30', '2027-02-14'] },
      { festival: '清明节', from: '2027-04-03', to: '2027-04-05', worked: [] },
      { festival: '劳动节', from: '2027-05-01', to: '2027-05-05', worked: ['2027-04-25', '2027-05-08'] },
      { festival: '端午节', from: '2027-06-09', to: '2027-06-09', worked: [] },
      { festival: '中秋节', from: '2027-09-15', to: '2027-09-15', worked: [] },
      { festival: '国庆节', from: '2027-10-01', to: '2027-10-07', worked: ['2027-09-26', '2027-10-09'] },
    ],
    replaces: null,
    reason: '2027年放假安排公布',
    ...change,
  });
