import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { wanYuanAsNumber } from '../../../domain/annual-reports/wan-yuan.ts';

/** The exchange form of a report as read: the machine words of the form, fees as a number with the same digits. */
export function reportJson(report: ReadReport): object {
  const { table2 } = report;
  if (table2?.form !== '2021') return report;
  const fees = table2.fees_wan_yuan;
  return { ...report, table2: { ...table2, fees_wan_yuan: fees === null ? null : wanYuanAsNumber(fees) } };
}
