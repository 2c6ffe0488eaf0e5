import { LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import type { DeadlineMonthView } from '../../../src/api/calendar/views.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { today } from '../shared/today.ts';
import './calendar.css';
import { DeadlineGrid } from './deadline-grid.tsx';
import { DeadlineList } from './deadline-list.tsx';

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

/** The month `count` months after `month`. */
function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

const inWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** A month of deadlines: the whole organ's or one's own; the month stands in the address. */
export function DeadlinesPage() {
  const { api } = useDesk();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = MONTH.test(asked) ? asked : today().slice(0, 7);
  const mine = search.get('mine') === 'true';
  const path = `${api}/deadlines${queryText({ month, mine })}`;
  const view = useQuery({ queryKey: [path], queryFn: () => call<DeadlineMonthView>({ path }) });
  const show = (next: { month?: string; mine?: boolean }) => {
    const own = next.mine ?? mine;
    setSearch({ month: next.month ?? month, ...(own ? { mine: 'true' } : {}) }, { replace: true });
  };
  return (
    <Page
      title="期限日历"
      note={view.data && `工作日历版本 ${view.data.calendarVersion}`}
      extra={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      <section className="card deadlines" aria-label={`${inWords(month)}的期限`}>
        <div className="deadlines-head">
          <Button
            aria-label="上一个月"
            icon={<LeftOutlined aria-hidden />}
            onClick={() => show({ month: monthAfter(month, -1) })}
          />
          <h2 aria-live="polite">{inWords(month)}</h2>
          <Button
            aria-label="下一个月"
            icon={<RightOutlined aria-hidden />}
            onClick={() => show({ month: monthAfter(month, 1) })}
          />
          <Button onClick={() => show({ month: today().slice(0, 7) })}>本月</Button>
          <Segmented
            aria-label="范围"
            value={mine ? 'mine' : 'organ'}
            options={[
              { label: '本机关', value: 'organ' },
              { label: '我承办的', value: 'mine' },
            ]}
            onChange={(value) => show({ mine: value === 'mine' })}
          />
        </div>
        <Loaded query={view}>
          {(shown) => (
            <>
              {shown.truncated && <p className="explain">本月到期的件数过多，只显示前2000件。</p>}
              <DeadlineGrid view={shown} />
              <DeadlineList view={shown} />
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
