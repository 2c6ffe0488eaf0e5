import { type DefaultTreeAdapterMap, serialize } from 'parse5';
import { attribute, type Element, findAll, rawText } from '../read/dom.ts';

type Document = DefaultTreeAdapterMap['document'];

const AROUND = new Set('nav header footer aside form'.split(' '));
const PLACES = new Set('main article div td section'.split(' '));
const META = new Set(['meta']);
const TITLES = new Set(['h1', 'title']);
const BODY = new Set(['body']);

/** Names that the usual systems of government sites give the box of the article. */
const ARTICLE_NAMES =
  /^(?:ucap-content|zoom|trs_editor|trs_editor_view|pages_content|article|article-?con(?:tent)?|content|con_?text|detail-?content|news_?con(?:tent)?|main-?con(?:tent)?|zwgk_?content|view)$/i;

/** The article of a saved page as HTML, and the title the page names. */
export function articleOf(document: Document): { readonly html: string; readonly title: string | null } {
  for (const element of findAll(document, AROUND)) element.childNodes = [];
  const [best] = findAll(document, PLACES)
    .filter(isNamed)
    .map((element) => ({ element, length: rawText(element).trim().length }))
    .toSorted((one, other) => other.length - one.length);
  const [body] = findAll(document, BODY);
  const title = titleOf(document);
  const place = best && best.length > 0 ? best.element : (body ?? document);
  return { html: serialize(place), title };
}

const isNamed = (element: Element): boolean =>
  element.tagName === 'main' ||
  element.tagName === 'article' ||
  [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)].some((name) =>
    ARTICLE_NAMES.test(name),
  );

/** 《政府网站发展指引》 asks for the tag ArticleTitle; then the first heading, then the window's title. */
function titleOf(document: Document): string | null {
  const tag = findAll(document, META).find((it) => attribute(it, 'name').toLowerCase() === 'articletitle');
  const candidates = [
    tag ? attribute(tag, 'content') : '',
    ...findAll(document, TITLES)
      .toSorted((one, other) => one.tagName.localeCompare(other.tagName))
      .map(rawText),
  ];
  const title = candidates.map((it) => it.replace(/\s+/g, ' ').trim()).find((it) => it !== '');
  return title ?? null;
}
