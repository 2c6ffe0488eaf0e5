import { Button, Input, Pagination, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ITEM_KIND_LABELS, ITEM_KINDS } from '../../../src/domain/disclosures/kinds.data.ts';
import '../access-requests/access-requests.css';
import { UpdateNote } from '../channels/update-note.tsx';
import './disclosures.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ItemTable } from './item-table.tsx';
import { NewItemDrawer } from './new-item-drawer.tsx';
import { columnChoices, type ItemFilter, PAGE_SIZE, useColumns, useItems } from './use-items.ts';
import { ViewChoice } from './view-choice.tsx';

/** The information of the organ's own motion: what waits for whom, until when, and what is public. */
export function ItemListPage() {
  const { may } = useDesk();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const filter = {
    view: search.get('view') ?? 'waiting',
    kind: search.get('kind') ?? '',
    columnId: search.get('columnId') ?? '',
    words: search.get('words') ?? '',
  };
  const items = useItems(filter, page);
  const show = (change: Readonly<Record<string, string>>) =>
    setSearch({ ...filter, ...change, ...('page' in change ? {} : { page: '1' }) });
  return (
    <Page
      title="主动公开"
      note="先审查、后公开；自形成或者变更之日起20个工作日内公开（《条例》第二十六条）"
      extra={
        may('disclosures:edit') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            新建信息
          </Button>
        )
      }
    >
      <UpdateNote />
      <section className="card" aria-label="筛选">
        <ViewChoice chosen={filter.view} onChosen={(view) => show({ view })} />
        <Filters filter={filter} onChosen={show} />
      </section>
      <section className="card" aria-label="信息列表">
        <Loaded query={items}>
          {({ total, items: lines }) => (
            <>
              <ItemTable lines={lines} />
              {total > PAGE_SIZE && (
                <div className="list-foot">
                  <Pagination
                    current={page}
                    pageSize={PAGE_SIZE}
                    total={total}
                    showSizeChanger={false}
                    onChange={(next) => show({ page: String(next) })}
                  />
                </div>
              )}
            </>
          )}
        </Loaded>
      </section>
      {adding && <NewItemDrawer onClose={() => setAdding(false)} />}
    </Page>
  );
}

type FilterProps = {
  readonly filter: ItemFilter;
  readonly onChosen: (change: Readonly<Record<string, string>>) => void;
};

function Filters({ filter, onChosen }: FilterProps) {
  const { data } = useColumns();
  const columns = columnChoices(data?.columns ?? []);
  const kinds = ITEM_KINDS.map((value) => ({ value: value as string, label: ITEM_KIND_LABELS[value] }));
  return (
    <div className="filters">
      <label htmlFor="item-kind">
        种类
        <Select
          id="item-kind"
          className="filter-choice"
          value={filter.kind ?? ''}
          options={[{ value: '', label: '全部' }, ...kinds]}
          onChange={(kind) => onChosen({ kind })}
        />
      </label>
      <label htmlFor="item-column">
        栏目
        <Select
          id="item-column"
          className="filter-choice item-column"
          showSearch={{ optionFilterProp: 'label' }}
          value={filter.columnId ?? ''}
          options={[{ value: '', label: '全部' }, ...columns]}
          onChange={(columnId) => onChosen({ columnId })}
        />
      </label>
      <label htmlFor="item-words">
        标题、索引号
        <Input.Search
          id="item-words"
          allowClear
          defaultValue={filter.words ?? ''}
          onSearch={(words) => onChosen({ words })}
        />
      </label>
    </div>
  );
}
