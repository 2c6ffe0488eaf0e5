import type { Finding } from './findings.ts';

export type ReportSectionKey = 'overview' | 'proactive' | 'requests' | 'disputes' | 'problems' | 'other';

/** The texts of the six sections; sections two to four hold the tables and mostly have no text. */
export type ReportSections = Readonly<Record<ReportSectionKey, string>>;

export type ReportSection = {
  readonly key: ReportSectionKey;
  /** The fixed heading with its number. */
  readonly heading: string;
  /** The table printed in it, or `null` for a section of text. */
  readonly table: 2 | 3 | 4 | null;
};

/** The six sections with their fixed headings in their fixed order (国办公开办函〔2021〕30号). */
export const REPORT_SECTIONS: readonly ReportSection[] = [
  { key: 'overview', heading: '一、总体情况', table: null },
  { key: 'proactive', heading: '二、主动公开政府信息情况', table: 2 },
  { key: 'requests', heading: '三、收到和处理政府信息公开申请情况', table: 3 },
  { key: 'disputes', heading: '四、政府信息公开行政复议、行政诉讼情况', table: 4 },
  { key: 'problems', heading: '五、存在的主要问题及改进情况', table: null },
  { key: 'other', heading: '六、其他需要报告的事项', table: null },
];

/** The five aspects section one is written by. */
export const OVERVIEW_HEADINGS: readonly string[] = [
  '（一）主动公开',
  '（二）依申请公开',
  '（三）政府信息管理',
  '（四）政府信息公开平台建设',
  '（五）监督保障',
];

/** What section six must state: notices of fees, their sum, and what was really paid. Sums in yuan. */
export type FeeStatement = {
  readonly year: number;
  readonly notices: number;
  /** Decimal text in yuan, such as `140` or `140.5`. */
  readonly noticedYuan: string;
  readonly collectedYuan: string;
};

/**
 * The sentence on processing fees every organ reports in section six, also when there were none
 * (国办函〔2020〕109号; 国办公开办函〔2021〕30号).
 */
export function feeStatement({ year, notices, noticedYuan, collectedYuan }: FeeStatement): string {
  if (notices === 0 && Number(collectedYuan) === 0) {
    return `${year}年度，本机关依据《政府信息公开信息处理费管理办法》发出收费通知0件，未收取政府信息公开信息处理费。`;
  }
  return `${year}年度，本机关依据《政府信息公开信息处理费管理办法》发出收费通知${notices}件，通知收费总金额${noticedYuan}元，实际收取总金额${collectedYuan}元。`;
}

export type SectionFindingCode = 'S1' | 'S2' | 'S3';

const LEAST_TEXT: readonly ReportSectionKey[] = ['overview', 'problems', 'other'];
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s()一二三四五、]/g, '');

/**
 * What the text of a report lacks. S1: a section of text is empty. S2: section one passes over one of its five
 * aspects. S3: section six says nothing about processing fees, which it must even when there were none.
 */
export function checkSections(sections: ReportSections): readonly Finding<SectionFindingCode>[] {
  const article = '国办公开办函〔2021〕30号';
  const findings: Finding<SectionFindingCode>[] = [];
  for (const { key, heading } of REPORT_SECTIONS) {
    if (!LEAST_TEXT.includes(key) || sections[key].trim() !== '') continue;
    findings.push({ code: 'S1', severity: 'error', where: heading, message: '本部分没有内容。', article });
  }
  const overview = bare(sections.overview);
  const missing = OVERVIEW_HEADINGS.filter((heading) => !overview.includes(bare(heading)));
  if (overview !== '' && missing.length > 0) {
    const message = `总体情况没有分别写明：${missing.join('、')}。`;
    findings.push({ code: 'S2', severity: 'warning', where: '一、总体情况', message, article });
  }
  if (!/信息处理费|收费通知/.test(sections.other)) {
    const message = '没有报告政府信息公开信息处理费情况；没有收取的，也应当写明。';
    findings.push({ code: 'S3', severity: 'warning', where: '六、其他需要报告的事项', message, article });
  }
  return findings;
}
