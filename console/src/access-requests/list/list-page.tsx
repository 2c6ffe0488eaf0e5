import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Pagination } from 'antd';
import { useNavigate } from 'react-router';
import type { CaseListView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { call, queryText } from '../../shared/api.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import '../access-requests.css';
import { CasesTable } from '../cases-table.tsx';
import { ListFilters } from './list-filters.tsx';
import { type ListFilter, PAGE_SIZE, useListFilter } from './use-list-filter.ts';

function useCases(filter: ListFilter, page: number) {
  const path = `${useDesk().api}/access-requests`;
  const query = queryText({ ...filter, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return useQuery({
    queryKey: [path, query],
    queryFn: () => call<CaseListView>({ path: path + query }),
    placeholderData: keepPreviousData,
  });
}

/** All cases of the organ, found by number, title, words of the description, stage and year. */
export function ListPage() {
  const { post, may } = useDesk();
  const navigate = useNavigate();
  const { filter, page, show } = useListFilter();
  const cases = useCases(filter, page);
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
        <Loaded query={cases}>
          {({ total, items }) => (
            <>
              <CasesTable lines={items} nothing="没有符合条件的申请件。" />
              {total > 0 && (
                <div className="list-foot">
                  <Pagination
                    current={page}
                    pageSize={PAGE_SIZE}
                    total={total}
                    showSizeChanger={false}
                    showTotal={(count) => `共 ${count} 件`}
                    onChange={(next) => show(filter, next)}
                  />
                </div>
              )}
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
