import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  PauseCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { CaseLineView } from '../../../src/api/access-requests/views.ts';

/** How a due day stands, as the API words it. */
export type Urgency = CaseLineView['urgency'];

const ICONS: Readonly<Record<Urgency, ReactNode>> = {
  overdue: <ExclamationCircleFilled aria-hidden />,
  soon: <ExclamationCircleFilled aria-hidden />,
  running: <ClockCircleOutlined aria-hidden />,
  paused: <PauseCircleOutlined aria-hidden />,
  ended: <CheckCircleOutlined aria-hidden />,
};

type Props = {
  readonly urgency: Urgency;
  readonly remainingDays: number | null;
  readonly extended?: boolean;
  readonly status?: string;
};

const ENDED_WORDS: Readonly<Record<string, string>> = {
  served: '已答复',
  lapsed: '已结束',
  withdrawn: '已结束',
};

/** How a due day stands, in words: never by colour alone. */
function wordsOf({ urgency, remainingDays, status = '' }: Props): string {
  if (urgency === 'ended') return ENDED_WORDS[status] ?? '已办结';
  if (urgency === 'paused' || remainingDays === null) return '计时暂停';
  if (remainingDays < 0) return `逾期 ${-remainingDays} 个工作日`;
  return remainingDays === 0 ? '今日届满' : `剩 ${remainingDays} 个工作日`;
}

/** 逾期、剩余、暂停: icon, words and colour together. */
export function DueBadge(props: Props) {
  const { urgency, extended = false } = props;
  return (
    <span className={`due due-${urgency}`}>
      {ICONS[urgency]}
      {wordsOf(props)}
      {extended && (
        <span className="due-mark" title="已延长答复期限">
          延
        </span>
      )}
    </span>
  );
}
