import { Alert } from 'antd';
import type { NoticePreviewView } from '../../../src/api/calendar/views.ts';

/** What entering a notice would do: findings, and for each organ from which day to which. */
export function NoticeEffects({ preview }: { readonly preview: NoticePreviewView }) {
  const { findings, effects, version } = preview;
  const broken = findings.some((it) => it.level === 'error');
  return (
    <>
      {findings.length > 0 && (
        <Alert
          className="problem"
          showIcon
          type={broken ? 'error' : 'warning'}
          title={broken ? '内容有误，不能录入' : '请核对以下内容'}
          description={
            <ul>
              {findings.map((it) => (
                <li key={it.text}>{it.text}</li>
              ))}
            </ul>
          }
        />
      )}
      {!broken && (
        <table className="grid">
          <caption>录入后工作日历版本为 {version}，各机关未办结申请件的变化</caption>
          <thead>
            <tr>
              <th scope="col">机关</th>
              <th scope="col">未办结</th>
              <th scope="col">期限变化</th>
              <th scope="col">须人工核对</th>
              <th scope="col">从哪天到哪天</th>
            </tr>
          </thead>
          <tbody>
            {effects.map((it) => (
              <tr key={it.agency}>
                <td>{it.agency}</td>
                <td className="number">{it.open}</td>
                <td className="number">{it.moved}</td>
                <td className="number">{it.held}</td>
                <td>
                  {it.shifts.map((shift) => (
                    <span key={`${shift.oldOn} ${shift.newOn}`} className="second-line">
                      {shift.oldOn} → {shift.newOn}：{shift.cases}件
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
