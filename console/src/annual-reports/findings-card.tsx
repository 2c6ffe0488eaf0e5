import { CheckCircleOutlined, ExclamationCircleFilled, InfoCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import type { TieOutCode } from '../../../src/domain/annual-reports/findings.ts';
import { Card } from '../shared/card.tsx';
import { TIE_OUTS } from './report-labels.data.ts';

type Finding = ReportView['findings'][number];
type Severity = Finding['severity'];

const MARKS: Readonly<Record<Severity, { readonly icon: ReactNode; readonly word: string }>> = {
  error: { icon: <ExclamationCircleFilled aria-hidden />, word: '错误' },
  warning: { icon: <ExclamationCircleFilled aria-hidden />, word: '请核对' },
  hint: { icon: <InfoCircleOutlined aria-hidden />, word: '提示' },
};

/** The eight tie-outs, each consistent or with what is wrong; and what the texts lack. */
export function FindingsCard({ view, changed }: { readonly view: ReportView; readonly changed: boolean }) {
  const texts = view.findings.filter((it) => !(it.code in TIE_OUTS));
  return (
    <>
      <Card title="勾稽关系">
        {changed && <p className="explain">以下为上次保存的结果，保存后重新核对。</p>}
        <ul className="tie-outs">
          {(Object.keys(TIE_OUTS) as TieOutCode[]).map((code) => (
            <TieOut key={code} code={code} findings={view.findings.filter((it) => it.code === code)} />
          ))}
        </ul>
      </Card>
      <Card title="文字内容">
        {texts.length === 0 ? (
          <p className="tie-good">
            <CheckCircleOutlined aria-hidden /> 各部分齐全
          </p>
        ) : (
          <ul className="tie-outs">
            {texts.map((it) => (
              <li key={`${it.code} ${it.where}`}>
                <FindingLine finding={it} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

const TieOut = ({ code, findings }: { readonly code: TieOutCode; readonly findings: readonly Finding[] }) => (
  <li>
    {findings.length === 0 ? (
      <p className="tie-good">
        <CheckCircleOutlined aria-hidden /> {TIE_OUTS[code]}
        <span className="unseen">：一致</span>
      </p>
    ) : (
      <>
        <p>{TIE_OUTS[code]}</p>
        {findings.map((it) => (
          <FindingLine key={`${it.where} ${it.message}`} finding={it} />
        ))}
      </>
    )}
  </li>
);

const FindingLine = ({ finding }: { readonly finding: Finding }) => (
  <p className={`tie-${finding.severity}`}>
    {MARKS[finding.severity].icon} <strong>{MARKS[finding.severity].word}</strong>　{finding.where}：
    {finding.message}
  </p>
);
