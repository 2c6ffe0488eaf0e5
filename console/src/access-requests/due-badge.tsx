import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  PauseCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { CaseLineView } from '../../../src/api/access-requests/views.ts';

export type Urgency = CaseLineView['urgency'];

const ICONS: Readonly<Record<Urgency, ReactNode>> = {
  overdue: <ExclamationCircleFilled aria-hidden />,
  soon: <ExclamationCircleFilled aria-hidden />,
  running: <ClockCircleOutlined aria-hidden />,
  paused: <PauseCircleOutlined aria-hidden />,
  ended: <CheckCircleOutlined aria-hidden />,
};

/** How a due day stands, in words: never by colour alone. */
function wordsOf(urgency: Urgency, remainingDays: number | null): string {
  if (urgency === 'ended') return '已答复';
  if (urgency === 'paused' || remainingDays === null) return '计时暂停';
  if (remainingDays < 0) return `逾期 ${-remainingDays} 个工作日`;
  return remainingDays === 0 ? '今日届满' : `剩 ${remainingDays} 个工作日`;
}

type Props = {
  readonly urgency: Urgency;
  readonly remainingDays: number | null;
  readonly extended?: boolean;
};

/** 逾期、剩余、暂停: icon, words and colour together. */
export function DueBadge({ urgency, remainingDays, extended = false }: Props) {
  return (
    <span className={`due due-${urgency}`}>
      {ICONS[urgency]}
      {wordsOf(urgency, remainingDays)}
      {extended && (
        <span className="due-mark" title="已延长答复期限">
          延
        </span>
      )}
    </span>
  );
}
