import { type ReactNode, useContext } from 'react';
import { PageLanguage } from './language.ts';

/** Chinese with the digits, marks and brackets that stand within it. */
const CHINESE =
  /([\p{Script=Han}][\p{Script=Han}\d〔〕（）《》、，。：；“”—\s-]*[\p{Script=Han}〔〕（）《》”]|\p{Script=Han})/u;

/**
 * Text that is in Chinese whatever the language of the page: names of organs, titles of documents, addresses. On a
 * page in another language it is marked as Chinese, so that it is read aloud rightly.
 */
export function OfficialText({ children }: { children: string }) {
  return useContext(PageLanguage) === 'zh' ? children : <span lang="zh-CN">{children}</span>;
}

/** Whole parts that are official and Chinese whatever the language of the page; a Chinese page needs no mark. */
export function OfficialPart({ children }: { children: ReactNode }) {
  return useContext(PageLanguage) === 'zh' ? children : <div lang="zh-CN">{children}</div>;
}

/** A sentence of the page's language with Chinese names in it, which are marked. */
export function MixedText({ children }: { children: string }) {
  if (useContext(PageLanguage) === 'zh') return children;
  let place = 0;
  return children.split(CHINESE).map((part, index) => {
    place += part.length;
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={place} lang="zh-CN">
        {part}
      </span>
    );
  });
}
