import type { LetterProof } from '../../application/access-requests/letter-proofs.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** Behind the QR code of a letter: the facts to compare it with. The letter itself is never shown here. */
export const verifyPage = (frame: Frame, proof: LetterProof): string =>
  renderPage({
    frame,
    title: proof.cancelledOn ? '文书核验：已作废' : '文书核验',
    column: null,
    crumbs: [{ label: '文书核验', path: null }],
    children: (
      <>
        <h1>文书核验</h1>
        <Verdict proof={proof} />
        <dl className="facts">
          <Fact label="制发机关" value={proof.agencyName} />
          <Fact label="文号" value={proof.number} />
          <Fact label="文书名称" value={proof.title} />
          <Fact label="签发日期" value={inChinese(proof.signedOn)} />
          <Fact label="用印方式" value={SEALINGS[proof.sealWay ?? 'none']} />
          {proof.cancelledOn && <Fact label="作废日期" value={inChinese(proof.cancelledOn)} />}
          <Hash label="系统生成文件的校验值（SHA-256）" value={proof.sha256} />
          {proof.sealedSha256 && <Hash label="盖章文件的校验值（SHA-256）" value={proof.sealedSha256} />}
        </dl>
        <p className="fine-print">
          持有电子文件的，可以用工具计算文件的SHA-256值：与上面其中一个校验值相同的，文件没有被改动。为保护申请人，本页不显示文书的内容和收件人。
        </p>
      </>
    ),
  });

const SEALINGS = {
  paper: '纸质文书加盖印章，扫描件存档',
  'seal-server': '电子印章系统用印（SM2数字签名已经验证）',
  none: '没有登记用印',
} as const;

const Verdict = ({ proof }: { proof: LetterProof }) =>
  proof.cancelledOn ? (
    <p className="result bad">
      <strong>这份文书已作废</strong>
      <span>本机关签发过下列文书，但是在送达前已经作废，不发生效力。收到这份文书的，请与制发机关联系。</span>
    </p>
  ) : (
    <p className="result good">
      <strong>查到这份文书</strong>
      <span>本机关制发过下列文书。请与您手中的文书逐项对照，全部一致的为真。</span>
    </p>
  );

/** The QR code leads nowhere: a forgery, or a misread address. */
export const unknownLetterPage = (frame: Frame): string =>
  renderPage({
    frame,
    title: '文书核验：没有找到',
    column: null,
    crumbs: [{ label: '文书核验', path: null }],
    children: (
      <>
        <h1>文书核验</h1>
        <p className="result bad">
          <strong>没有找到这份文书</strong>
          <span>本平台没有制发过带有这个核验码的文书。</span>
        </p>
        <p>
          请确认扫描的是文书上的二维码，或者网址输入完整。仍然找不到的，请与文书上署名的机关联系，谨防伪造。
        </p>
      </>
    ),
  });

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const Hash = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <code className="hash">{value}</code>
    </dd>
  </div>
);
