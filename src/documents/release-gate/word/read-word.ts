import { checkParts } from '../package/check-parts.ts';
import { checkProperties } from '../package/document-properties.ts';
import { type OfficePackage, openOfficePackage } from '../package/office-package.ts';
import { attribute, child, childrenOf } from '../package/xml-query.ts';
import { CannotInspect, type Collector } from '../reading.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story-scope.ts';
import { checkSettings } from './word-settings.ts';
import { readStyles } from './word-styles.ts';

/** Parts of a text document that carry nothing but what is looked at below or what only decides its looks. */
const ORDINARY =
  /^word\/((document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|theme\/.*|fonts\/[^/]*\.odttf|charts\/[^/]*\.xml|diagrams\/[^/]*\.xml)$/;

/** The parts that hold text, with the words by which they are told. */
const STORIES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, ''],
  [/^word\/header\d*\.xml$/, '页眉'],
  [/^word\/footer\d*\.xml$/, '页脚'],
  [/^word\/footnotes\.xml$/, '脚注'],
  [/^word\/endnotes\.xml$/, '尾注'],
  [/^word\/(charts|diagrams)\/[^/]*\.xml$/, '图表'],
];

/** Reads a DOCX: its text, and whatever in it its reader does not see. Throws `CannotInspect`. */
export function readWord(bytes: Uint8Array, found: Collector): void {
  const office = openOfficePackage(bytes, found);
  eachStory(office, found);
  checkParts(office, ORDINARY, found);
  checkSettings(office.xml('word/settings.xml'), found);
  checkProperties(office, found);
}

/** Reads every part that holds text; `onHidden` is told of each run that nobody sees. Throws `CannotInspect`. */
export function eachStory(office: OfficePackage, found: Collector, onHidden?: Story['onHidden']): void {
  const document = office.xml('word/document.xml');
  if (!document) throw new CannotInspect('unreadable-file', '没有正文，不是规范的 DOCX 文件');
  const styles = readStyles(office.xml('word/styles.xml'));
  const page = pageSize(document);
  for (const name of office.parts.keys()) {
    const story = STORIES.find(([pattern]) => pattern.test(name));
    const root = story && office.xml(name);
    if (root) readStory(root, { name: story[1], styles, page, ...(onHidden ? { onHidden } : {}) }, found);
  }
}

/** Width and height of the page in EMU, the largest of all sections. */
function pageSize(document: Parameters<typeof child>[0]): { width: number; height: number } {
  const body = child(document, 'body');
  const sections = [
    ...childrenOf(body, 'sectPr'),
    ...childrenOf(body, 'p').flatMap((it) => childrenOf(child(it, 'pPr'), 'sectPr')),
  ].map((it) => child(it, 'pgSz'));
  const largest = (local: string, otherwise: number) =>
    Math.max(...sections.map((it) => Number(attribute(it, local) ?? otherwise)), 0) * 635 || otherwise * 635;
  return { width: largest('w', 11_906), height: largest('h', 16_838) };
}
