import { useContext } from 'react';
import type { ReceiptView } from '../../application/access-requests/public-views.ts';
import { CASE_WORDS } from '../i18n/case-words.data.ts';
import { fullDayIn, instantIn, PageLanguage, useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { PATHS, queryWithNumber } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { ClockProof } from '../shared/parts/clock-proof.tsx';
import { ApplySteps } from './apply-steps.tsx';
import { applyCrumbs } from './crumbs.ts';

/** 申请接收回执: number, query code, the day of receipt with its basis, the day of reply with its proof. */
export function receiptPage(frame: AgencyFrame, receipt: ReceiptView, qrCode: string): string {
  const { agency, language } = frame;
  const words = CASE_WORDS[language];
  return renderPage({
    frame,
    title: words.receipt,
    column: 'apply',
    crumbs: applyCrumbs(agency.code, words.receiptCrumb, language),
    unlisted: true,
    translated: true,
    children: (
      <>
        <ApplySteps current={3} />
        <h1>{words.receipt}</h1>
        <p className="result good">
          <strong>{words.submitted}</strong>
          <span>
            <MixedText>{words.keep(agency.name)}</MixedText>
          </span>
        </p>
        <div className="receipt-card">
          <dl>
            <div>
              <dt>{words.number}</dt>
              <dd className="number">{receipt.number}</dd>
            </div>
            <div>
              <dt>{words.queryCode}</dt>
              <dd className="query-code">{receipt.queryCode}</dd>
            </div>
          </dl>
          <figure>
            <img src={qrCode} alt={words.qrAlt} width={148} height={148} />
            <figcaption>{words.scan}</figcaption>
          </figure>
        </div>
        <p className="print-advice">{words.print}</p>
        <Days receipt={receipt} />
        <NextSteps frame={frame} number={receipt.number} />
        {receipt.clock && <ClockProof clock={receipt.clock} />}
      </>
    ),
  });
}

function Days({ receipt }: { receipt: ReceiptView }) {
  const words = useWords(CASE_WORDS);
  const language = useContext(PageLanguage);
  const { receivedOn, replyDueOn } = receipt;
  return (
    <dl className="facts">
      <div>
        <dt>{words.submittedAt}</dt>
        <dd>{instantIn(language, new Date(receipt.submittedAt))}</dd>
      </div>
      <div>
        <dt>{words.receivedOn}</dt>
        <dd>
          {receivedOn ? fullDayIn(language, receivedOn) : words.receivedLater}
          <p className="hint">
            <OfficialText>{receipt.receiptBasis}</OfficialText>
          </p>
        </dd>
      </div>
      <div>
        <dt>{words.dueOn}</dt>
        <dd>
          {replyDueOn ? <strong>{fullDayIn(language, replyDueOn)}</strong> : words.dueLater}
          {receipt.clock?.provisional && words.provisional}
        </dd>
      </div>
    </dl>
  );
}

function NextSteps({ frame: { agency }, number }: { frame: AgencyFrame; number: string }) {
  const words = useWords(CASE_WORDS);
  const [before, link, after] = words.unclear;
  return (
    <section>
      <h2>{words.next}</h2>
      <ol>
        <li>
          {before}
          <a href={queryWithNumber(agency.code, number)}>{link}</a>
          {after}
        </li>
        <li>{words.consulted}</li>
        <li>{words.replied}</li>
      </ol>
      <p>
        <MixedText>{words.questions(agency.profile.officeName, agency.profile.telephone)}</MixedText>
        <a href={PATHS.query(agency.code)}>{words.track}</a>
      </p>
    </section>
  );
}
