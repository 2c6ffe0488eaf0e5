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

const CARRY_OVER_WORDS = '关于上年结转件数与上一年度报告不一致的说明：';

/** The explanation section three prints, as it was printed; `null` where there is none (F4). */
export function carryOverNoteIn({ requests }: ReportSections): string | null {
  const from = requests.indexOf(CARRY_OVER_WORDS);
  if (from === -1) return null;
  const [note = ''] = requests.slice(from + CARRY_OVER_WORDS.length).split('\n');
  return note.trim() || null;
}

/**
 * The sections as printed: where the cases carried in are not those last year's report carried over, section three says
 * why (F4).
 */
export function printedSections(sections: ReportSections, carryOverNote: string): ReportSections {
  const note = carryOverNote.trim();
  if (note === '') return sections;
  const explained = `${CARRY_OVER_WORDS}${note}`;
  return {
    ...sections,
    requests: sections.requests === '' ? explained : `${sections.requests}\n${explained}`,
  };
}
