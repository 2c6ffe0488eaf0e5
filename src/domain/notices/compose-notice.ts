/** What a notice may know: the organ's public name and an address. Nothing of the case or of the applicant. */
type Sender = { readonly organ: string; readonly url: string };

/** A message ready to be sent; `subject` goes unused by text messages. */
export type NoticeText = { readonly subject: string; readonly text: string };

/** One subject for everything: a preview on a locked screen says nothing. */
export const NOTICE_SUBJECT = '政府信息公开申请办理进展提醒';

/** Minutes a link to a new query code works. */
export const LINK_MINUTES = 30;

/**
 * The reminder of every kind. It says that there is news and where, never what: the message travels in clear and
 * lies in mailboxes others may read. It serves nothing: service has its own rules (国办公开办函〔2016〕235号).
 */
export const composeNotice = ({ organ, url }: Sender): NoticeText => ({
  subject: NOTICE_SUBJECT,
  text: [
    `${organ}：您提交的政府信息公开申请有新的进展，请凭登记编号和查询码登录本机关政府信息公开专栏查看：`,
    url,
    '本提醒由系统自动发送，请勿回复。本提醒不代替文书送达，文书以依法送达的为准。',
  ].join('\n\n'),
});

/** The same reminder as a text message: one paragraph. */
export const composeShortNotice = ({ organ, url }: Sender): NoticeText => ({
  subject: NOTICE_SUBJECT,
  text: `${organ}：您提交的政府信息公开申请有新的进展，请凭登记编号和查询码登录 ${url} 查看。本提醒不代替文书送达。`,
});

/** The link to a new query code, asked for on the portal by number and registered e-mail. */
export const composeCodeLink = ({ organ, url }: Sender): NoticeText => ({
  subject: NOTICE_SUBJECT,
  text: [
    `${organ}：有人在本机关政府信息公开专栏申请重新获取查询码。确是您本人申请的，请在${LINK_MINUTES}分钟内打开下面的链接，按页面提示操作；链接只能使用一次：`,
    url,
    '不是您本人申请的，不必理会，原来的查询码仍然有效。请不要把链接转发给他人。本邮件由系统自动发送，请勿回复。',
  ].join('\n\n'),
});
