import { Button } from 'antd';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { type Account, useAccounts, useRefreshAccounts } from './use-accounts.ts';

/** Sends the item to the accounts that are set up. */
export function SendButtons({ itemId }: { readonly itemId: string }) {
  const { api, may } = useDesk();
  const refresh = useRefreshAccounts();
  const accounts = (useAccounts().data ?? []).filter((it) => it.enabled);
  const send = useChange<Account['channel']>(
    (channel) => ({ path: `${api}/disclosures/${itemId}/channel-tasks`, body: { channel } }),
    refresh,
  );
  if (accounts.length === 0 || !may('disclosures:publish')) return null;
  return (
    <>
      <ProblemAlert error={send.error} />
      <p role="status" className="muted">
        {send.isSuccess ? '已经列入发送任务' : ''}
      </p>
      {accounts.map(({ channel, label, name }) => (
        <Button key={channel} size="small" loading={send.isPending} onClick={() => send.mutate(channel)}>
          发送到{label}“{name}”
        </Button>
      ))}
    </>
  );
}
