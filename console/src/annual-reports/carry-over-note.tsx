import { Input } from 'antd';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { Card } from '../shared/card.tsx';
import type { Change } from './report-edit.ts';

type Props = { readonly view: ReportView; readonly note: string; readonly change: Change };

/**
 * Why the cases carried in are not those last year's report carried over (F4): asked where they differ, printed in
 * section three.
 */
export function CarryOverNote({ view, note, change }: Props) {
  const differs = view.findings.some((it) => it.code === 'F4');
  if (!differs && note === '') return null;
  return (
    <Card title="上年结转件数的说明">
      {change ? (
        <>
          <p className="written">上年结转与上一年度报告的结转下年度不一致的，说明原因，印在第三部分。</p>
          <Input.TextArea
            aria-label="上年结转件数的说明"
            placeholder="如：上一年度报告漏计1件，已更正；或者职能划转移交2件。"
            rows={3}
            maxLength={500}
            value={note}
            onChange={(event) => change({ kind: 'carry-over-note', value: event.target.value })}
          />
        </>
      ) : (
        <p className="written">{note}</p>
      )}
    </Card>
  );
}
