import { Button, Pagination, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SIDE_FILE_KIND_LABELS, SIDE_FILE_KINDS } from '../../../src/domain/side-files/kinds.data.ts';
import '../access-requests/access-requests.css';
import './side-files.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { OpenDrawer } from './open-drawer.tsx';
import { SideTable } from './side-table.tsx';
import { PAGE_SIZE, type SideFilter, useSideFiles } from './use-side-files.ts';

/** All side files of the organ by their due days: what has to be answered, carried out or published, and until when. */
export function SideListPage() {
  const { may } = useDesk();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const kind = search.get('kind') ?? '';
  const open = search.get('open') ?? 'true';
  const filter: SideFilter = { kind, open: open === 'all' ? '' : open };
  const files = useSideFiles(filter, page);
  const show = (change: Readonly<Record<string, string>>) =>
    setSearch({ kind, open, ...change, ...('page' in change ? {} : { page: '1' }) });
  return (
    <Page
      title="关联事项"
      note="行政复议、行政诉讼、责令重作、依申请转主动公开、更正本人信息"
      extra={
        may('requests:register') && (
          <Button type="primary" onClick={() => setOpening(true)}>
            登记更正本人信息
          </Button>
        )
      }
    >
      <section className="card" aria-label="筛选">
        <Filters kind={kind} open={open} onChosen={show} />
      </section>
      <section className="card" aria-label="关联事项列表">
        <Loaded query={files}>
          {({ total, items }) => (
            <>
              <SideTable
                lines={items}
                nothing="没有符合条件的关联事项。行政复议、行政诉讼等在申请件页面登记。"
              />
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
      {opening && <OpenDrawer kind="record-correction" requestId={null} onClose={() => setOpening(false)} />}
    </Page>
  );
}

type FilterProps = {
  readonly kind: string;
  readonly open: string;
  readonly onChosen: (change: Readonly<Record<string, string>>) => void;
};

function Filters({ kind, open, onChosen }: FilterProps) {
  const id = useId();
  const kinds = SIDE_FILE_KINDS.map((value) => ({
    value: value as string,
    label: SIDE_FILE_KIND_LABELS[value],
  }));
  return (
    <div className="filters">
      <label htmlFor={id}>
        种类
        <Select
          id={id}
          className="filter-choice side-kind"
          value={kind}
          options={[{ value: '', label: '全部' }, ...kinds]}
          onChange={(value) => onChosen({ kind: value })}
        />
      </label>
      <Radio.Group
        aria-label="办理状态"
        value={open}
        onChange={(event) => onChosen({ open: String(event.target.value) })}
        options={[
          { value: 'true', label: '只看在办' },
          { value: 'false', label: '只看已了结' },
          { value: 'all', label: '全部' },
        ]}
      />
    </div>
  );
}
