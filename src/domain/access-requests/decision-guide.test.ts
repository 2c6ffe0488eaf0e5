import { describe, expect, test } from 'vitest';
import { GUIDE_STAGES, type QuestionKey } from './decision-guide.data.ts';
import { type GuideChoice, type GuideConclusion, questionOf, walkGuide } from './decision-guide.ts';
import { ACTIONS, LIFECYCLE } from './lifecycle.data.ts';
import { DECIDABLE_OUTCOMES } from './outcomes.ts';

type Way = { readonly choices: readonly GuideChoice[]; readonly end: GuideConclusion };

function walked(choices: readonly GuideChoice[]): GuideConclusion {
  const result = walkGuide(choices);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

/** Every way through the guide, to its end. */
function waysFrom(choices: readonly GuideChoice[]): readonly Way[] {
  const at = walked(choices);
  if (at.kind !== 'question') return [{ choices, end: at }];
  expect(choices.length).toBeLessThan(20);
  return at.question.answers.flatMap(({ key }) =>
    waysFrom([...choices, { question: at.question.key, answer: key }]),
  );
}
const WAYS = waysFrom([]);

const asked = ({ choices }: Way): readonly QuestionKey[] => choices.map((it) => it.question);

describe('the decision guide', () => {
  test('every way ends, in an outcome or in a step the law wants first', () => {
    expect(WAYS.length).toBeGreaterThan(30);
    for (const { end } of WAYS) {
      if (end.kind === 'step') expect(ACTIONS).toContain(end.step);
      if (end.kind === 'step') expect(LIFECYCLE['in-hand']).toHaveProperty(end.step);
    }
  });

  test('every decision a reply can hold is reached, and nothing else', () => {
    const reached = new Set(WAYS.flatMap(({ end }) => (end.kind === 'outcome' ? [end.outcome] : [])));
    expect([...reached].sort()).toEqual(DECIDABLE_OUTCOMES.map((it) => it.key).sort());
  });

  test('asks in the order of the seven stages and nothing twice', () => {
    for (const way of WAYS) {
      const stages = asked(way).map((it) => GUIDE_STAGES.indexOf(questionOf(it).stage));
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
      expect(new Set(asked(way)).size).toBe(way.choices.length);
    }
  });

  test('repetition and special look-ups are asked before searching, non-existence only after responsibility', () => {
    for (const way of WAYS) {
      const keys = asked(way);
      if (keys.includes('found')) expect(keys).toEqual(expect.arrayContaining(['repeated', 'special-query']));
      if (way.end.kind === 'outcome' && way.end.outcome === 'does-not-exist')
        expect(keys.indexOf('responsible')).toBeLessThan(keys.indexOf('found'));
    }
  });

  test('no refusal under arts. 14–16 without asking whether parts can be told apart', () => {
    for (const way of WAYS)
      if (way.end.kind === 'outcome' && /^denied-(?!query)/.test(way.end.outcome))
        expect(asked(way)).toContain('separable');
  });

  test('answers that do not belong together are refused', () => {
    const wrong: readonly GuideChoice[][] = [
      [{ question: 'found', answer: 'none' }],
      [{ question: 'clear', answer: 'perhaps' }],
      [
        { question: 'clear', answer: 'ask' },
        { question: 'information', answer: 'yes' },
      ],
    ];
    for (const choices of wrong) expect(walkGuide(choices).ok).toBe(false);
  });

  test('says the article and explains itself at every question', () => {
    for (const key of new Set(WAYS.flatMap(asked))) {
      const { article, explanation, question } = questionOf(key);
      expect(article).toMatch(/第.+条/);
      expect(explanation.length).toBeGreaterThan(20);
      expect(question).toMatch(/？$/);
    }
  });
});
