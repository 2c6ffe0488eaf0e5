import type { Subscribed } from '../../domain/subscriptions/subscription-rules.ts';
import { SUBSCRIBE_WORDS } from '../i18n/subscribe-words.data.ts';
import { PATHS } from '../paths.ts';
import { Message } from '../shared/forms/message.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { Choice, subscriptionPage } from './parts.tsx';

/** A form with one button; the token travels in its body. */
const ButtonForm = ({ action, token, label }: { action: string; token: string; label: string }) => (
  <form method="post" action={action}>
    <input type="hidden" name="token" value={token} />
    <p className="actions">
      <button type="submit" className="button">
        {label}
      </button>
    </p>
  </form>
);

const ManageLink = ({ frame, token }: { frame: AgencyFrame; token: string }) => (
  <p>
    <a href={`${PATHS.subscribeManage(frame.agency.code)}?token=${token}`}>
      {SUBSCRIBE_WORDS[frame.language].manageTitle}
    </a>
  </p>
);

/** Where the link of a confirmation leads. Opening it changes nothing: programs that check mail open every link. */
export function confirmPage(
  frame: AgencyFrame,
  { token, subscribed }: { readonly token: string; readonly subscribed: Subscribed },
): string {
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: words.confirmTitle,
    own: true,
    children: (
      <>
        <h1>{words.confirmTitle}</h1>
        <p>{words.confirmLead}</p>
        <Choice columns={frame.columns} subscribed={subscribed} />
        <ButtonForm action={PATHS.subscribeConfirm(frame.agency.code)} token={token} label={words.confirm} />
      </>
    ),
  });
}

/** The subscription stands; `token` is that of the subscription. */
export function confirmedPage(
  frame: AgencyFrame,
  { token, subscribed }: { readonly token: string; readonly subscribed: Subscribed },
): string {
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: words.confirmed,
    own: true,
    children: (
      <>
        <h1>{words.confirmTitle}</h1>
        <div className="result good" role="status">
          <strong>{words.confirmed}</strong>
          <span>{words.confirmedNote}</span>
        </div>
        <Choice columns={frame.columns} subscribed={subscribed} />
        <ManageLink frame={frame} token={token} />
      </>
    ),
  });
}

/** Asks once more before a subscription ends: this page is opened by programs too. */
export function endPage(frame: AgencyFrame, token: string): string {
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: words.endTitle,
    own: true,
    children: (
      <>
        <h1>{words.endTitle}</h1>
        <p>{words.endLead}</p>
        <ButtonForm action={PATHS.subscribeEnd(frame.agency.code)} token={token} label={words.endConfirm} />
        <ManageLink frame={frame} token={token} />
      </>
    ),
  });
}

/** It has ended, now or before. */
export function endedPage(frame: AgencyFrame): string {
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: words.ended,
    own: true,
    children: (
      <>
        <h1>{words.endTitle}</h1>
        <div className="result good" role="status">
          <strong>{words.ended}</strong>
          <span>{words.endedNote}</span>
        </div>
        <p>
          <a href={PATHS.subscribe(frame.agency.code)}>{words.again}</a>
        </p>
      </>
    ),
  });
}

/** The link opens nothing: one page for every reason. */
export function deadLinkPage(frame: AgencyFrame, message: string): string {
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: words.deadTitle,
    own: true,
    children: (
      <>
        <h1>{words.deadTitle}</h1>
        <p className="notice">
          <Message label={words.title}>{`${message}。`}</Message>
        </p>
        <p>
          <a href={PATHS.subscribe(frame.agency.code)}>{words.again}</a>
        </p>
      </>
    ),
  });
}
