import { Button } from 'antd';
import type { GuideQuestion } from '../../../../src/domain/access-requests/decision-guide.data.ts';
import {
  type GuideChoice,
  questionOf,
  walkGuide,
} from '../../../../src/domain/access-requests/decision-guide.ts';

type Props = {
  readonly choices: readonly GuideChoice[];
  readonly onChange: (choices: readonly GuideChoice[]) => void;
};

/** What was answered so far, each answer open to be changed, and the question that comes next. */
export function Questions({ choices, onChange }: Props) {
  const walked = walkGuide(choices);
  const next = walked.ok && walked.value.kind === 'question' ? walked.value.question : null;
  return (
    <ol className="guide">
      {choices.map((choice, index) => (
        <Answered key={choice.question} choice={choice} onRethink={() => onChange(choices.slice(0, index))} />
      ))}
      {next && (
        <Asked
          question={next}
          onAnswer={(answer) => onChange([...choices, { question: next.key, answer }])}
        />
      )}
    </ol>
  );
}

type AnsweredProps = { readonly choice: GuideChoice; readonly onRethink: () => void };

function Answered({ choice, onRethink }: AnsweredProps) {
  const { stage, question, answers } = questionOf(choice.question);
  const given = answers.find((it) => it.key === choice.answer)?.label ?? '';
  return (
    <li className="guide-answered">
      <span className="guide-stage">{stage}</span>
      <div>
        <p className="muted">{question}</p>
        <p>
          <strong>{given}</strong>
        </p>
      </div>
      <Button type="link" onClick={onRethink} aria-label={`改答：${question}`}>
        改答
      </Button>
    </li>
  );
}

type AskedProps = { readonly question: GuideQuestion; readonly onAnswer: (answer: string) => void };

function Asked({ question, onAnswer }: AskedProps) {
  return (
    <li className="guide-asked">
      <span className="guide-stage">{question.stage}</span>
      <div>
        <h3>{question.question}</h3>
        <p className="explain">
          {question.explanation}
          <span className="second-line">依据：{question.article}</span>
        </p>
        <ul className="guide-answers">
          {question.answers.map(({ key, label }) => (
            <li key={key}>
              <button type="button" onClick={() => onAnswer(key)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
