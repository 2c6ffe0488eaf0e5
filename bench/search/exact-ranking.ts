import { type Scored, scoreAll } from '../../src/application/search/best-first.ts';
import { cutWords } from '../../src/application/search/cut-words.ts';
import { verifyPhrases } from '../../src/application/search/verify-phrases.ts';
import { dayInChina } from '../../src/domain/calendar/plain-date.ts';
import { readQuestion } from '../../src/domain/search/read-question.ts';
import { rankedWords } from '../../src/domain/search/relevance.ts';
import { matching } from '../../src/domain/search/search-filter.ts';
import type { Library } from './library.ts';
import type { BenchQuestion } from './questions.ts';

/** No corpus of the bench has more. */
const ALL = 10_000_000;

/** The first ten of a question by scoring everything that matches, as the search would without cutting anything off. */
export function exactTopTen(
  { app, agencyId }: Pick<Library, 'app' | 'agencyId'>,
  { typed, kinds, year }: BenchQuestion,
): Promise<readonly Scored[]> {
  const at = app.now();
  const filter = { agencyId, scope: 'all' as const, columnIds: null, kinds, year, validity: null };
  return app.store.search(async (reader) => {
    const question = readQuestion(typed, cutWords);
    const { generations, shares, firstYear, lastYear } = await reader.ground(agencyId, question.words);
    const search = {
      asked: { generations, at, today: dayInChina(at), validity: null },
      matching: matching(question, filter),
      ranked: rankedWords(question.words, shares),
      years: { first: firstYear, last: lastYear },
    };
    const scored = await scoreAll(reader, search, ALL);
    const { phrases } = question;
    if (phrases.length > 0) {
      const asked = { at, scope: 'all' as const, phrases, wanted: 10 };
      return (await verifyPhrases(reader, scored, asked)).passed.slice(0, 10);
    }
    return (await reader.visible(at, scored.slice(0, 100))).slice(0, 10);
  });
}
