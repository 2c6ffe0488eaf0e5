import type { MessageReceipt } from '../../application/participation/messages/send-message.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { dayWithWeekday, instantInChinese } from '../shared/parts/chinese-days.ts';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';

/** Number and query code of a letter or a report of an error; the code is shown here and nowhere again. */
export function messageReceiptPage(frame: AgencyFrame, receipt: MessageReceipt): string {
  const { code } = frame.agency;
  const part = receipt.kind === 'letter' ? PART_LABELS.mailbox : PART_LABELS.siteErrors;
  return renderPage({
    frame,
    title: '提交成功',
    column: 'participation',
    crumbs: participationCrumbs(code, { label: part, path: null }, { label: '提交成功', path: null }),
    children: (
      <>
        <h1>提交成功</h1>
        <p className="result good" role="status">
          <strong>已经收到</strong>
          <span>请保存编号和查询码，凭编号和查询码查看答复。查询码只在本页显示，遗失后无法找回。</span>
        </p>
        <div className="receipt-card">
          <dl>
            <div>
              <dt>编号</dt>
              <dd className="number">{receipt.number}</dd>
            </div>
            <div>
              <dt>查询码</dt>
              <dd className="query-code">{receipt.queryCode}</dd>
            </div>
          </dl>
        </div>
        <dl className="facts">
          <div>
            <dt>提交时间</dt>
            <dd>{instantInChinese(new Date(receipt.receivedAt))}</dd>
          </div>
          <div>
            <dt>预计答复</dt>
            <dd>{dayWithWeekday(plainDate(receipt.dueOn))}以前</dd>
          </div>
        </dl>
        <p>
          <a href={PATHS.messageQuery(code)}>{PART_LABELS.messageQuery}</a>
        </p>
      </>
    ),
  });
}
