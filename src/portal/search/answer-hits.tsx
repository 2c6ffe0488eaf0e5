import type { FoundAnswer } from '../../application/search/search-answers.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { MarkedText } from './marked-text.tsx';

type AnswerHitsProps = {
  readonly code: string;
  /** What was asked for, for the list of all answers. */
  readonly words: string;
  readonly answers: readonly FoundAnswer[];
};

/** Published answers to letters in which the words stand. */
export const AnswerHits = ({ code, words, answers }: AnswerHitsProps) => (
  <section aria-labelledby="answers">
    <h2 id="answers">公开的来信答复</h2>
    <ul className="hits">
      {answers.map(({ id, titleShown, excerpt, department, answeredAt }) => (
        <li key={id}>
          <article className="hit">
            <h3>
              <a href={PATHS.mailboxAnswer(code, id)}>
                <MarkedText pieces={titleShown} />
              </a>
            </h3>
            <p className="hit-facts">
              <span>来信答复</span>
              {department && <span>{department}</span>}
              <time dateTime={dayInChina(answeredAt)}>{inChinese(dayInChina(answeredAt))}答复</time>
            </p>
            <p className="hit-excerpt">
              <MarkedText pieces={excerpt} />
            </p>
          </article>
        </li>
      ))}
    </ul>
    <p>
      <a href={`${PATHS.mailbox(code)}?${new URLSearchParams({ words: words.slice(0, 50) })}`}>
        在来信答复中查找更多
      </a>
    </p>
  </section>
);
