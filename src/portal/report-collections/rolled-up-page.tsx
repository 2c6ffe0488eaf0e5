import type { PublishedRollUp } from '../../application/report-collections/published-roll-ups.ts';
import { Table2View, Table3View, Table4View } from '../../documents/annual-reports/report-tables.tsx';
import { cellsOf, FIGURE_LABELS } from '../../domain/annual-reports/figure-cells.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { ADJUSTMENT_KIND_LABELS } from '../../domain/report-collections/collection.ts';
import { MEMBER_STATUS_LABELS } from '../../domain/report-collections/member-lifecycle.data.ts';
import type { RollUpSnapshot } from '../../domain/report-collections/roll-up-snapshot.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { TableScroll } from '../shared/parts/table-scroll.tsx';

const LABELS = new Map(
  cellsOf({ table2: null, table3: null, table4: null }).map(([cell], index) => [cell, FIGURE_LABELS[index]]),
);

/** The sums of a year with what each organ reported, under the licence of all open data of the organ. */
export function rolledUpPage(
  frame: AgencyFrame,
  { row, licence }: { readonly row: PublishedRollUp; readonly licence: string },
): string {
  const { code } = frame.agency;
  const { data } = row;
  return renderPage({
    frame,
    title: row.title,
    column: 'reports',
    crumbs: [
      { label: FRAME_WORDS[frame.language].columns.reports, path: PATHS.reports(code) },
      { label: row.title, path: null },
    ],
    children: (
      <>
        <h1>{row.title}</h1>
        <p>
          {dayInChina(row.publishedAt)}发布，第{row.revision}版{row.reason !== '' && `（${row.reason}）`}
          。汇总数由下列各单位年度报告的数字相加、并经列明的调整得出。
        </p>
        <p>
          下载：<a href={PATHS.rolledUpFile(code, row.year, 'csv')}>各单位数据（CSV）</a>、
          <a href={PATHS.rolledUpFile(code, row.year, 'json')}>全部数据（JSON）</a>
        </p>
        <TableScroll label="主动公开政府信息情况">
          <Table2View table={data.after.table2} />
        </TableScroll>
        <TableScroll label="收到和处理政府信息公开申请情况">
          <Table3View table={data.after.table3} />
        </TableScroll>
        <TableScroll label="政府信息公开行政复议、行政诉讼情况">
          <Table4View table={data.after.table4} />
        </TableScroll>
        <Members data={data} />
        <Adjustments data={data} />
        <p className="fine-print">{licence}</p>
        <p className="fine-print">
          本版数据的 SHA-256：<code className="digest">{row.sha256.toString('hex')}</code>
        </p>
      </>
    ),
  });
}

const shown = (data: RollUpSnapshot['members'][number]['submission'], path: string): string => {
  const value = data && new Map(cellsOf(data.figures)).get(path);
  return value === null || value === undefined ? '—' : String(value);
};

const COLUMNS = [
  ['table3.new_received.6', '本年新收申请'],
  ['table3.total.6', '办结'],
  ['table3.carried_out.6', '结转下年'],
  ['table4.4', '行政复议'],
  ['table2.normative.made', '规范性文件制发'],
] as const;

function Members({ data: { members } }: { data: RollUpSnapshot }) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">各单位数据</h2>
      <TableScroll label="各单位年度报告的主要数字">
        <table className="list-table">
          <caption>各单位年度报告的主要数字，全部数字见下载文件</caption>
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">报送情况</th>
              {COLUMNS.map(([path, label]) => (
                <th key={path} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((it) => (
              <tr key={it.memberId}>
                <th scope="row">{it.name}</th>
                <td>
                  {MEMBER_STATUS_LABELS[it.status]}
                  {it.status === 'excused' && `：${it.reason}`}
                  {it.reportedBy && `（由${it.reportedBy}一并报送）`}
                </td>
                {COLUMNS.map(([path]) => (
                  <td key={path} className="number">
                    {shown(it.submission, path)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function Adjustments({ data: { adjustments } }: { data: RollUpSnapshot }) {
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="adjustments">
      <h2 id="adjustments">汇总调整</h2>
      <ul>
        {adjustments.map((it, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
          <li key={index}>
            {LABELS.get(it.cell) ?? it.cell}：{it.delta > 0 ? `加${it.delta}` : `减${-it.delta}`}（
            {ADJUSTMENT_KIND_LABELS[it.kind]}
            {it.leadingMember !== null && `，牵头单位：${it.leadingMember}`}）。{it.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
