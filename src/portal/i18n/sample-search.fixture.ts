import { cutWords } from '../../application/search/cut-words.ts';
import type { PublicResults } from '../../application/search/search-public.ts';
import { readQuestion } from '../../domain/search/read-question.ts';
import { parseSearchQuery } from '../search/search-query.ts';

const pieces = (text: string) => [
  { text, marked: false },
  { text: '办法', marked: true },
];

const RESULT = {
  agencyCode: 'qhq-csj',
  agencyName: '青禾区测试局',
  id: 'i',
  kind: 'rule',
  columnId: 'c',
  title: '管理办法',
  indexNumber: '1/2025-00001',
  documentNumber: '青测规〔2025〕1号',
  issuer: '青禾区测试局',
  writtenOn: null,
  firstPublishedAt: new Date(0),
  validity: 'repealed',
  titleShown: pieces('管理'),
  numberShown: [{ text: '青测规〔2025〕1号', marked: false }],
  excerpt: pieces('本'),
  files: [{ fileId: 'f', name: '附表.pdf', nameShown: pieces('附表'), page: 3, excerpt: pieces('另一') }],
} as const;

const found: PublicResults = {
  question: { ...readQuestion('办法', cutWords), cutShort: true },
  idle: false,
  count: 12_345,
  exact: false,
  results: [RESULT],
  page: 50,
  pages: 50,
  near: [],
};

const query = parseSearchQuery({ q: '办法', year: '2025' });

/** A search with a result in a file and an answer to a letter. */
export const SEARCH = {
  query,
  found,
  answers: [
    {
      id: 'a',
      answeredAt: new Date(0),
      department: '法规股',
      titleShown: pieces('什么'),
      excerpt: pieces('见'),
    },
  ],
};

/** A search that finds nothing but a title that comes near. */
export const VAIN_SEARCH = {
  query,
  found: { ...found, count: 0, exact: true, results: [], page: 1, pages: 0, near: [RESULT] },
  answers: [],
};
