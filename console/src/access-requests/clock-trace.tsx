import type { CaseView } from '../../../src/api/access-requests/views.ts';

type Line = NonNullable<CaseView['clock']['reading']>['trace'][number];

const KINDS: Readonly<Record<Line['kind'], string>> = {
  event: '事项',
  counted: '计入',
  off: '休息日',
  paused: '暂停',
  waiting: '待补正',
  due: '届满',
};

/** The days of a proof, line by line. */
export const ClockTrace = ({ trace }: { readonly trace: readonly Line[] }) => (
  <table className="grid trace">
    <caption className="unseen">期限逐日计算</caption>
    <thead>
      <tr>
        <th scope="col">日期</th>
        <th scope="col">第几日</th>
        <th scope="col">性质</th>
        <th scope="col">说明</th>
      </tr>
    </thead>
    <tbody>
      {trace.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a proof never changes its order, and days may repeat
        <tr key={index} className={`trace-${line.kind}`}>
          <td className="number">
            {line.on}
            {line.until && line.until !== line.on && <> 至 {line.until}</>}
          </td>
          <td className="number">{line.day ?? ''}</td>
          <td>{KINDS[line.kind]}</td>
          <td>
            {line.text}
            {line.article && <span className="second-line">{line.article}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
