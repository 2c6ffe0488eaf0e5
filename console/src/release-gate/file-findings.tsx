import './release-gate.css';
import type { FileCheckView, FileFindingView } from '../../../src/api/release-gate/views.ts';

type Props = { readonly check: FileCheckView };

/** What was found in a file: each with its place and what to do, the stopping ones first. */
export const FileFindings = ({ check: { blocking, toConfirm, passes } }: Props) => (
  <div className="file-findings">
    {blocking.length > 0 && (
      <section aria-label="必须处理">
        <h3>必须处理（{blocking.length}处）</h3>
        <FindingList findings={blocking} tone="stop" />
      </section>
    )}
    {toConfirm.length > 0 && (
      <section aria-label="需要核对">
        <h3>
          {passes ? '已经核对' : '需要核对'}（{toConfirm.length}处）
        </h3>
        <FindingList findings={toConfirm} tone="look" />
      </section>
    )}
  </div>
);

type ListProps = { readonly findings: readonly FileFindingView[]; readonly tone: 'stop' | 'look' };

const FindingList = ({ findings, tone }: ListProps) => (
  <ul className={`finding-${tone}`}>
    {findings.map((it, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in all they say
      <li key={at}>
        <strong>{it.message}</strong>
        <span className="second-line">
          位置：{it.where}
          {it.excerpt && `（${it.excerpt}）`}
        </span>
        <span className="second-line">处理：{it.advice}</span>
      </li>
    ))}
  </ul>
);
