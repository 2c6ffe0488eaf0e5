import type { Tombstone } from '../../application/disclosures/public-item.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantInChinese } from '../shared/parts/chinese-days.ts';

/** What is left of something withdrawn: that it was there, when and why it went. The text is gone. */
export function gonePage(frame: AgencyFrame, tombstone: Tombstone): string {
  return renderPage({
    frame,
    title: '信息已撤回',
    column: null,
    unlisted: true,
    crumbs: [{ label: '信息已撤回', path: null }],
    children: (
      <>
        <h1>信息已撤回</h1>
        <p className="lead">“{tombstone.title}”已经撤回，不再公开。</p>
        <dl className="item-facts" aria-label="撤回情况">
          <div>
            <dt>索引号</dt>
            <dd>{tombstone.indexNumber}</dd>
          </div>
          <div>
            <dt>撤回时间</dt>
            <dd>{instantInChinese(tombstone.withdrawnAt)}</dd>
          </div>
          <div className="wide">
            <dt>撤回理由</dt>
            <dd>{tombstone.reason}</dd>
          </div>
        </dl>
        <p>
          需要了解有关情况的，请与{frame.agency.profile.officeName}联系，电话：
          {frame.agency.profile.telephone}；也可以
          <a href={PATHS.apply(frame.agency.code)}>申请公开</a>。
        </p>
      </>
    ),
  });
}
