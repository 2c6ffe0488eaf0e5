import type { ReactNode } from 'react';
import type { PublishedRollUp } from '../../application/report-collections/published-roll-ups.ts';
import { Table2View, Table3View, Table4View } from '../../documents/annual-reports/report-tables.tsx';
import { cellsOf, FIGURE_LABELS } from '../../domain/annual-reports/figure-cells.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import type { RollUpSnapshot } from '../../domain/report-collections/roll-up-snapshot.ts';
import { amountOf } from '../../domain/report-collections/sums.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { dayIn, useWords } from '../i18n/language.ts';
import { MixedText, OfficialPart, OfficialText } from '../i18n/official-text.tsx';
import { ROLLED_UP_WORDS } from '../i18n/report-collection-words.data.ts';
import { REPORT_WORDS } from '../i18n/report-words.data.ts';
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
  const words = ROLLED_UP_WORDS[frame.language];
  return renderPage({
    frame,
    title: row.title,
    column: 'reports',
    crumbs: [
      { label: FRAME_WORDS[frame.language].columns.reports, path: PATHS.reports(code) },
      { label: words.crumb(row.year), path: null },
    ],
    translated: true,
    children: (
      <>
        <h1>
          <OfficialText>{row.title}</OfficialText>
        </h1>
        <p>
          {words.version(dayIn(frame.language, dayInChina(row.publishedAt)), row.revision)}
          {row.reason !== '' && <MixedText>{words.reason(row.reason)}</MixedText>}
          {words.summed}
        </p>
        <p>
          {words.download}
          <a href={PATHS.rolledUpFile(code, row.year, 'csv')}>{words.csv}</a>
          {words.between}
          <a href={PATHS.rolledUpFile(code, row.year, 'json')}>{words.json}</a>
        </p>
        <SumTable table={2}>
          <Table2View table={data.after.table2} />
        </SumTable>
        <SumTable table={3}>
          <Table3View table={data.after.table3} />
        </SumTable>
        <SumTable table={4}>
          <Table4View table={data.after.table4} />
        </SumTable>
        <Members data={data} />
        <Adjustments data={data} />
        <p className="fine-print">
          <OfficialText>{licence}</OfficialText>
        </p>
        <p className="fine-print">
          {words.digest}
          <code className="digest">{row.sha256.toString('hex')}</code>
        </p>
      </>
    ),
  });
}

/** A table of the form, which is official and Chinese; what its rows and columns are stands before it. */
function SumTable({ table, children }: { table: 2 | 3 | 4; children: ReactNode }) {
  const words = useWords(REPORT_WORDS);
  return (
    <>
      {words.legends[table] && <p className="hint">{words.legends[table]}</p>}
      <TableScroll label={words.tables[table]}>
        <OfficialPart>{children}</OfficialPart>
      </TableScroll>
    </>
  );
}

const shown = (data: RollUpSnapshot['members'][number]['submission'], path: string): string => {
  const value = data && new Map(cellsOf(data.figures)).get(path);
  return value === null || value === undefined ? '—' : String(value);
};

const COLUMNS = [
  ['table3.new_received.6', 'received'],
  ['table3.total.6', 'answered'],
  ['table3.carried_out.6', 'carriedOver'],
  ['table4.4', 'reconsideration'],
  ['table2.normative.made', 'made'],
] as const;

function Members({ data: { members } }: { data: RollUpSnapshot }) {
  const words = useWords(ROLLED_UP_WORDS);
  const [before, after] = words.together;
  return (
    <section aria-labelledby="members">
      <h2 id="members">{words.members}</h2>
      <TableScroll label={words.membersLabel}>
        <table className="list-table">
          <caption>{words.membersCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col">{words.handing}</th>
              {COLUMNS.map(([path, label]) => (
                <th key={path} scope="col">
                  {words.columns[label]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((it) => (
              <tr key={it.memberId}>
                <th scope="row">
                  <OfficialText>{it.name}</OfficialText>
                </th>
                <td>
                  {words.statuses[it.status]}
                  {it.status === 'excused' && <MixedText>{`${words.colon}${it.reason}`}</MixedText>}
                  {it.reportedBy && (
                    <>
                      {before}
                      <OfficialText>{it.reportedBy}</OfficialText>
                      {after}
                    </>
                  )}
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
  const words = useWords(ROLLED_UP_WORDS);
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="adjustments">
      <h2 id="adjustments">{words.adjustments}</h2>
      <ul>
        {adjustments.map((it, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
          <li key={index}>
            <OfficialText>{LABELS.get(it.cell) ?? it.cell}</OfficialText>
            {words.colon}
            {words.change(it.delta > 0, amountOf(it))}
            {words.open}
            {words.kinds[it.kind]}
            {it.leadingMember !== null && (
              <>
                {words.leading}
                <OfficialText>{it.leadingMember}</OfficialText>
              </>
            )}
            {words.close}
            <OfficialText>{it.reason}</OfficialText>
          </li>
        ))}
      </ul>
    </section>
  );
}
