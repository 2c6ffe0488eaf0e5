import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageLanguage } from '../../i18n/language.ts';
import type { Language } from './modes.ts';

/** Forms of one part that are kept; a menu has one for each column. */
const MOST = 500;

const kept = new WeakMap<object, Map<string, string>>();

/**
 * The markup of a part that hangs on one object that never changes (the columns as they were read, a published
 * version) and on `key`: drawn once, for pages whose own content differs (decision 0036). It goes with its object.
 */
export function keptMarkup(of: object, key: string, language: Language, draw: () => ReactNode): string {
  const forms = kept.get(of) ?? new Map<string, string>();
  kept.set(of, forms);
  const name = `${language} ${key}`;
  const known = forms.get(name);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(<PageLanguage value={language}>{draw()}</PageLanguage>);
  const [eldest] = forms.keys();
  if (forms.size >= MOST && eldest !== undefined) forms.delete(eldest);
  forms.set(name, markup);
  return markup;
}
