import { useContext } from 'react';
import { PageLanguage } from './language.ts';

/**
 * Text that is in Chinese whatever the language of the page: names of organs, titles of documents, addresses. On a
 * page in another language it is marked as Chinese, so that it is read aloud rightly.
 */
export function OfficialText({ children }: { children: string }) {
  return useContext(PageLanguage) === 'zh' ? children : <span lang="zh-CN">{children}</span>;
}
