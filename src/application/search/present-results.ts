import type { FoundItem, SearchReader } from '../../database/search.ts';
import type { Candidate } from '../../database/search-candidates.ts';
import { type Excerpt, excerpt, highlight, type Piece } from '../../domain/search/highlight.ts';
import type { Question } from '../../domain/search/read-question.ts';
import type { Scope } from '../../domain/search/search-filter.ts';

/** Where in a file of an item something was found. */
export type FoundFile = {
  readonly fileId: string;
  readonly name: string;
  readonly nameShown: readonly Piece[];
  /** From 1, where the format has pages. */
  readonly page: number | null;
  readonly excerpt: readonly Piece[];
};

/** One result as it is shown; `…Shown` are the texts as they were written, with what was found marked. */
export type FoundResult = Pick<
  FoundItem,
  | 'agencyCode'
  | 'agencyName'
  | 'id'
  | 'kind'
  | 'columnId'
  | 'title'
  | 'indexNumber'
  | 'documentNumber'
  | 'issuer'
  | 'writtenOn'
  | 'firstPublishedAt'
  | 'validity'
> & {
  readonly titleShown: readonly Piece[];
  readonly numberShown: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly files: readonly FoundFile[];
};

type Shown = { readonly at: Date; readonly shown: readonly Candidate[]; readonly scope: Scope };

/** What is marked: words, names and phrases; single characters only where nothing else was asked for. */
export function needlesOf({
  words,
  names,
  phrases,
}: Pick<Question, 'words' | 'names' | 'phrases'>): readonly string[] {
  const asked = phrases.filter((it) => it.present).map((it) => it.text);
  const long = [...words.filter((it) => [...it].length > 1), ...names, ...asked];
  return long.length > 0 ? long : words;
}

/** Fills a page of results; what may not be seen is not among them, whoever asked for it. */
export async function presentResults(
  reader: SearchReader,
  question: Question,
  { at, shown, scope }: Shown,
): Promise<FoundResult[]> {
  const items = new Map((await reader.details(at, shown)).map((it) => [`${it.id}/${it.version}`, it]));
  const fileIds = [...items.values()].flatMap((it) => it.attachments.map((file) => file.fileId));
  const texts = new Map((await reader.fileTexts(fileIds)).map((it) => [it.fileId, it.pages]));
  const needles = needlesOf(question);
  return shown.flatMap(({ id, version }) => {
    const item = items.get(`${id}/${version}`);
    return item ? [presented(item, { needles, texts, inText: scope !== 'title' })] : [];
  });
}

type Marking = {
  readonly needles: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly inText: boolean;
};

const presented = (item: FoundItem, marking: Marking): FoundResult => ({
  agencyCode: item.agencyCode,
  agencyName: item.agencyName,
  id: item.id,
  kind: item.kind,
  columnId: item.columnId,
  title: item.title,
  indexNumber: item.indexNumber,
  documentNumber: item.documentNumber,
  issuer: item.issuer,
  writtenOn: item.writtenOn,
  firstPublishedAt: item.firstPublishedAt,
  validity: item.validity,
  titleShown: highlight(item.title, marking.needles),
  numberShown: highlight(item.documentNumber ?? '', marking.needles),
  excerpt: bestExcerpt(item, marking),
  files: marking.inText ? filesOf(item, marking) : [],
});

/** From the text where the words stand there, else the summary, else the beginning. */
function bestExcerpt(item: FoundItem, { needles, inText }: Marking): readonly Piece[] {
  const text = excerpt(item.text, inText ? needles : []);
  if (text.hits > 0 || item.summary === '') return text.pieces;
  return excerpt(item.summary, needles).pieces;
}

const FILES_SHOWN = 3;

/** The files in which something was found, each with its best page. */
function filesOf(item: FoundItem, { needles, texts }: Marking): FoundFile[] {
  const found: FoundFile[] = [];
  for (const { fileId, name, use } of item.attachments) {
    if (use !== 'attachment' || found.length === FILES_SHOWN) continue;
    const nameShown = highlight(name, needles);
    const best = bestPage(texts.get(fileId) ?? [], needles);
    if (best || nameShown.some((it) => it.marked))
      found.push({ fileId, name, nameShown, page: best?.page ?? null, excerpt: best?.excerpt.pieces ?? [] });
  }
  return found;
}

function bestPage(
  pages: readonly string[],
  needles: readonly string[],
): { page: number | null; excerpt: Excerpt } | null {
  let best: { page: number | null; excerpt: Excerpt } | null = null;
  for (const [index, text] of pages.entries()) {
    const found = excerpt(text, needles, 80);
    if (found.hits > (best?.excerpt.hits ?? 0))
      best = { page: pages.length > 1 ? index + 1 : null, excerpt: found };
  }
  return best;
}
