import { Button, Pagination, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import {
  REGISTER_FACTS,
  REGISTER_KINDS,
  REGISTER_LABELS,
  type RegisterKind,
} from '../../../src/domain/registers/register-kinds.data.ts';
import '../access-requests/access-requests.css';
import './registers.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { EntriesTable } from './entries-table.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { ReviewBar } from './review-bar.tsx';
import { SettingsDrawer } from './settings-drawer.tsx';
import { type EntryQuery, PAGE_SIZE, registerNamed, useEntries } from './use-registers.ts';

const KEYS = ['status', 'year', 'words', 'awaits', 'importId'] as const;

/** The registers of the organ: what waits for review or publication first. */
export function RegistersPage() {
  const register = registerNamed(useParams()['register']);
  const { post, may } = useDesk();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'entry' | 'settings' | null>(null);
  return (
    <Page
      title="登记册"
      note={REGISTER_FACTS[register].article}
      extra={
        <>
          {may('disclosures:manage') && <Button onClick={() => setOpen('settings')}>登记册设置</Button>}
          {may('disclosures:edit') && (
            <>
              <Button onClick={() => navigate(`/${post.code}/registers/${register}/import`)}>导入表格</Button>
              <Button type="primary" onClick={() => setOpen('entry')}>
                录入{REGISTER_FACTS[register].unit}
              </Button>
            </>
          )}
        </>
      }
    >
      <Radio.Group
        className="register-tabs"
        aria-label="登记册"
        optionType="button"
        value={register}
        onChange={({ target }) => navigate(`/${post.code}/registers/${target.value}`)}
        options={REGISTER_KINDS.map((value) => ({ value, label: REGISTER_LABELS[value] }))}
      />
      <RegisterList key={register} register={register} />
      {open === 'entry' && <EntryDrawer register={register} entry={null} onClose={() => setOpen(null)} />}
      {open === 'settings' && <SettingsDrawer onClose={() => setOpen(null)} />}
    </Page>
  );
}

function RegisterList({ register }: { readonly register: RegisterKind }) {
  const { may } = useDesk();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = Object.fromEntries(KEYS.map((key) => [key, search.get(key) ?? ''])) as EntryQuery;
  const entries = useEntries(register, query, page);
  const show = (change: Partial<EntryQuery> & { page?: string }) => {
    const next = Object.entries({ ...query, ...change }).filter(([, value]) => value);
    setChosen([]);
    setSearch(Object.fromEntries(next));
  };
  return (
    <>
      <section className="card" aria-label="筛选">
        <EntryFilters query={query} counts={entries.data?.counts ?? null} onChosen={show} />
      </section>
      <section className="card" aria-label="登记列表">
        <Loaded query={entries}>
          {({ total, items }) => (
            <>
              {may('disclosures:review') && (
                <ReviewBar
                  register={register}
                  lines={items}
                  chosen={chosen}
                  importId={query.importId}
                  onChosen={setChosen}
                />
              )}
              <EntriesTable
                register={register}
                lines={items}
                {...(may('disclosures:review') ? { chosen, onChosen: setChosen } : {})}
              />
              {total > PAGE_SIZE && (
                <div className="list-foot">
                  <span className="muted">共{total}条</span>
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
    </>
  );
}
