import { useContext } from 'react';
import type { ClockReading, ClockTraceLine } from '../../../domain/access-requests/clock-events.ts';
import { inChinese } from '../../../domain/calendar/plain-date.ts';
import { PageLanguage } from '../../i18n/language.ts';
import { dayWithWeekday } from './chinese-days.ts';

/** What may be shown before the reader asks for every day. */
const SHORT_TRACE = 8;

/**
 * The proof of a period (期限计算书): its sum in words, and every day that was judged. An official text: it stays in
 * Chinese whatever the language of the page, and is marked so.
 */
export function ClockProof({ clock }: { clock: ClockReading }) {
  const { trace, provisional, notices, calendarVersion } = clock;
  const events = trace.filter((line) => line.kind !== 'counted' && line.kind !== 'off');
  const long = trace.length > SHORT_TRACE;
  return (
    <section
      className="proof"
      aria-labelledby="proof-title"
      {...(useContext(PageLanguage) !== 'zh' && { lang: 'zh-CN' })}
    >
      <h2 id="proof-title">期限计算书</h2>
      <p>{sumOf(clock)}</p>
      {provisional && (
        <p className="notice">暂定：有的日期所在年度的放假安排尚未公布，先按星期计算，通知公布后重新计算。</p>
      )}
      <ProofTable caption={long ? '期限计算书（要点）' : '期限计算书'} lines={long ? events : trace} />
      {long && (
        <details>
          <summary>查看逐日计算（共{trace.length}行）</summary>
          <ProofTable caption="期限计算书（逐日）" lines={trace} />
        </details>
      )}
      <p className="fine-print">
        工作日按照国务院办公厅放假安排认定，日历版本：{calendarVersion}
        。期间开始的当日不计算在内（《民法典》第二百零一条）。
        {notices.map((notice) => (
          <Notice key={notice} notice={notice} />
        ))}
      </p>
    </section>
  );
}

/** Title and number of a notice, leading to its text where the calendar knows the address. */
function Notice({ notice }: { notice: string }) {
  const [, title, address] = /^(.*\S)\s+(https:\/\/\S+)$/.exec(notice) ?? [];
  return <span className="notice-title">{address ? <a href={address}>{title}</a> : notice}</span>;
}

function ProofTable({ caption, lines }: { caption: string; lines: readonly ClockTraceLine[] }) {
  return (
    <div className="table-scroll">
      <table className="proof-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">情形</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.on}-${line.kind}-${line.text}`} className={`line-${line.kind}`}>
              <th scope="row">{inChinese(line.on)}</th>
              <td>{line.text}</td>
              <td>{line.article ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sumOf({ state, usedDays, periodDays, extensionDays, replyDueOn }: ClockReading): string {
  const period = `答复期限共${periodDays}个工作日${extensionDays > 0 ? `（含延长的${extensionDays}个工作日）` : ''}`;
  const used = `已计算${usedDays}个工作日`;
  if (state === 'waiting') return `${period}。期限停止计算，收到补正材料或者缴费后重新起算。`;
  if (state === 'paused') return `${period}，${used}。正在征求意见，所需时间不计入期限。`;
  const due = replyDueOn ? `届满日为${dayWithWeekday(replyDueOn)}` : '届满日待确定';
  return state === 'stopped' ? `${period}，${due}；${used}时停止计算。` : `${period}，${due}。`;
}
