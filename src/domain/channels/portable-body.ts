import { CLASS_STYLES, TAG_STYLES } from './inline-styles.data.ts';

/** Where pictures, files and other items of a text lie, absolutely; `null`: nowhere, the link goes. */
export type PortablePlaces = {
  readonly file: (fileId: string) => string | null;
  readonly item: (itemId: string) => string | null;
};

const TAG = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
const CLASS = /\sclass="([^"]*)"/;
const ADDRESS = /\s(href|src)="(file|item):([0-9a-f-]{36})"/;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Attributes with addresses put in; those that lead nowhere are left out. */
const addressed = (attributes: string, places: PortablePlaces): string =>
  attributes.replace(ADDRESS, (_, name: string, kind: string, id: string) => {
    const address = kind === 'item' ? places.item(id) : places.file(id);
    return address === null ? '' : ` ${name}="${attribute(address)}"`;
  });

/**
 * A text in normal form as it can be pasted anywhere: every style in its tag, every address absolute. The normal form
 * holds no script, no style and no bare `<`, so tags are told from text by their signs.
 */
export const portableBody = (html: string, places: PortablePlaces): string =>
  html.replaceAll(TAG, (_, tag: string, attributes: string) => {
    const [, classes = ''] = CLASS.exec(attributes) ?? [];
    const added = classes.split(' ').map((it) => CLASS_STYLES[it] ?? '');
    const style = [TAG_STYLES[tag] ?? '', ...added].join('');
    const rest = addressed(attributes.replace(CLASS, ''), places);
    return `<${tag}${style === '' ? '' : ` style="${style}"`}${rest}>`;
  });

/** The foot of a pasted article: whose it is and where it was published. */
export const sourceLine = (issuer: string, url: string): string =>
  `<p style="${TAG_STYLES['p']}text-indent:0;color:#4f5b69;font-size:14px;">来源：${attribute(issuer)}　原文：${attribute(url)}</p>`;
