import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { CountedDisputesView } from '../../../src/api/side-files/views.ts';
import {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
} from '../../../src/domain/annual-reports/table-4.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import type { Change, ReportEdit } from './report-edit.ts';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly year: number;
  readonly table: ReportEdit['table4'];
  readonly change: Change;
};

/** Table 4 as the side files have it, where it differs from what is typed, and one click to take it over. */
export function CountedDisputes({ year, table, change }: Props) {
  const path = `${useReportApi(String(year))}/disputes`;
  const counted = useQuery({ queryKey: [path], queryFn: () => call<CountedDisputesView>({ path }) });
  return (
    <Loaded query={counted}>
      {(view) => (
        <div className="offer counted-disputes">
          <Differences view={view} table={table} />
          {change && differing(view, table).length > 0 && (
            <Button size="small" onClick={() => change({ kind: 'all-disputes', table: view.table })}>
              采用台账数据
            </Button>
          )}
          <Files view={view} />
        </div>
      )}
    </Loaded>
  );
}

const differing = (view: CountedDisputesView, table: ReportEdit['table4']) =>
  TABLE_4_COLUMNS.flatMap(({ group, result }, index) => {
    const [typed, counted] = [table[index] ?? 0, view.table[index] ?? 0];
    const label = `${TABLE_4_GROUP_LABELS[group]}“${TABLE_4_RESULT_LABELS[result]}”`;
    return typed === counted ? [] : [{ label, typed, counted }];
  });

function Differences({
  view,
  table,
}: {
  readonly view: CountedDisputesView;
  readonly table: Props['table'];
}) {
  const found = differing(view, table);
  if (found.length === 0)
    return <p>由台账统计：与表4一致（{view.items.filter((it) => it.counted).length}件）。</p>;
  return (
    <>
      <p>由台账统计：与表4不一致。</p>
      <ul className="plain-list">
        {found.map(({ label, typed, counted }) => (
          <li key={label}>
            {label}：表中 {typed}，台账 {counted}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The files behind the numbers, those that do not count and those to look at marked. */
function Files({ view }: { readonly view: CountedDisputesView }) {
  const { post } = useDesk();
  if (view.items.length === 0) return null;
  return (
    <details>
      <summary>台账中的行政复议、行政诉讼（{view.items.length}件）</summary>
      <ul className="plain-list">
        {view.items.map((it) => (
          <li key={it.id}>
            <Link to={`/${post.code}/side-files/${it.id}`}>{it.caseNumber ?? it.number}</Link>　
            {TABLE_4_GROUP_LABELS[it.group]}，{TABLE_4_RESULT_LABELS[it.countedAs]}
            {!it.counted && '　本机关不是原行为机关，不计入'}
            {it.odd && (
              <strong className="odd-suit">
                　请核对：2024年以后依据第十四条至第十六条不予公开的，应当先申请行政复议
              </strong>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
