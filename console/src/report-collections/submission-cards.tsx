import { Alert } from 'antd';
import { useState } from 'react';
import type { SubmissionView } from '../../../src/api/report-collections/views.ts';
import { agencyKey } from '../../../src/domain/annual-reports/roll-up.ts';
import { REPORT_SECTIONS } from '../../../src/domain/annual-reports/sections.ts';
import { FindingLine } from '../annual-reports/findings-card.tsx';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { FillCell } from './fill-cell.tsx';
import { FORMS } from './form-table.tsx';
import { type ReadCell, ReadTable } from './read-table.tsx';
import { useCollectionApi, useSubmission } from './use-collections.ts';

type Props = {
  readonly year: string;
  readonly member: { readonly memberId: string; readonly name: string };
  readonly submissionId: string;
};

/** One submission as read: findings, the three tables with their gaps, the text. */
export function SubmissionCards({ year, member: { memberId, name }, submissionId }: Props) {
  const member = `${useCollectionApi(year)}/members/${memberId}`;
  return (
    <Loaded query={useSubmission(member, submissionId)}>
      {(view) => (
        <Submission path={`${member}/submissions/${submissionId}`} year={year} name={name} view={view} />
      )}
    </Loaded>
  );
}

type ViewProps = {
  readonly path: string;
  readonly year: string;
  readonly name: string;
  readonly view: SubmissionView;
};

function Submission({ path, year, name, view }: ViewProps) {
  const [filling, fill] = useState<ReadCell | null>(null);
  const gaps = view.cells.filter((it) => it.value === null).length;
  return (
    <>
      {!view.isCurrent && (
        <Alert
          className="reason-note"
          type="info"
          showIcon
          title={`第${view.number}次报送，已被后来的报送替换，不计入汇总`}
        />
      )}
      <Doubts view={view} year={year} name={name} gaps={gaps} />
      <Card title={`核对结果（${view.findings.length}处）`}>
        {view.findings.length === 0 ? (
          <p className="tie-good">没有发现问题。</p>
        ) : (
          <ul className="tie-outs">
            {view.findings.map((it) => (
              <li key={`${it.code} ${it.where} ${it.message}`}>
                <FindingLine finding={it} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {REPORT_SECTIONS.map(({ key, heading, table }) => (
        <Card key={key} id={key} title={heading}>
          <SectionText text={view.sections[key] ?? ''} />
          {FORMS.filter((form) => form.table === table).map((form) => (
            <ReadTable key={form.table} form={form} view={view} onFill={fill} />
          ))}
        </Card>
      ))}
      {filling && <FillCell path={`${path}/cells`} cell={filling} onClose={() => fill(null)} />}
    </>
  );
}

/** A file of another organ or year, and numbers nobody could read: said before anything is accepted. */
function Doubts({ view, year, name, gaps }: Omit<ViewProps, 'path'> & { readonly gaps: number }) {
  const doubts = [
    view.year !== null && String(view.year) !== year && `文件写的是${view.year}年度`,
    view.agency !== null && agencyKey(view.agency) !== agencyKey(name) && `文件写的机关是“${view.agency}”`,
    gaps > 0 && `有${gaps}格没有读出，标为“缺”；补录或者退回以后才能接收`,
  ].filter((it) => it !== false);
  if (doubts.length === 0) return null;
  return (
    <Alert className="reason-note" type={gaps > 0 ? 'warning' : 'info'} showIcon title={doubts.join('；')} />
  );
}

/** A section as read; a long one scrolls within itself, by keyboard too. */
function SectionText({ text }: { readonly text: string }) {
  if (text.trim() === '') return <p className="muted">（没有文字）</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
    <p className="report-text collected-text" tabIndex={0}>
      {text}
    </p>
  );
}
