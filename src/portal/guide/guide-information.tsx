import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';

/** Classes of information and how they are arranged (arts. 12, 13, 19–21). */
export function GuideInformation() {
  const words = useWords(GUIDE_WORDS).information;
  return (
    <>
      <p>{words.lead}</p>
      <ol>
        {words.classes.map(([name, text]) => (
          <li key={name}>
            <strong>{name}</strong>
            {text}
          </li>
        ))}
      </ol>
      <p>{words.arrangement}</p>
    </>
  );
}
