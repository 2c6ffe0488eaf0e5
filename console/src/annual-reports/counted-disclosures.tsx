import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { DisclosureFiguresView } from '../../../src/api/registers/views.ts';
import { RULE_COLUMNS } from '../../../src/domain/annual-reports/table-2.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { DisclosureCellDrawer } from './disclosure-cell-drawer.tsx';
import type { Change, ReportEdit } from './report-edit.ts';
import { RuleConfirmation } from './rule-confirmation.tsx';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly year: number;
  readonly table: ReportEdit['table2'];
  readonly change: Change;
};

/** A number of table 2 as it is typed and as it is counted. */
type CountedNumber = {
  readonly cell: string;
  readonly label: string;
  readonly typed: string;
  readonly counted: string;
};

const RULES = [
  ['regulations', '规章'],
  ['normative', '行政规范性文件'],
] as const;

const DECISIONS = [
  ['licensing_decisions', '行政许可处理决定数量'],
  ['penalty_decisions', '行政处罚处理决定数量'],
  ['coercion_decisions', '行政强制处理决定数量'],
  ['fees_wan_yuan', '行政事业性收费金额（万元）'],
] as const;

function numbersOf(table: Props['table'], { values }: DisclosureFiguresView): readonly CountedNumber[] {
  const rules = RULES.flatMap(([row, name]) =>
    RULE_COLUMNS.map(({ key, label }) => ({
      cell: `${row}.${key}`,
      label: `${name}${label}`,
      typed: String(table[row][key]),
      counted: String(values[row][key]),
    })),
  );
  const decisions = DECISIONS.map(([cell, label]) => ({
    cell,
    label,
    typed: String(table[cell]),
    counted: String(values[cell]),
  }));
  return [...rules, ...decisions];
}

/** Table 2 as the registers and the published items have it: differences, what stands behind, one click to take over. */
export function CountedDisclosures({ year, table, change }: Props) {
  const path = `${useReportApi(String(year))}/disclosure-figures`;
  const counted = useQuery({ queryKey: [path], queryFn: () => call<DisclosureFiguresView>({ path }) });
  return (
    <Loaded query={counted}>
      {(view) => (
        <>
          <Counted view={view} table={table} change={change} />
          <RuleConfirmation
            year={year}
            table={table}
            confirmation={view.confirmation}
            editable={change !== null}
          />
        </>
      )}
    </Loaded>
  );
}

type CountedProps = Pick<Props, 'table' | 'change'> & { readonly view: DisclosureFiguresView };

function Counted({ view, table, change }: CountedProps) {
  const [open, setOpen] = useState<CountedNumber | null>(null);
  const numbers = numbersOf(table, view);
  const differing = numbers.filter((it) => it.typed !== it.counted);
  return (
    <div className="offer counted-disputes">
      <p>
        按登记册和已公开的文件统计：
        {differing.length === 0
          ? '与表2一致。'
          : `与表2有${differing.length}处不一致，请核对后采用或者保留填写的数。`}
      </p>
      <ul className="plain-list">
        {numbers
          .filter((it) => it.counted !== '0' || it.typed !== '0')
          .map((it) => (
            <li key={it.cell}>
              {it.label}：表中 {it.typed}，统计{' '}
              {it.counted === '0' ? (
                '0'
              ) : (
                <Button
                  type="link"
                  size="small"
                  className="plain-link"
                  aria-label={`${it.counted}，查看${it.label}`}
                  onClick={() => setOpen(it)}
                >
                  {it.counted}
                </Button>
              )}
              {it.typed !== it.counted && <strong className="odd-suit">　不一致</strong>}
            </li>
          ))}
      </ul>
      {change && differing.length > 0 && (
        <Button size="small" onClick={() => change({ kind: 'all-disclosures', values: view.values })}>
          采用统计的数
        </Button>
      )}
      {open && (
        <DisclosureCellDrawer
          year={view.year}
          cell={open.cell}
          title={open.label}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
