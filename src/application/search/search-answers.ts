import type { PublicAnswer } from '../../database/visitor-messages.ts';
import { entryWords } from '../../domain/search/entry-words.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { excerpt, highlight, type Piece } from '../../domain/search/highlight.ts';
import { phraseText, type Question } from '../../domain/search/read-question.ts';
import { matching } from '../../domain/search/search-filter.ts';
import type { App } from '../app.ts';
import { cutWords } from './cut-words.ts';
import { needlesOf } from './present-results.ts';

/** So many stand beside the results; the mailbox has the rest. */
const SHOWN = 5;
/** So many are looked through for phrases. */
const READ = 200;

/** A published answer to a letter that was found, its texts with what was looked for marked. */
export type FoundAnswer = Pick<PublicAnswer, 'id' | 'answeredAt' | 'department'> & {
  readonly titleShown: readonly Piece[];
  readonly excerpt: readonly Piece[];
};

type AnswerTexts = Pick<PublicAnswer, 'title' | 'question' | 'answer'>;

/** The lexemes a public answer is found by. */
export const answerWords = ({ title, question, answer }: AnswerTexts): string[] => [
  ...entryWords({ title, described: [question], body: answer, files: [] }, cutWords),
];

const NOT_NARROWED = {
  agencyId: null,
  scope: 'all',
  columnIds: null,
  kinds: [],
  year: null,
  validity: null,
} as const;

/**
 * The latest published answers of an organ's mailbox that hold all that was asked for. Seen is what
 * `public_message_answers` shows at this instant, as on the page of the mailbox.
 */
export async function searchAnswers(app: App, agencyId: string, question: Question): Promise<FoundAnswer[]> {
  const asked = matching(question, NOT_NARROWED);
  if (question.words.length === 0 || typeof asked === 'string') return [];
  const rows = await app.store.read(agencyId, (tx) =>
    tx.messages.matchingAnswers(app.now(), asked.text, READ),
  );
  const needles = needlesOf(question);
  return rows
    .filter((row) => holds(row, question))
    .slice(0, SHOWN)
    .map((row) => ({
      id: row.id,
      answeredAt: row.answeredAt,
      department: row.department,
      titleShown: highlight(row.title, needles),
      excerpt: bestExcerpt(row, needles),
    }));
}

function bestExcerpt({ question, answer }: PublicAnswer, needles: readonly string[]): readonly Piece[] {
  const [asked, told] = [excerpt(question, needles), excerpt(answer, needles)];
  return told.hits > 0 || asked.hits === 0 ? told.pieces : asked.pieces;
}

/** The letters of every phrase and word: the index knows neither neighbours nor answers of before it. */
function holds({ title, question, answer }: PublicAnswer, { words, without, phrases }: Question): boolean {
  const texts = [title, question, answer];
  const phrased = texts.map(phraseText).join('\n');
  const folded = texts.map(foldText).join('\n');
  return (
    phrases.every((it) => phrased.includes(it.text) === it.present) &&
    words.every((it) => folded.includes(it)) &&
    !without.some((it) => folded.includes(it))
  );
}
