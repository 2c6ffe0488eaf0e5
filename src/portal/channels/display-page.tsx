import type { Agency } from '../../application/agencies/find-agency.ts';
import type { DisplayView } from '../../application/channels/display.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { dayWithWeekday, instantInChinese } from '../shared/parts/chinese-days.ts';
import { qrPath, renderBarePage } from './bare-page.tsx';

/** Seconds between looks where there is nothing to rotate. */
const IDLE_SECONDS = 60;

/** 服务大厅展示屏: one notice in very large type, the next one after some seconds, without script. */
export function displayPage(agency: Agency, { item, at, total, seconds }: DisplayView, now: Date): string {
  const { code, name } = agency;
  const next = total === 0 ? 1 : (at % total) + 1;
  const path = `${PATHS.display(code)}?at=${next}`;
  return renderBarePage({
    title: `${name}政府信息公开展示屏`,
    className: 'display-page',
    refresh: { seconds: total > 1 ? seconds : IDLE_SECONDS, path },
    children: (
      <>
        <header>
          <p>{name}政府信息公开</p>
          <p>
            {dayWithWeekday(dayInChina(now))} {instantInChinese(now).split(' ')[1]}
          </p>
        </header>
        <main>
          <div>
            <h1>{item ? item.title : '目前没有公开的信息'}</h1>
            {item && <p>{item.digest}</p>}
            {item && (
              <p>
                {item.issuer}　{inChinese(dayInChina(item.firstPublishedAt))}发布
              </p>
            )}
          </div>
          {item && (
            <div className="display-code">
              <img src={qrPath(PATHS.item(code, item.id))} alt="" width={320} height={320} />
              <p>扫码查看全文</p>
            </div>
          )}
        </main>
        <footer>
          <p>{total > 0 ? `第${at}条，共${total}条` : ''}</p>
          <p>{agency.profile.telephone && `咨询电话：${agency.profile.telephone}`}</p>
        </footer>
      </>
    ),
  });
}
