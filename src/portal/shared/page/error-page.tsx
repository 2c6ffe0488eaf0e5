import { PATHS } from '../../paths.ts';
import type { Frame } from './frame.ts';
import { renderPage } from './html-page.tsx';

/** What is shown instead of a page. `reference` finds the fault in the log; `null` where nothing was logged. */
export type PortalError = {
  readonly status: number;
  readonly message: string;
  readonly reference: string | null;
};

const TITLES: Readonly<Record<number, string>> = {
  400: '提交的内容有误',
  403: '不能执行这项操作',
  404: '没有找到这个页面',
  405: '不能执行这项操作',
  413: '上传的文件太大',
  429: '操作过于频繁',
  503: '系统正在维护',
};

/** An error in the shell of the site, with what the visitor can do next. */
export function errorPage(frame: Frame, { status, message, reference }: PortalError): string {
  const title = TITLES[status] ?? (status < 500 ? '提交的内容有误' : '系统出现故障');
  const { agency } = frame;
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [{ label: title, path: null }],
    children: (
      <>
        <h1>{title}</h1>
        <p className="lead">{message}</p>
        {reference && (
          <p>
            故障编号：<code>{reference}</code>。与我们联系时请提供这个编号。
          </p>
        )}
        <h2>您可以</h2>
        <ul className="plain-list">
          <li>检查网址是否完整，或者返回上一页重试；</li>
          <li>
            {agency ? (
              <>
                前往<a href={PATHS.home(agency.code)}>{agency.name}政府信息公开首页</a>；
              </>
            ) : (
              <>
                前往<a href={PATHS.platform}>政府信息公开平台首页</a>；
              </>
            )}
          </li>
          {agency && (
            <li>
              与{agency.profile.officeName}联系，电话：{agency.profile.telephone}。
            </li>
          )}
        </ul>
      </>
    ),
  });
}
