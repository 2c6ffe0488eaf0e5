import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { useWords } from '../i18n/language.ts';

/** The way of an application in three steps, with the days the law gives each (arts. 29–33). */
export function ApplicationSteps() {
  const { steps } = useWords(HOME_WORDS);
  return (
    <ol className="big-steps">
      {steps.map(({ name, text, days }) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>{text}</p>
          <p className="days">{days}</p>
        </li>
      ))}
    </ol>
  );
}
