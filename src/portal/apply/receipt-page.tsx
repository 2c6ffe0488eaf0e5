import type { ReceiptView } from '../../application/access-requests/public-views.ts';
import { PATHS, queryWithNumber } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { dayWithWeekday, instantInChinese } from '../shared/parts/chinese-days.ts';
import { ClockProof } from '../shared/parts/clock-proof.tsx';
import { ApplySteps } from './apply-steps.tsx';
import { applyCrumbs } from './crumbs.ts';

/** 申请接收回执: number, query code, the day of receipt with its basis, the day of reply with its proof. */
export function receiptPage(frame: AgencyFrame, receipt: ReceiptView, qrCode: string): string {
  const { agency } = frame;
  return renderPage({
    frame,
    title: '政府信息公开申请接收回执',
    column: 'apply',
    crumbs: applyCrumbs(agency.code, '申请接收回执', frame.language),
    unlisted: true,
    children: (
      <>
        <ApplySteps current={3} />
        <h1>政府信息公开申请接收回执</h1>
        <p className="result good">
          <strong>提交成功</strong>
          <span>
            {agency.name}
            已经接收您的申请。请保存登记编号和查询码，查询码只告知您本人；遗失的，可以在进度查询页申请重新获取，或者携带身份证明到窗口办理。
          </span>
        </p>
        <div className="receipt-card">
          <dl>
            <div>
              <dt>登记编号</dt>
              <dd className="number">{receipt.number}</dd>
            </div>
            <div>
              <dt>查询码</dt>
              <dd className="query-code">{receipt.queryCode}</dd>
            </div>
          </dl>
          <figure>
            <img src={qrCode} alt="申请进度查询页的二维码" width={148} height={148} />
            <figcaption>手机扫码查询进度</figcaption>
          </figure>
        </div>
        <p className="print-advice">建议打印本页，或者截图、拍照、抄写保存登记编号和查询码。</p>
        <Days receipt={receipt} />
        <NextSteps frame={frame} number={receipt.number} />
        {receipt.clock && <ClockProof clock={receipt.clock} />}
      </>
    ),
  });
}

const Days = ({ receipt }: { receipt: ReceiptView }) => (
  <dl className="facts">
    <div>
      <dt>提交时间</dt>
      <dd>{instantInChinese(new Date(receipt.submittedAt))}</dd>
    </div>
    <div>
      <dt>收到申请之日</dt>
      <dd>
        {receipt.receivedOn ? dayWithWeekday(receipt.receivedOn) : '待与您确认后确定'}
        <p className="hint">{receipt.receiptBasis}</p>
      </dd>
    </div>
    <div>
      <dt>最迟答复日</dt>
      <dd>
        {receipt.replyDueOn ? (
          <strong>{dayWithWeekday(receipt.replyDueOn)}</strong>
        ) : (
          '收到申请之日确定后计算'
        )}
        {receipt.clock?.provisional && '（暂定）'}
      </dd>
    </div>
  </dl>
);

const NextSteps = ({ frame: { agency }, number }: { frame: AgencyFrame; number: string }) => (
  <section>
    <h2>接下来</h2>
    <ol>
      <li>
        申请内容不明确的，本机关在7个工作日内一次性告知您补正。请留意电话和
        <a href={queryWithNumber(agency.code, number)}>进度查询页</a>；
      </li>
      <li>需要征求第三方或者其他机关意见的，所需时间不计算在答复期限内；需要延长期限的，会告知您；</li>
      <li>答复作出后，可以在进度查询页下载答复书和提供的信息。</li>
    </ol>
    <p>
      有疑问的，请与{agency.profile.officeName}联系，电话{agency.profile.telephone}。
      <a href={PATHS.query(agency.code)}>查询办理进度</a>
    </p>
  </section>
);
