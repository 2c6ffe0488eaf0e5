import type { SearchReader } from '../../database/search.ts';
import { atLevel } from '../../domain/search/lexemes.ts';
import { likeness } from '../../domain/search/likeness.ts';
import { phraseText, type Question } from '../../domain/search/read-question.ts';
import { all, any, type Expression, word } from '../../domain/search/search-expression.ts';
import { matching, type SearchFilter } from '../../domain/search/search-filter.ts';
import type { Search } from './best-first.ts';
import { type FoundResult, presentResults } from './present-results.ts';

type Around = { readonly at: Date; readonly search: Search; readonly filter: SearchFilter };

const READ = 200;
const SHOWN = 5;
/** Less alike is no near title. */
const ALIKE = 0.25;

/**
 * Titles that come near what was asked, where nothing was found: all its characters but one stand in them (a slip of
 * the pen), or all its words but one. Ordered by how many pairs of neighbouring characters they share with it.
 */
export async function nearTitles(
  reader: SearchReader,
  question: Question,
  { at, search, filter }: Around,
): Promise<readonly FoundResult[]> {
  const expression = all([nearly(question), matching({ words: [], pairs: [], without: [] }, filter)]);
  if (typeof expression !== 'object') return [];
  const asked = { ...search.asked, expression: expression.text };
  const candidates = await reader.candidates(asked, [], { limit: READ, newestFirst: true });
  const found = await presentResults(
    reader,
    { ...question, words: [], phrases: [] },
    {
      at,
      shown: candidates,
      scope: 'title',
    },
  );
  const typed = phraseText(question.shown);
  return found
    .map((it) => ({ it, alike: likeness(typed, phraseText(it.title)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, SHOWN)
    .map(({ it }) => it);
}

/** More parts make a condition too long to be asked. */
const PARTS = 10;

function nearly({ shown, words }: Question): Expression {
  const characters = [...new Set(phraseText(shown).match(/\p{Script=Han}/gu) ?? [])];
  const parts = characters.length <= PARTS ? characters : words.slice(0, PARTS);
  if (parts.length < 3) return 'none';
  const inTitle = parts.map((it) => word(atLevel(it, 4)));
  return any(inTitle.map((left) => all(inTitle.filter((it) => it !== left))));
}
