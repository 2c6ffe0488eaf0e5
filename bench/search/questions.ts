import type pg from 'pg';
import { cutWords } from '../../src/application/search/cut-words.ts';
import { numberKey } from '../../src/domain/search/document-number.ts';
import type { SearchOrder } from '../../src/domain/search/search-filter.ts';
import type { OfficialText } from './official-texts.ts';
import { seededRandom } from './random.ts';

/** A question with its conditions, and the condition of a bare SQL query for the same words. */
export type BenchQuestion = {
  readonly typed: string;
  readonly kinds: readonly string[];
  readonly year: number | null;
  readonly order: SearchOrder;
  readonly bare: string;
};
export type QuestionClass = { readonly name: string; readonly questions: readonly BenchQuestion[] };

type Corpus = {
  readonly client: pg.Client;
  readonly textOf: (index: number) => OfficialText;
  readonly count: number;
};

const quoted = (words: readonly string[]): string => words.map((it) => `'${it}'`).join(' & ');
const plain = (
  typed: string,
  words: readonly string[],
  more: Partial<BenchQuestion> = {},
): BenchQuestion => ({
  typed,
  kinds: [],
  year: null,
  order: 'relevance',
  bare: quoted(words),
  ...more,
});

/** What questions are drawn from; the same for the same corpus. */
type Draw = {
  readonly random: () => number;
  readonly text: () => OfficialText;
  /** A word of two to four characters out of a text. */
  readonly wordOf: (of: OfficialText) => string;
  readonly times: <Value>(make: () => Value) => Value[];
};

function drawFrom({ textOf, count }: Corpus, each: number): Draw {
  const random = seededRandom(2026);
  return {
    random,
    text: () => textOf(Math.floor(random() * count)),
    wordOf: (of) => {
      const cut = cutWords.likeliest(of.paragraphs.join(''));
      const words = cut.filter((it) => /^\p{Script=Han}{2,4}$/u.test(it));
      return words[Math.floor(random() * words.length)] ?? '';
    },
    times: (make) => Array.from({ length: each }, make),
  };
}

const KINDS_OF_WORDS = ['rare', 'medium', 'common'] as const;
type DrawnWords = Readonly<Record<(typeof KINDS_OF_WORDS)[number], ReadonlySet<string>>>;

/** Words in less than a thousandth, in one to five hundredths, and in over a fifth of the items. */
function kindOf(share: number): (typeof KINDS_OF_WORDS)[number] | null {
  if (share >= 0.2) return 'common';
  if (share >= 0.01 && share < 0.05) return 'medium';
  return share < 0.001 ? 'rare' : null;
}

async function drawnWords({ client, count }: Corpus, draw: Draw, each: number): Promise<DrawnWords> {
  const drawn = { rare: new Set<string>(), medium: new Set<string>(), common: new Set<string>() };
  for (let tries = 0; tries < each * 60 && Object.values(drawn).some((it) => it.size < each); tries += 1) {
    const word = draw.wordOf(draw.text());
    if (word === '') continue;
    const sql = 'select count(*)::int as found from search_entries where words @@ $1::tsquery';
    const { rows } = await client.query<{ found: number }>(sql, [quoted([word])]);
    const kind = kindOf((rows[0]?.found ?? 0) / count);
    if (kind && drawn[kind].size < each) drawn[kind].add(word);
  }
  return drawn;
}

/** One word, in the order of the words and by date, and with conditions. */
function ofOneWord({ text, random, times }: Draw, words: DrawnWords): QuestionClass[] {
  const medium = [...words.medium];
  return [
    ...KINDS_OF_WORDS.map((kind) => ({
      name: `${kind} word`,
      questions: [...words[kind]].map((it) => plain(it, [it])),
    })),
    {
      name: 'common word, by date',
      questions: [...words.common].map((it) => plain(it, [it], { order: 'date' as const })),
    },
    {
      name: 'word, kind and year',
      questions: times(() => {
        const { kind, publishedAt } = text();
        const word = medium[Math.floor(random() * medium.length)] ?? '工作';
        const year = publishedAt.getUTCFullYear();
        return plain(word, [word, `=k${kind}`, `=y${year}`], { kinds: [kind], year });
      }),
    },
  ];
}

const phraseOf = ({ random }: Draw, { paragraphs }: OfficialText): string => {
  const runs = (paragraphs.at(-1) ?? '').split(/[^\p{Script=Han}]+/u).filter((it) => it.length >= 8);
  return (runs[Math.floor(random() * runs.length)] ?? '各单位应当').slice(0, 4 + Math.floor(random() * 5));
};

/** Several words: of one text, whole titles, phrases, and what nothing holds. */
function ofManyWords(draw: Draw): QuestionClass[] {
  const { text, wordOf, times } = draw;
  const wordsTogether = (count: number): BenchQuestion[] =>
    times(() => {
      const of = text();
      const words = Array.from({ length: count }, () => wordOf(of));
      return plain(words.join(' '), words);
    });
  return [
    { name: 'two words of one text', questions: wordsTogether(2) },
    { name: 'three words of one text', questions: wordsTogether(3) },
    {
      name: 'a title, typed whole',
      questions: times(() => {
        const { title } = text();
        return plain(title, cutWords.likeliest(title));
      }),
    },
    {
      name: 'phrase of 4 to 8 characters',
      questions: times(() => {
        const phrase = phraseOf(draw, text());
        return plain(`“${phrase}”`, cutWords.likeliest(phrase));
      }),
    },
    {
      name: 'nothing',
      questions: times(() => {
        const words = [wordOf(text()), wordOf(text()), wordOf(text()), '不存在的检索词'];
        const cut = words.flatMap((it) => cutWords.likeliest(it));
        return plain(words.join(' '), cut);
      }),
    },
  ];
}

/** Document numbers in brackets as people type them, and index numbers, both as the items have them. */
async function ofNumbers({ client }: Corpus, each: number): Promise<QuestionClass[]> {
  const numbers = async (column: string): Promise<string[]> => {
    const { rows } = await client.query<{ number: string }>(
      `select ${column} as number from published_items where ${column} is not null order by md5(${column}) limit $1`,
      [each],
    );
    return rows.map((it) => it.number);
  };
  const partsOf = (number: string): string[] =>
    numberKey(number)
      .split(/(?=〔)|-/)
      .slice(-1);
  const [documents, indexes] = [await numbers('document_number'), await numbers('index_number')];
  return [
    {
      name: 'document number',
      questions: documents.map((it) => plain(it.replace('〔', '[').replace('〕', ']'), partsOf(it))),
    },
    { name: 'index number', questions: indexes.map((it) => plain(it, partsOf(it))) },
  ];
}

/** Questions of twelve kinds, drawn from the texts themselves; the same for the same corpus. */
export async function questionsFor(corpus: Corpus, each: number): Promise<readonly QuestionClass[]> {
  const draw = drawFrom(corpus, each);
  const words = await drawnWords(corpus, draw, each);
  return [...ofOneWord(draw, words), ...ofManyWords(draw), ...(await ofNumbers(corpus, each))];
}
