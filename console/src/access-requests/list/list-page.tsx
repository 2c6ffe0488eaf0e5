import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { CaseListView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { call, queryText } from '../../shared/api.ts';
import { Loading } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import '../access-requests.css';
import { CasesTable } from '../cases-table.tsx';
import { ListFilters } from './list-filters.tsx';
import { type ListFilter, PAGE_SIZE, useListFilter } from './use-list-filter.ts';

function useCases(filter: ListFilter) {
  const path = `${useDesk().api}/access-requests`;
  return useInfiniteQuery({
    queryKey: [path, queryText(filter)],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<CaseListView>({ path: path + queryText({ ...filter, after: pageParam, limit: PAGE_SIZE }) }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** All cases of the organ, found by number, title, words of the description, stage and year. */
export function ListPage() {
  const { post, may } = useDesk();
  const navigate = useNavigate();
  const { filter, show } = useListFilter();
  const cases = useCases(filter);
  const lines = cases.data?.pages.flatMap((it) => it.items) ?? [];
  return (
    <Page
      title="申请件"
      extra={
        may('requests:register') && (
          <Button type="primary" onClick={() => navigate(`/${post.code}/access-requests/new`)}>
            登记申请
          </Button>
        )
      }
    >
      <section className="card" aria-label="筛选">
        <ListFilters key={JSON.stringify(filter)} filter={filter} onChosen={(next) => show(next)} />
      </section>
      <section className="card" aria-label="申请件列表">
        <ProblemAlert error={cases.error} onReload={cases.refetch} />
        {cases.data ? (
          <>
            <CasesTable lines={lines} nothing="没有符合条件的申请件。" />
            <ListFoot view={cases.data.pages[0]} shown={lines.length}>
              {cases.hasNextPage && (
                <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                  再显示一页
                </Button>
              )}
            </ListFoot>
          </>
        ) : (
          !cases.error && <Loading />
        )}
      </section>
    </Page>
  );
}

type FootProps = {
  readonly view: CaseListView | undefined;
  readonly shown: number;
  readonly children: ReactNode;
};

/** How many there are, how many stand above, and the way to more. */
const ListFoot = ({ view, shown, children }: FootProps) =>
  view && view.total > 0 ? (
    <div className="list-foot">
      <span className="muted">
        共 {view.total}
        {view.more && ' 件以上，可以用筛选缩小范围'}
        {!view.more && ' 件'}，已显示 {shown} 件
      </span>
      {children}
    </div>
  ) : null;
