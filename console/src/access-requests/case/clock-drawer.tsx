import { Drawer } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { ClockTrace } from '../clock-trace.tsx';
import { useCaseApi } from './use-case.ts';

type Props = {
  readonly view: CaseView;
  readonly reading: NonNullable<CaseView['clock']['reading']>;
  readonly onClose: () => void;
};

/** The proof of the due day: every counted day, holiday and stop with its article. */
export function ClockDrawer({ view, reading, onClose }: Props) {
  const path = useCaseApi(view.id);
  return (
    <Drawer open size={760} title="期限计算书" onClose={onClose}>
      <p className="explain">
        {view.number}：届满 {reading.replyDueOn ?? '恢复计时后确定'}，共 {reading.periodDays}{' '}
        个工作日。工作日历版本：{reading.calendarVersion}。{' '}
        <a href={`/api/v1${path}/clock.pdf`} download>
          下载 PDF
        </a>
      </p>
      {reading.notices.length > 0 && (
        <p className="explain">所依据的节假日安排：{reading.notices.join('；')}</p>
      )}
      <ClockTrace trace={reading.trace} />
    </Drawer>
  );
}
