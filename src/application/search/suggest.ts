import type { SearchReader } from '../../database/search.ts';
import type { Asked } from '../../database/search-candidates.ts';
import { dayInChina, plainDate } from '../../domain/calendar/plain-date.ts';
import { numberKey } from '../../domain/search/document-number.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { atLevel, MARKS } from '../../domain/search/lexemes.ts';
import { LONGEST_QUESTION } from '../../domain/search/read-question.ts';
import { all, any, type Expression, word, wordBeginning } from '../../domain/search/search-expression.ts';
import { runsOf } from '../../domain/search/split-words.ts';
import type { App } from '../app.ts';

/** Something public that holds what was typed so far. */
export type Suggestion = {
  readonly kind: 'number' | 'title' | 'theme' | 'searched';
  readonly text: string;
  /** The item a title or number belongs to; `null` for words to search for. */
  readonly itemId: string | null;
};

const EACH = 5;
const ALL_TOGETHER = 8;
/** Words searched for less often say something of a person rather than of the public. */
const OFTEN = 5;

/** Titles in which every character of what was typed stands; of letters and digits the last word may be unfinished. */
function inTitle(typed: string): Expression {
  const runs = [...runsOf(typed)];
  return all(
    runs.map((run, index) => {
      if (run.kind === 'han') return all([...run.text].map((it) => word(atLevel(it, 4))));
      const whole = word(run.text);
      return index === runs.length - 1 && run.kind === 'other'
        ? any([whole, wordBeginning(run.text)])
        : whole;
    }),
  );
}

/**
 * Suggests while somebody types: numbers that begin so, titles and themes that hold it, and what others often search
 * for. Only what is public at this instant; nothing is kept of what was typed.
 */
export async function suggest(app: App, agencyId: string, typed: string): Promise<readonly Suggestion[]> {
  const infix = foldText([...typed.trim()].slice(0, LONGEST_QUESTION).join(''));
  const expression = all([inTitle(infix), word(MARKS.agency(agencyId))]);
  if ([...infix].length === 0 || [...runsOf(infix)].length === 0 || typeof expression !== 'object') return [];
  const at = app.now();
  return app.store.search(async (reader) => {
    const asked: Asked = {
      generations: (await reader.ground(agencyId, [])).generations,
      expression: expression.text,
      at,
      today: dayInChina(at),
      validity: null,
    };
    const found = await suggestions(reader, asked, agencyId, infix);
    const seen = new Set<string>();
    return found.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, ALL_TOGETHER);
  });
}

async function suggestions(
  reader: SearchReader,
  asked: Asked,
  agencyId: string,
  infix: string,
): Promise<readonly Suggestion[]> {
  const { at, today } = asked;
  const numbered = await reader.details(at, await reader.beginning(agencyId, numberKey(infix), at, EACH));
  const titled = await reader.details(at, await reader.titled(asked, infix, EACH * 2));
  const year = Number(today.slice(0, 4)) - 1;
  const often = await reader.searched(agencyId, infix, plainDate(`${year}${today.slice(4, 7)}-01`), OFTEN);
  const titles = titled.map((it) => foldText(it.title));
  return [
    ...numbered.map((it) => ({
      kind: 'number' as const,
      text:
        it.documentNumber && numberKey(it.documentNumber).startsWith(numberKey(infix))
          ? it.documentNumber
          : it.indexNumber,
      itemId: it.id,
    })),
    // What was searched for is offered only while it still stands in a public title.
    ...often
      .filter((words) => titles.some((it) => it.includes(words)))
      .map((text) => ({ kind: 'searched' as const, text, itemId: null })),
    ...titled
      .filter((it) => it.theme !== '' && foldText(it.theme).includes(infix))
      .map((it) => ({
        kind: 'theme' as const,
        text: it.theme,
        itemId: null,
      })),
    ...titled.map((it) => ({ kind: 'title' as const, text: it.title, itemId: it.id })),
  ];
}
