import type { NewCode } from '../../../application/query-codes/redeem-link.ts';
import { PATHS, queryWithNumber } from '../../paths.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { lostCodeCrumbs } from './lost-code-page.tsx';

const TITLE = '领取新的查询码';

/**
 * Where the link of the mail leads. Opening it changes nothing: programs that check mail open every link. Only the
 * button does, once.
 */
export const confirmCodePage = (frame: AgencyFrame, token: string): string =>
  renderPage({
    frame,
    title: TITLE,
    column: 'query',
    crumbs: lostCodeCrumbs(frame.agency.code, TITLE),
    children: (
      <>
        <h1>{TITLE}</h1>
        <p>
          按下面的按钮，显示新的查询码。<strong>新的查询码只显示一次，原来的查询码同时失效。</strong>
          请准备好纸笔，或者随后打印页面。
        </p>
        <form method="post" action={PATHS.newCode(frame.agency.code)}>
          <input type="hidden" name="token" value={token} />
          <p className="actions">
            <button type="submit" className="button">
              显示新的查询码
            </button>
          </p>
        </form>
        <p className="hint">不是您本人申请的，请关闭本页，原来的查询码仍然有效。</p>
      </>
    ),
  });

/** The new code, this once. */
export function newCodePage(frame: AgencyFrame, { number, queryCode }: NewCode): string {
  const { agency } = frame;
  return renderPage({
    frame,
    title: '新的查询码',
    column: 'query',
    crumbs: lostCodeCrumbs(agency.code, '新的查询码'),
    children: (
      <>
        <h1>新的查询码</h1>
        <p className="result good" role="status">
          <strong>查询码已经更换</strong>
          <span>原来的查询码已经失效。请立即保存，本页关闭或者刷新后不再显示。</span>
        </p>
        <div className="receipt-card">
          <dl>
            <div>
              <dt>登记编号</dt>
              <dd className="number">{number}</dd>
            </div>
            <div>
              <dt>查询码</dt>
              <dd className="query-code">{queryCode}</dd>
            </div>
          </dl>
        </div>
        <p className="print-advice">建议打印本页，或者截图、拍照、抄写保存登记编号和查询码。</p>
        <p>
          <a href={queryWithNumber(agency.code, number)}>查询办理进度</a>
        </p>
      </>
    ),
  });
}

/** The link opens nothing: one page for every reason. */
export const deadLinkPage = (frame: AgencyFrame, message: string): string =>
  renderPage({
    frame,
    title: '链接不能使用',
    column: 'query',
    crumbs: lostCodeCrumbs(frame.agency.code, '链接不能使用'),
    children: (
      <>
        <h1>链接不能使用</h1>
        <p className="notice">{message}。</p>
        <p>
          <a href={PATHS.lostCode(frame.agency.code)}>重新获取查询码</a>
        </p>
      </>
    ),
  });
