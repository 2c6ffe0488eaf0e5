import { useContext } from 'react';
import { PageLanguage } from './language.ts';

const LAWS: Readonly<Record<string, string>> = {
  条例: 'the Regulations',
  中华人民共和国政府信息公开条例: 'the Regulations',
  行政许可法: 'the Administrative Licensing Law',
  行政处罚法: 'the Administrative Penalty Law',
};
const DIGITS = '零一二三四五六七八九';
const ARTICLE =
  /^(?:《([^》]+)》)?第([一二三四五六七八九十]+)条(?:至第([一二三四五六七八九十]+)条)?(?:第（([一二三四五六七八九十]+)）项)?$/u;

/** 二十一, as the articles of a law are numbered: 21. */
function numberOf(chinese: string): number {
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['零', chinese];
  return DIGITS.indexOf(tens || '一') * 10 + DIGITS.indexOf(ones || '零');
}

/** Article 20 (5), Articles 19 to 22. */
const placeOf = (article: string, last: string | undefined, item: string | undefined): string =>
  last
    ? `Articles ${numberOf(article)} to ${numberOf(last)}`
    : `Article ${numberOf(article)}${item ? ` (${numberOf(item)})` : ''}`;

/** The English of a citation such as 《条例》第二十条第（一）项; `null` where it is written in a way not known here. */
export function englishArticle(citation: string): string | null {
  let law: string | undefined;
  const parts = citation.split('、').map((part) => {
    const [, named, article, last, item] = ARTICLE.exec(part) ?? [];
    // An article without a law of its own belongs to the law named before it.
    if (named) law = LAWS[named];
    return article && law ? `${placeOf(article, last, item)} of ${law}` : null;
  });
  return parts.includes(null) ? null : parts.join(', ');
}

/** A citation of the law in the language of the page; one that cannot be said in English stays Chinese, marked. */
export function ArticleText({ children }: { children: string }) {
  if (useContext(PageLanguage) === 'zh') return children;
  return englishArticle(children) ?? <span lang="zh-CN">{children}</span>;
}
