import type { PrintedTable2, PrintedTable3 } from '../figures.ts';
import type { CheckFinding } from '../findings.ts';
import type { Table3RowKey } from '../table-3-rows.data.ts';
import { sumOf } from '../tie-outs.ts';
import { checkFinding } from './check-finding.ts';
import { figuresToCheck, type ReportToCheck } from './report-to-check.ts';
import { hasRulePower } from './rule-power.ts';

type Findings = readonly CheckFinding[];
const rowTotal = (table: PrintedTable3 | null, row: Table3RowKey): number | null => table?.[row]?.[6] ?? null;

/** P1: 规章 reported by an organ that may not make any; `power` is the organ's own word, where it gave one. */
function checkRulePower(table: PrintedTable2, agency: string | null, power: boolean | null): Findings {
  const { made = null, repealed = null, valid = null } = table.regulations ?? {};
  const reported = [made, repealed, valid].filter((count) => count !== null && count > 0);
  const may = power ?? (agency === null ? null : hasRulePower(agency));
  if (reported.length === 0 || may !== false) return [];
  return [
    checkFinding({
      code: 'P1',
      severity: power === false ? 'error' : 'warning',
      place: { kind: 'table', table: 2, row: 'regulations' },
      message: `规章填写为制发${made ?? '—'}件、废止${repealed ?? '—'}件、现行有效${valid ?? '—'}件，本机关没有规章制定权。`,
      english: `Rules: ${made ?? '—'} made, ${repealed ?? '—'} repealed, ${valid ?? '—'} in force; this organ has no power to make rules.`,
    }),
  ];
}

/** P3: at the end of the year at least what was made and not repealed is in force. */
function checkLeastValid(table: PrintedTable2): Findings {
  return (['regulations', 'normative'] as const).flatMap((row): Findings => {
    const { made = null, repealed = null, valid = null } = table[row] ?? {};
    if (made === null || repealed === null || valid === null || valid >= made - repealed) return [];
    return [
      checkFinding({
        code: 'P3',
        severity: 'warning',
        place: { kind: 'table', table: 2, row, column: 'valid' },
        message: `本年制发${made}件、废止${repealed}件，现行有效只有${valid}件。`,
        english: `${made} made and ${repealed} repealed this year, but only ${valid} in force.`,
      }),
    ];
  });
}

const REFUSALS: readonly Table3RowKey[] = [
  'denied_secret',
  'denied_law',
  'denied_safety',
  'denied_third_party',
  'denied_internal',
  'denied_process',
  'denied_enforcement',
];
/** Results that may go straight to court: all but refusals under articles 14 to 16 and partial ones. */
const SUABLE: readonly Table3RowKey[] = [
  'granted',
  'denied_query',
  'unavailable_not_held',
  'unavailable_needs_making',
  'unavailable_unclear',
  'unprocessed_complaint',
  'unprocessed_duplicate',
  'unprocessed_publication',
  'unprocessed_excessive',
  'unprocessed_reissue',
  'other_no_correction',
  'other_fee_unpaid',
  'other_other',
];
const RECONSIDERATION_FIRST_SINCE = 2024;
const DIRECT_TOTAL = 9;

/**
 * P2: since 2024 a refusal under articles 14 to 16 goes to reconsideration first (《行政复议法》第二十三条). Suits
 * without it are odd where refusals are all that happened, and worth a look where there were some. Never an error:
 * the suit may concern a decision of before 2024, or of another kind.
 */
function checkDirectSuits({ year, table3, table4 }: ReportToCheck): Findings {
  const direct = table4?.[DIRECT_TOTAL] ?? null;
  const refused = sumOf(REFUSALS.map((row) => rowTotal(table3, row)));
  if (year === null || year < RECONSIDERATION_FIRST_SINCE || !direct || !refused) return [];
  const onlyRefusals = sumOf(SUABLE.map((row) => rowTotal(table3, row))) === 0;
  return [
    checkFinding({
      code: 'P2',
      severity: onlyRefusals ? 'warning' : 'hint',
      place: { kind: 'table', table: 4, row: 'suit-direct', column: 'total' },
      message: `未经复议直接起诉${direct}件，本年依据《条例》第十四条至第十六条不予公开${refused}件；对后者不服的应当先申请行政复议。`,
      english: `Suits without reconsideration: ${direct}; refusals under articles 14 to 16, which go to reconsideration first: ${refused}.`,
    }),
  ];
}

/** P4: a request lapsed for an unpaid fee, although no notice of fees was sent. */
function checkUnpaidFees({ table3, sections }: ReportToCheck): Findings {
  const unpaid = rowTotal(table3, 'other_fee_unpaid');
  const none = /收费通知(?:书)?(?:共计?|合计)?0件|(?:未|没有)发出(?:过)?收费通知|未发生(?:信息处理费)?收费/;
  if (!unpaid || !none.test(sections.other.normalize('NFKC').replace(/\s/g, ''))) return [];
  return [
    checkFinding({
      code: 'P4',
      severity: 'warning',
      place: { kind: 'table', table: 3, row: 'other_fee_unpaid', column: 'total' },
      message: `逾期未缴费不再处理${unpaid}件，第六部分写没有发出收费通知。`,
      english: `Requests lapsed for unpaid fees: ${unpaid}; but section six says no notice of fees was sent.`,
    }),
  ];
}

const MANY = 30;
const UNLIKELY_SHARE = 0.5;

/** P5: more than half of many requests ended with "not held". */
function checkOutcomePattern({ table3 }: ReportToCheck): Findings {
  const [total, notHeld] = [rowTotal(table3, 'total'), rowTotal(table3, 'unavailable_not_held')];
  if (total === null || notHeld === null || total < MANY || notHeld / total <= UNLIKELY_SHARE) return [];
  const share = Math.round((notHeld / total) * 100);
  return [
    checkFinding({
      code: 'P5',
      severity: 'hint',
      place: { kind: 'table', table: 3, row: 'unavailable_not_held', column: 'total' },
      message: `“本机关不掌握相关政府信息”${notHeld}件，占办理结果的${share}%，明显偏高。`,
      english: `${notHeld} of ${total} requests (${share}%) ended with “not held”, which is unusually many.`,
    }),
  ];
}

const DECIDING_ORGANS = [
  { name: /政务服务|行政审批/, row: 'licensing_decisions', word: '行政许可' },
  {
    name: /公安局|市场监督管理局|综合执法局|综合行政执法局|城市管理局/,
    row: 'penalty_decisions',
    word: '行政处罚',
  },
] as const;

/** P6: no decision of a kind in a year, by an organ whose daily work it is. */
function checkZeroDecisions(table: PrintedTable2, agency: string | null): Findings {
  return DECIDING_ORGANS.flatMap(({ name, row, word }): Findings => {
    if (agency === null || !name.test(agency) || table[row] !== 0) return [];
    return [
      checkFinding({
        code: 'P6',
        severity: 'hint',
        place: { kind: 'table', table: 2, row },
        message: `${agency}本年${word}处理决定填写为0件。`,
        english: `${agency} reports no decision of this kind (${word}) in the year.`,
      }),
    ];
  });
}

/** Numbers that cannot be, or are not likely (P1 to P6). An unknown number is never judged. */
export function checkPlausibility(report: ReportToCheck, power: boolean | null): Findings {
  const { table2 } = figuresToCheck(report);
  return [
    ...(table2 === null ? [] : checkRulePower(table2, report.agency, power)),
    ...(table2 === null ? [] : checkLeastValid(table2)),
    ...checkDirectSuits(report),
    ...checkUnpaidFees(report),
    ...checkOutcomePattern(report),
    ...(table2 === null ? [] : checkZeroDecisions(table2, report.agency)),
  ];
}
