import { useContext } from 'react';
import type { FoundAnswer } from '../../application/search/search-answers.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { dayIn, PageLanguage } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { SEARCH_WORDS } from '../i18n/search-words.data.ts';
import { PATHS } from '../paths.ts';
import { MarkedText } from './marked-text.tsx';

type AnswerHitsProps = {
  readonly code: string;
  /** What was asked for, for the list of all answers. */
  readonly words: string;
  readonly answers: readonly FoundAnswer[];
};

/** Published answers to letters in which the words stand. */
export function AnswerHits({ code, words: asked, answers }: AnswerHitsProps) {
  const words = SEARCH_WORDS[useContext(PageLanguage)];
  const all = `${PATHS.mailbox(code)}?${new URLSearchParams({ words: asked.slice(0, 50) })}`;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      <ul className="hits">
        {answers.map((answer) => (
          <li key={answer.id}>
            <Answer code={code} answer={answer} />
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{words.moreAnswers}</a>
      </p>
    </section>
  );
}

function Answer({ code, answer }: { code: string; answer: FoundAnswer }) {
  const language = useContext(PageLanguage);
  const words = SEARCH_WORDS[language];
  const day = dayInChina(answer.answeredAt);
  return (
    <article className="hit">
      <h3>
        <a href={PATHS.mailboxAnswer(code, answer.id)}>
          <MarkedText pieces={answer.titleShown} />
        </a>
      </h3>
      <p className="hit-facts">
        <span>{words.answer}</span>
        {answer.department && (
          <span>
            <OfficialText>{answer.department}</OfficialText>
          </span>
        )}
        <time dateTime={day}>{words.answeredOn(dayIn(language, day))}</time>
      </p>
      <p className="hit-excerpt">
        <MarkedText pieces={answer.excerpt} />
      </p>
    </article>
  );
}
