import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { dayWithWeekday } from '../shared/parts/chinese-days.ts';

type PeriodProps = { readonly page: ConsultationPage };

/** The last day for the opinion, what silence means, and every day that was counted. */
export const PeriodSection = ({ page: { period, silence, kind } }: PeriodProps) => (
  <section className="proof" aria-labelledby="period-heading">
    <h2 id="period-heading">提出意见的期限</h2>
    <p>
      最后一日：<strong>{dayWithWeekday(period.lastOn)}</strong>
      {period.provisional && '（暂定：有的日期所在年度的放假安排尚未公布）'}
    </p>
    {period.presumed && (
      <p className="notice">
        尚未登记收到征求意见书的日期，以上按首次打开本页之日计算；实际收到日期更早的，从实际收到的次日起算，最后一日相应提前。
      </p>
    )}
    <div className="callout warning">
      <p>
        <strong>逾期不答复的后果：{silence.label}。</strong>
        {silence.text}（{silence.article}）
      </p>
    </div>
    <details>
      <summary>
        查看逐日计算（
        {kind === 'other-organ' ? '自发函次日起15个工作日' : '自收到次日起15个工作日'}）
      </summary>
      <div className="table-scroll">
        <table className="proof-table">
          <caption>提出意见期限的计算</caption>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">情形</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {period.lines.map((line) => (
              <tr key={`${line.on}-${line.kind}`} className={`line-${line.kind}`}>
                <th scope="row">{inChinese(line.on)}</th>
                <td>{line.text}</td>
                <td>{line.article ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fine-print">工作日按照国务院办公厅放假安排认定；期间开始的当日不计算在内。</p>
    </details>
  </section>
);
