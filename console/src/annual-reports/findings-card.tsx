import { CheckCircleOutlined, ExclamationCircleFilled, InfoCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { CHECK_RULES } from '../../../src/domain/annual-reports/checks/check-codes.data.ts';
import type { FindingPlace } from '../../../src/domain/annual-reports/finding-place.ts';
import type { TieOutCode } from '../../../src/domain/annual-reports/findings.ts';
import { REPORT_SECTIONS } from '../../../src/domain/annual-reports/sections.ts';
import { Card } from '../shared/card.tsx';
import { TIE_OUTS } from './report-labels.data.ts';

type Finding = ReportView['findings'][number];
type Severity = Finding['severity'];

const MARKS: Readonly<Record<Severity, { readonly icon: ReactNode; readonly word: string }>> = {
  error: { icon: <ExclamationCircleFilled aria-hidden />, word: '错误' },
  warning: { icon: <ExclamationCircleFilled aria-hidden />, word: '请核对' },
  hint: { icon: <InfoCircleOutlined aria-hidden />, word: '提示' },
};

/** The tie-outs, each consistent or with what is wrong; and all else the checker found, with what to do. */
export function FindingsCard({ view, changed }: { readonly view: ReportView; readonly changed: boolean }) {
  const others = view.findings.filter((it) => !(it.code in TIE_OUTS));
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
      <Card title="文字和其他检查">
        {others.length === 0 ? (
          <p className="tie-good">
            <CheckCircleOutlined aria-hidden /> 没有发现问题
          </p>
        ) : (
          <ul className="tie-outs">
            {others.map((it) => (
              <li key={`${it.code} ${it.where} ${it.message}`}>
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

/** The card of the report page a place is in. */
function cardOf(place: FindingPlace): string | null {
  if (place.kind === 'report') return null;
  if (place.kind === 'text') return place.section;
  return REPORT_SECTIONS.find((section) => section.table === place.table)?.key ?? null;
}

/** One finding: the weight, the place as a link to its card, the message, and what to do. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { severity, where, message, place, advice, article, code } = finding;
  const card = cardOf(place);
  const title = code in TIE_OUTS ? null : CHECK_RULES[code as keyof typeof CHECK_RULES]?.title;
  return (
    <div className="finding">
      <p className={`tie-${severity}`}>
        {MARKS[severity].icon} <strong>{MARKS[severity].word}</strong>{' '}
        {card === null ? where : <a href={`#${card}`}>{where}</a>}：{message}
      </p>
      {place.kind === 'text' && place.quote !== '' && (
        <p className="finding-note">
          原文第{place.start + 1}—{place.end}字：“{place.quote.slice(0, 60)}”
        </p>
      )}
      <p className="finding-note">
        {advice}
        {(title || article) && `（${[title, article].filter(Boolean).join('；')}）`}
      </p>
    </div>
  );
}
