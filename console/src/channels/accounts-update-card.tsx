import type { UpdateMonitorView } from '../../../src/api/channels/views.ts';
import { ACCOUNT_CHANNEL_LABELS } from '../../../src/domain/channels/channels.data.ts';
import { UPDATE_STATE_LABELS } from '../../../src/domain/channels/update-states.data.ts';
import { Card } from '../shared/card.tsx';
import { leftIn } from './days-left.ts';

const TONES = {
  stale: 'monitor-bad',
  blank: 'monitor-bad',
  'due-soon': 'monitor-soon',
  fresh: '',
  unlimited: '',
} as const;

/** Accounts by the rule of two weeks; one that is switched off is not watched. */
export function AccountsUpdateCard({ accounts }: { readonly accounts: UpdateMonitorView['accounts'] }) {
  if (accounts.length === 0) return null;
  return (
    <Card title="政务新媒体更新情况">
      <ul className="plain monitor-findings">
        {accounts.map((it) => (
          <li key={it.channel}>
            {ACCOUNT_CHANNEL_LABELS[it.channel]}
            {it.name && `“${it.name}”`}　
            <span className={TONES[it.state]}>
              {it.state === 'blank' ? '还没有发布过信息' : UPDATE_STATE_LABELS[it.state]}
            </span>
            {it.dueOn && `　最近更新 ${it.newestOn}，最迟 ${it.dueOn}（${leftIn(it)}）`}
            <span className="second-line">
              {it.rule}（{it.source}）
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
