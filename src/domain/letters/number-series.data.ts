/** The words of each series of numbers (文号序列): the character after 发文机关代字. */
export const NUMBER_SERIES_LABELS: Readonly<Record<string, string>> = {
  告: '答复和告知',
  补: '补正告知',
  理: '要求说明理由',
  征: '征求意见',
  延: '延长答复期限',
  迟: '延迟答复',
  费: '收费通知',
  协: '征求机关意见',
  更: '更正答复',
};
