import { useContext } from 'react';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { PageLanguage } from '../../i18n/language.ts';

/** Whether a message is written in Chinese: those of the rules are, the page's own follow its language. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * What is wrong with a field. The rules speak Chinese; a page in another language says which field it is and shows
 * the message marked as Chinese.
 */
export function Message({ label, children }: { label: string; children: string }) {
  const language = useContext(PageLanguage);
  if (language === 'zh' || !isChinese(children)) return children;
  return (
    <>
      {FORM_WORDS[language].check(label)} <span lang="zh-CN">{children}</span>
    </>
  );
}
