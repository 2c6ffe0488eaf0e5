/** Most characters of a digest (摘要) WeChat takes. */
export const DIGEST_LENGTH = 120;
/** Most characters of a post of Weibo, as Weibo counts. */
export const WEIBO_LENGTH = 140;
/** What a link counts, whatever its length: Weibo shortens it. */
const LINK_LENGTH = 10;

/** The first characters of a text, with an ellipsis where it goes on; never half a character. */
export function shortened(text: string, most: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  return `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}

/** The digest of an item: its summary, else how its text begins. */
export const digestOf = ({ summary, text }: { readonly summary: string; readonly text: string }): string =>
  shortened(summary.trim() === '' ? text : summary, DIGEST_LENGTH);

/** Length as Weibo counts it: a Chinese character is one, two letters or digits are one, a link is ten. */
export function weiboLength(text: string): number {
  const links = text.match(/https?:\/\/[\x21-\x7e]+/g) ?? [];
  const rest = text.replaceAll(/https?:\/\/[\x21-\x7e]+/g, '');
  const halves = [...rest].reduce((sum, it) => sum + ((it.codePointAt(0) ?? 0) < 0x80 ? 1 : 2), 0);
  return Math.ceil(halves / 2) + links.length * LINK_LENGTH;
}

/** A post of Weibo: 【title】, as much of the digest as fits, and the link. */
export function weiboText(item: {
  readonly title: string;
  readonly digest: string;
  readonly url: string;
}): string {
  const { title, digest, url } = item;
  const whole = (head: string, middle: string) => `【${head}】${middle} ${url}`;
  const room = (head: string) => WEIBO_LENGTH - weiboLength(whole(head, ''));
  const head = room(title) >= 0 ? title : shortened(title, WEIBO_LENGTH - LINK_LENGTH - 4);
  const most = [...digest].length;
  for (let length = most; length > 1; length -= 1) {
    const middle = shortened(digest, length);
    if (weiboLength(whole(head, middle)) <= WEIBO_LENGTH) return whole(head, middle);
  }
  return whole(head, '');
}
