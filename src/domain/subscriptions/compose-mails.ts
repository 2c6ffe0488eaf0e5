import { SUBSCRIPTION_FREQUENCY_LABELS, type SubscriptionFrequency } from './frequencies.data.ts';
import { CONFIRM_DAYS } from './subscription-rules.ts';

/** A message in both forms every mail program reads; the HTML is simple and holds no picture and no address but ours. */
export type SubscriptionMail = { readonly subject: string; readonly text: string; readonly html: string };

/** What is subscribed to, in words. */
type Choice = { readonly columns: readonly string[]; readonly frequency: SubscriptionFrequency };

/** One item as a digest names it. */
export type DigestItem = {
  readonly title: string;
  /** 规范性文件 */
  readonly column: string;
  /** 青测发〔2025〕1号, or none. */
  readonly documentNumber: string | null;
  /** 2025年5月12日 */
  readonly publishedOn: string;
  readonly url: string;
};

/** 全部政府信息, or 规范性文件、财政预算. */
export const namesOf = (columns: readonly string[]): string =>
  columns.length === 0 ? '全部公开信息' : columns.map((it) => `“${it}”`).join('、');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const linked = (url: string, label = url): string => `<a href="${escaped(url)}">${escaped(label)}</a>`;

const page = (title: string, body: readonly string[]): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body>${body.join('\n')}</body></html>`,
  ].join('\n');

const paragraph = (html: string): string => `<p>${html}</p>`;

const AUTOMATIC = '本邮件由系统自动发送，请勿回复。';

type Confirmation = { readonly organ: string; readonly url: string; readonly choice: Choice };

/**
 * The link that shows that a mailbox belongs to whoever typed it. It is the same whether the address was known or not:
 * nobody learns from the page, and only the owner of the mailbox reads this.
 */
export function composeConfirmation({ organ, url, choice }: Confirmation): SubscriptionMail {
  const subject = `${organ}政府信息公开专栏：请确认邮件订阅`;
  const lead = `有人用这个邮箱地址订阅${organ}政府信息公开专栏的更新：${namesOf(choice.columns)}，${SUBSCRIPTION_FREQUENCY_LABELS[choice.frequency]}。`;
  const ask = `确是您本人订阅的，请在${CONFIRM_DAYS}日内打开下面的链接，按页面上的按钮确认；链接只能使用一次：`;
  const otherwise = '不是您本人订阅的，不必理会：不确认就不会再收到更新，邮箱地址届时自动删除。';
  return {
    subject,
    text: [lead, ask, url, otherwise, AUTOMATIC].join('\n\n'),
    html: page(subject, [
      paragraph(escaped(lead)),
      paragraph(escaped(ask)),
      paragraph(linked(url)),
      paragraph(escaped(otherwise)),
      paragraph(escaped(AUTOMATIC)),
    ]),
  };
}

type Digest = {
  readonly organ: string;
  readonly choice: Choice;
  /** At least one. */
  readonly items: readonly DigestItem[];
  readonly manageUrl: string;
  readonly endUrl: string;
};

const factsOf = ({ column, documentNumber, publishedOn }: DigestItem): string =>
  [column, documentNumber, `${publishedOn}发布`].filter(Boolean).join('，');

/** A title is one line, whatever was typed: nothing in it may look like a line of ours. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** The news since the last message, each item with its place, number, day and address. */
export function composeDigest({ organ, choice, items, manageUrl, endUrl }: Digest): SubscriptionMail {
  const subject = `${organ}政府信息公开专栏：新发布信息${items.length}条`;
  const lead = `${organ}政府信息公开专栏新发布下列信息：`;
  const why = `您订阅了${namesOf(choice.columns)}，${SUBSCRIPTION_FREQUENCY_LABELS[choice.frequency]}。内容以专栏公布的为准。`;
  const lines = items.map(
    (it, index) => `${index + 1}. ${oneLine(it.title)}\n   （${factsOf(it)}）\n   ${it.url}`,
  );
  return {
    subject,
    text: [lead, ...lines, why, `更改订阅：${manageUrl}`, `退订（Unsubscribe）：${endUrl}`, AUTOMATIC].join(
      '\n\n',
    ),
    html: page(subject, [
      paragraph(escaped(lead)),
      `<ol>${items
        .map(
          (it) => `<li>${linked(it.url, oneLine(it.title))}<br><small>${escaped(factsOf(it))}</small></li>`,
        )
        .join('\n')}</ol>`,
      paragraph(escaped(why)),
      paragraph(`${linked(manageUrl, '更改订阅')}　${linked(endUrl, '退订（Unsubscribe）')}`),
      paragraph(escaped(AUTOMATIC)),
    ]),
  };
}
