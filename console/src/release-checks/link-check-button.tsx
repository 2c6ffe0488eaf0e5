import { Button } from 'antd';
import type { LinkChecksView } from '../../../src/api/release-checks/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useItemsApi } from '../disclosures/use-items.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';

/** Asks other sites for the links of a draft; what is dead then stands among the findings. */
export function LinkCheckButton({ itemId }: { readonly itemId: string }) {
  const path = `${useItemsApi()}/${itemId}/link-checks`;
  const refresh = useRefresh();
  const check = useChange<void, LinkChecksView>(() => ({ path }), refresh);
  const dead = check.data?.filter(({ alive }) => !alive).length ?? 0;
  return (
    <>
      <ProblemAlert error={check.error} />
      <p>
        <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
          检查外部链接
        </Button>{' '}
        {check.data && (
          <span role="status">
            {check.data.length === 0
              ? '正文没有外部链接'
              : `检查了${check.data.length}个外部链接，${dead > 0 ? `${dead}个打不开` : '都可以打开'}`}
          </span>
        )}
      </p>
    </>
  );
}
