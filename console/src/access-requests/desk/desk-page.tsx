import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { DeskView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import '../access-requests.css';
import { DESK_FILTERS, type DeskFilter } from './desk-filters.ts';
import { DeskTable } from './desk-table.tsx';
import { DeskTiles } from './desk-tiles.tsx';

const isFilter = (text: string | null): text is DeskFilter => text !== null && text in DESK_FILTERS;

/** What must be done, until when, by whom and why; the most urgent first. */
export function DeskPage() {
  const { api } = useDesk();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('show');
  const filter = isFilter(asked) ? asked : 'open';
  const desk = useQuery({
    queryKey: [api, 'desk'],
    queryFn: () => call<DeskView>({ path: `${api}/desk` }),
  });
  const note = desk.data && `截至 ${desk.data.today}，期限按国务院办公厅节假日安排的工作日计算`;
  return (
    <Page title="工作台" note={note}>
      <Loaded query={desk}>
        {(view) => (
          <>
            <DeskTiles
              counts={view.counts}
              chosen={filter}
              onChosen={(next) => setSearch(next === 'open' ? {} : { show: next }, { replace: true })}
            />
            <DeskTable lines={view.items.filter(DESK_FILTERS[filter].includes)} filter={filter} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
