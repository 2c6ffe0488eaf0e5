import type { NoticeChannel } from './notice-kinds.data.ts';

/** A place a notice can go to. */
export type Destination = { readonly channel: NoticeChannel; readonly address: string };

/** A mobile number of the mainland in its eleven figures, or `null`: a landline takes no message. */
export function mobileOf(phone: string): string | null {
  const figures = phone
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(figures) ? figures : null;
}

const hasControl = (text: string): boolean =>
  [...text].some(
    (character) => character < ' ' || character === '\u007f' || /[\u0085\u2028\u2029]/.test(character),
  );

/**
 * One plain e-mail address and nothing else: no second address, no name, no quoting, no line break. What this lets
 * through cannot end a header or a command of the mail protocol; whatever else an applicant gave gets no mail.
 */
export function emailOf(text: string): string | null {
  if (hasControl(text)) return null;
  const address = text.trim();
  return address.length <= 100 && /^[\w.!#$%&'*+/=?^`{|}~-]+@([\w-]+\.)+[\w-]+$/.test(address)
    ? address
    : null;
}

type Contact = { readonly email: string; readonly phone: string };

/** Where an applicant can be reached by the channels the organ has switched on. */
export function destinationsOf(
  { email, phone }: Contact,
  channels: readonly NoticeChannel[],
): readonly Destination[] {
  const addresses = { email: emailOf(email), sms: mobileOf(phone) };
  return channels.flatMap((channel) => {
    const address = addresses[channel];
    return address === null ? [] : [{ channel, address }];
  });
}
