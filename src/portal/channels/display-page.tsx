import type { Agency } from '../../application/agencies/find-agency.ts';
import type { DisplayView } from '../../application/channels/display.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { dayWithWeekday, instantInChinese } from '../shared/parts/chinese-days.ts';
import { qrPath, renderBarePage } from './bare-page.tsx';

/** Seconds between looks where there is nothing to rotate. */
const IDLE_SECONDS = 60;

const nextOf = ({ at, total }: DisplayView): number => (total === 0 ? 1 : (at % total) + 1);

/** After how many seconds which address follows, as the answer's header says it. */
export const displayRefresh = (code: string, view: DisplayView) => ({
  seconds: view.total > 1 ? view.seconds : IDLE_SECONDS,
  path: `${PATHS.display(code)}?at=${nextOf(view)}`,
});

type Shown = { readonly view: DisplayView; readonly paused: boolean; readonly now: Date };

/** Stops and starts the rotation: what moves by itself can be held by whoever reads more slowly. */
function Rotation({ code, view, paused }: { readonly code: string } & Omit<Shown, 'now'>) {
  if (view.total < 2) return null;
  const path = (at: number, hold: boolean) => `${PATHS.display(code)}?at=${at}${hold ? '&pause=1' : ''}`;
  return (
    <p>
      <a href={path(view.at, !paused)}>{paused ? '继续轮播' : '暂停轮播'}</a>
      {paused && <a href={path(nextOf(view), true)}>下一条</a>}
    </p>
  );
}

/** 服务大厅展示屏: one notice in very large type, the next one after some seconds, without script. */
export function displayPage(agency: Agency, { view, paused, now }: Shown): string {
  const { code, name } = agency;
  const { item, at, total } = view;
  return renderBarePage({
    title: `${name}政府信息公开展示屏`,
    className: 'display-page',
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
          <Rotation code={code} view={view} paused={paused} />
          <p>{agency.profile.telephone && `咨询电话：${agency.profile.telephone}`}</p>
        </footer>
      </>
    ),
  });
}
