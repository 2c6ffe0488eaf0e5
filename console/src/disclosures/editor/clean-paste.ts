/** List paragraphs of Word and WPS, which are no lists in their HTML. */
const LISTED = /mso-list:\s*l\d+\s+level(\d)/i;
const MARKER = 'span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]';
const DROPPED =
  'script, style, meta, link, title, xml, del, [style*="mso-hide:all" i], [style*="display:none" i], .msocomanchor, .msocomtxt, .MsoCommentReference';

/** Whether the HTML comes from outside: what was copied in the editor itself bears a mark. */
export const isForeign = (html: string): boolean => !html.includes('data-pm-slice');

/**
 * A first cleaning of pasted HTML in the browser, for when the server cannot be asked: it drops what must not come
 * along and turns list paragraphs into lists. The server brings every text into normal form when it is saved.
 */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  for (const paragraph of [...body.querySelectorAll('p')]) joinList(paragraph);
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[align], p[style]')) classify(paragraph);
  for (const image of body.querySelectorAll('img:not([src^="file:"]), img[src^="file:/"]')) image.remove();
  return body.innerHTML;
}

/** Puts a list paragraph into the list before it, or into a new one. */
function joinList(paragraph: HTMLElement): void {
  if (!LISTED.test(paragraph.getAttribute('style') ?? '')) return;
  const marker = paragraph.querySelector(MARKER);
  const number = (marker?.textContent ?? '').replace(/\s+/g, '');
  const isBullet = number === '' || /^[^\p{L}\p{N}（(]$|^[a-z]$/u.test(number);
  // Numbers a list cannot write, such as （一）, stay as words.
  if (!isBullet && !/^\d+[.．]$/.test(number)) return;
  marker?.remove();
  const tag = isBullet ? 'ul' : 'ol';
  const before = paragraph.previousElementSibling;
  const list = before?.localName === tag ? before : document.createElement(tag);
  if (list !== before) {
    if (tag === 'ol') list.setAttribute('start', String(Number.parseInt(number, 10)));
    paragraph.before(list);
  }
  const item = document.createElement('li');
  list.append(item);
  item.append(paragraph);
}

function classify(paragraph: HTMLElement): void {
  const align = paragraph.style.textAlign || paragraph.getAttribute('align');
  if (align === 'center' || align === 'right') paragraph.classList.add(`align-${align}`);
}
