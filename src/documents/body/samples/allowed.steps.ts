import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NUMBER = /^[1-9]\d{0,3}$/;
const HREF = new RegExp(
  `^(?:https?://[^/?#@\\s"'<>]+(?:[/?#][^\\s"<>]*)?|mailto:[^\\s?@<>"&]+@[^\\s?@<>"&]+|tel:\\+?[\\d\\-()]+|(?:item|file):${UUID}|#section-\\d+)$`,
);
const ALIGN = /^align-(?:center|right)$/;

/** Written apart from the program: every element and attribute a published text may hold, and how its value looks. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(['h2', 'h3', 'h4'].map((tag) => [tag, { id: /^section-\d+$/ }])),
  p: { class: /^(?:align-(?:center|right)|no-indent)$/ },
  ...Object.fromEntries(
    'strong em u sub sup br ul li table caption thead tbody tr blockquote hr figcaption dl dt dd'
      .split(' ')
      .map((tag) => [tag, {}]),
  ),
  ol: { type: /^[aAiI]$/, start: NUMBER },
  td: { class: ALIGN, colspan: NUMBER, rowspan: NUMBER },
  th: { class: ALIGN, colspan: NUMBER, rowspan: NUMBER, scope: /^(?:col|row)$/ },
  figure: { class: /^video$/ },
  img: { src: new RegExp(`^file:${UUID}$`), alt: /^[^\p{C}]*$/u, width: NUMBER, height: NUMBER },
  a: { href: HREF },
};

/** What in the HTML is not allowed; empty where all is. */
export function strangersIn(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') return;
    if (!('tagName' in node)) {
      found.push(node.nodeName);
      return;
    }
    const allowed = ALLOWED[node.tagName];
    if (!allowed || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(node.tagName);
    for (const { name, value } of node.attrs)
      if (!allowed?.[name]?.test(value)) found.push(`${node.tagName} ${name}=${value}`);
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}

/** Whether a parser reads the HTML as it was written, so that nothing in it moves or closes by surprise. */
export const isWellFormed = (html: string): boolean => serialize(parseFragment(html)) === html;
