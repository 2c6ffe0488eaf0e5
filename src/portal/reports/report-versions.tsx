import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';

type Props = { readonly code: string; readonly report: PublishedReport };

const dayOf = (instant: Date): string => inChinese(dayInChina(instant));

/** What was corrected, when and why, and the versions before: nothing published disappears without a trace. */
export function ReportVersions({ code, report }: Props) {
  const [newest] = report.versions;
  if (!newest || report.versions.length < 2) return null;
  const path = PATHS.report(code, report.year);
  if (report.version !== newest.version)
    return (
      <div className="version-note">
        <p>
          这是{dayOf(report.publishedAt)}发布的第{report.version}版，已经更正。
          <a href={path}>查看现行版本</a>
        </p>
      </div>
    );
  const earlier = report.versions.filter((it) => it.version !== report.version);
  return (
    <div className="version-note">
      <p>
        本报告于{dayOf(report.publishedAt)}更正。更正理由：{report.reason}
      </p>
      <p>
        此前的版本：
        {earlier.map((it, index) => (
          <span key={it.version}>
            {index > 0 && '、'}
            <a href={`${path}?version=${it.version}`}>
              第{it.version}版（{dayOf(it.publishedAt)}）
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}
