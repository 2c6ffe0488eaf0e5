import type { MessageReceipt } from '../../application/participation/messages/send-message.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { fullDayIn, instantIn } from '../i18n/language.ts';
import { MESSAGE_WORDS } from '../i18n/message-words.data.ts';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { participationCrumbs } from './crumbs.ts';
import { Fact } from './fact.tsx';

/** Number and query code of a letter or a report of an error; the code is shown here and nowhere again. */
export function messageReceiptPage(frame: AgencyFrame, receipt: MessageReceipt): string {
  const { language, agency } = frame;
  const words = MESSAGE_WORDS[language];
  const { parts, sent, sentAt } = PARTICIPATION_WORDS[language];
  const part = receipt.kind === 'letter' ? parts.mailbox : parts.siteErrors;
  return renderPage({
    frame,
    title: sent,
    column: 'participation',
    crumbs: participationCrumbs(frame, { label: part, path: null }, { label: sent, path: null }),
    translated: true,
    children: (
      <>
        <h1>{sent}</h1>
        <p className="result good" role="status">
          <strong>{words.received}</strong>
          <span>{words.keep}</span>
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
        </div>
        <dl className="facts">
          <Fact label={sentAt}>{instantIn(language, new Date(receipt.receivedAt))}</Fact>
          <Fact label={words.due}>{words.dueBy(fullDayIn(language, plainDate(receipt.dueOn)))}</Fact>
        </dl>
        <p>
          <a href={PATHS.messageQuery(agency.code)}>{parts.messageQuery}</a>
        </p>
      </>
    ),
  });
}
