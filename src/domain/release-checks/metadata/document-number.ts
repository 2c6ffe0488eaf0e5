/** 机构代码/年份-流水号, as in 000014349/2017-00110 or 11370322004222241N/2021-5135380. */
const INDEX = /^[0-9A-Za-z][0-9A-Za-z-]{1,29}\/\d{4}-\d{2,10}$/;

/** Whether a text has the form of an index number (索引号); the code of the organ may be its short name. */
export const isIndexNumber = (text: string): boolean => INDEX.test(text);

const RIGHT = /^[\u4e00-\u9fff]{1,20}〔\d{4}〕[1-9]\d{0,5}号$/;
/** Orders (令) and announcements (公告) have a number without year in brackets. */
const ORDER =
  /^[\u4e00-\u9fff]{0,30}(?:令|公告|通告)?(?:〔\d{4}〕|\d{4}年)?第[1-9]\d{0,5}号(?:令|公告|通告)?$/;

/** What is wrong with the form of a document number (发文字号): GB/T 9704—2012, 7.2.5; none for a right one. */
export function documentNumberFaults(number: string): readonly string[] {
  const bare = number.trim();
  if (RIGHT.test(bare)) return [];
  if (ORDER.test(bare) && /令|公告|通告|^第/.test(bare)) return [];
  const faults: string[] = [];
  if (bare !== bare.replaceAll(/\s/g, '')) faults.push('含有空格');
  if (/[[(（［【{]\d{4}[\])）］】}]/.test(bare)) faults.push('年份应当用六角括号〔〕');
  if (/[〔[(（［【]\d{2}[〕\])）］】]/.test(bare)) faults.push('年份应当写四位');
  if (/[〕\])）］】]\s*第/.test(bare)) faults.push('序号前不加“第”字');
  if (/[〕\])）］】第]\s*0\d*/.test(bare)) faults.push('序号不编虚位');
  if (!bare.endsWith('号')) faults.push('序号后应当有“号”字');
  return faults.length > 0 ? faults : ['不是“机关代字〔年份〕序号”的形式'];
}
