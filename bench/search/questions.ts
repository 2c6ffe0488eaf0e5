import type pg from 'pg';
import { cutWords } from '../../src/application/search/cut-words.ts';
import type { OfficialText } from './official-texts.ts';
import { seededRandom } from './random.ts';

/** A question with its conditions, and the condition of a bare SQL query for the same words. */
export type BenchQuestion = {
  readonly typed: string;
  readonly kinds: readonly string[];
  readonly year: number | null;
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
  bare: quoted(words),
  ...more,
});

/** Questions of nine kinds, drawn from the texts themselves; the same for the same corpus. */
export async function questionsFor(
  { client, textOf, count }: Corpus,
  each: number,
): Promise<readonly QuestionClass[]> {
  const random = seededRandom(2026);
  const text = (): OfficialText => textOf(Math.floor(random() * count));
  const wordsIn = (of: OfficialText): string[] =>
    cutWords.likeliest(of.paragraphs.join('')).filter((it) => /^\p{Script=Han}{2,4}$/u.test(it));
  const wordOf = (of: OfficialText): string => {
    const words = wordsIn(of);
    return words[Math.floor(random() * words.length)] ?? '';
  };
  const shareOf = async (word: string): Promise<number> => {
    const sql = 'select count(*)::int as found from search_entries where words @@ $1::tsquery';
    const { rows } = await client.query<{ found: number }>(sql, [quoted([word])]);
    return (rows[0]?.found ?? 0) / count;
  };
  const drawn: Record<'rare' | 'medium' | 'common', Set<string>> = {
    rare: new Set(),
    medium: new Set(),
    common: new Set(),
  };
  const kindOf = (share: number): keyof typeof drawn | null => {
    if (share >= 0.2) return 'common';
    if (share >= 0.01 && share < 0.05) return 'medium';
    return share < 0.001 ? 'rare' : null;
  };
  for (let tries = 0; tries < each * 60 && Object.values(drawn).some((it) => it.size < each); tries += 1) {
    const word = wordOf(text());
    const kind = word && kindOf(await shareOf(word));
    if (kind && drawn[kind].size < each) drawn[kind].add(word);
  }
  const times = <Value>(make: () => Value): Value[] => Array.from({ length: each }, make);
  const medium = [...drawn.medium];
  return [
    ...Object.entries(drawn).map(([name, words]) => ({
      name: `${name} word`,
      questions: [...words].map((it) => plain(it, [it])),
    })),
    {
      name: 'two words of one text',
      questions: times(() => {
        const of = text();
        const two = [wordOf(of), wordOf(of)];
        return plain(two.join(' '), two);
      }),
    },
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
        const paragraph = text().paragraphs.at(-1) ?? '';
        const runs = paragraph.split(/[^\p{Script=Han}]+/u).filter((it) => it.length >= 8);
        const phrase = (runs[Math.floor(random() * runs.length)] ?? '各单位应当').slice(
          0,
          4 + Math.floor(random() * 5),
        );
        return plain(`“${phrase}”`, cutWords.likeliest(phrase));
      }),
    },
    {
      name: 'document number',
      questions: times(() => {
        let of = text();
        while (!of.documentNumber) of = text();
        const typed = of.documentNumber.replace('〔', '[').replace('〕', ']');
        return plain(typed, [of.documentNumber.slice(3)]);
      }),
    },
    {
      name: 'word, kind and year',
      questions: times(() => {
        const of = text();
        const word = medium[Math.floor(random() * medium.length)] ?? wordOf(of);
        const year = of.publishedAt.getUTCFullYear();
        return plain(word, [word, `=k${of.kind}`, `=y${year}`], {
          kinds: [of.kind],
          year,
        });
      }),
    },
    {
      name: 'nothing',
      questions: times(() => {
        const words = [wordOf(text()), wordOf(text()), wordOf(text()), '不存在的检索词'];
        return plain(
          words.join(' '),
          words.flatMap((it) => cutWords.likeliest(it)),
        );
      }),
    },
  ];
}
