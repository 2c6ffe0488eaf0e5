import { weekdayInChinese } from '../../../domain/access-requests/clock-lines.ts';
import { inChinese } from '../../../domain/calendar/plain-date.ts';
import { PATHS, preferencePath } from '../../paths.ts';
import type { Frame } from './frame.ts';

/** The line above the banner: the day, the switches of the display, and the warning of a demonstration. */
export function TopStrip({ frame }: { frame: Frame }) {
  const { agency, modes, today, path } = frame;
  const { elder, theme } = modes;
  return (
    <div className="strip">
      {(agency?.settings.demonstration ?? frame.demonstration) && (
        <p className="demonstration">
          <strong>演示数据，非真实机关</strong>
          <span>本站内容均为虚构，请勿填写真实的个人信息</span>
        </p>
      )}
      <div className="column strip-line">
        <p className="today">
          {inChinese(today)}
          <span>{weekdayInChinese(today)}</span>
        </p>
        <ul className="switches">
          <Switch mode={elder ? 'no-elder' : 'elder'} back={path}>
            {elder ? '退出长者模式' : '长者模式'}
          </Switch>
          <Switch mode={theme === 'contrast' ? 'standard' : 'contrast'} back={path}>
            {theme === 'contrast' ? '退出高对比度' : '高对比度'}
          </Switch>
          <Switch mode={theme === 'dark' ? 'standard' : 'dark'} back={path}>
            {theme === 'dark' ? '退出深色模式' : '深色模式'}
          </Switch>
          {agency && (
            <li>
              <a href={PATHS.accessibility(agency.code)}>无障碍说明</a>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

function Switch({ mode, back, children }: { mode: string; back: string; children: string }) {
  return (
    <li>
      <a href={preferencePath(mode, back)} rel="nofollow">
        {children}
      </a>
    </li>
  );
}
