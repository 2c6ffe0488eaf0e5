import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { CalendarView } from '../../../src/api/calendar/views.ts';
import { calendarFrom } from '../../../src/domain/calendar/statutory-calendar.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import '../access-requests/access-requests.css';
import './holidays.css';
import { DueDayChangesCard } from './due-day-changes-card.tsx';
import { NoticeForm } from './notice-form.tsx';
import { YearGrid } from './year-grid.tsx';

/** The statutory calendar: the notices it rests on, whose days a new one moved, and entering one. */
export function HolidaysPage() {
  const { api, may } = useDesk();
  const path = `${api}/calendar`;
  const view = useQuery({
    queryKey: [path],
    queryFn: () => call<CalendarView>({ path }),
    refetchInterval: 30_000,
  });
  return (
    <Page
      title="节假日安排"
      note={view.data && `工作日历版本 ${view.data.version}，${view.data.provisionalFrom}起的日期暂定`}
    >
      <Loaded query={view}>
        {(calendar) => (
          <>
            {calendar.waiting > 0 && (
              <p className="explain" role="status">
                正在按新的节假日安排重新计算期限，本机关还有{calendar.waiting}件，一两分钟内完成。
              </p>
            )}
            {may('requests:read') && <DueDayChangesCard />}
            <NoticesCard view={calendar} />
            {calendar.mayManage ? (
              <NoticeForm view={calendar} path={path} />
            ) : (
              may('calendar:manage') && (
                <p className="explain">节假日安排对全系统生效，由最上级机关的系统管理员录入和更正。</p>
              )
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function NoticesCard({ view }: { readonly view: CalendarView }) {
  const years = [...new Set(view.notices.map((it) => it.year))];
  const [year, setYear] = useState(years[0] ?? 2026);
  const calendar = calendarFrom(view.notices);
  return (
    <Card
      title="国务院办公厅节假日安排的通知"
      extra={
        <Select
          aria-label="年份"
          value={year}
          options={years.map((value) => ({ value, label: `${value}年` }))}
          onChange={setYear}
        />
      }
    >
      <ul>
        {view.notices
          .filter((it) => it.year === year)
          .map((it) => (
            <li key={it.documentNumber}>
              <a href={it.address} rel="noreferrer">
                {it.title}（{it.documentNumber}）
              </a>
              <span className="second-line">
                {it.entered
                  ? `第${it.entered.revision}次录入，${it.entered.publishedOn}公布；${it.entered.replaces ? `更正${it.entered.replaces}；` : ''}${it.entered.reason}`
                  : '随系统提供'}
              </span>
            </li>
          ))}
      </ul>
      <YearGrid year={year} calendar={calendar} />
    </Card>
  );
}
