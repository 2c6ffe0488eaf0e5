import type { Actor } from '../../src/application/actor.ts';
import { createItem } from '../../src/application/disclosures/create-item.ts';
import { addItemFile } from '../../src/application/disclosures/item-files.ts';
import { saveDraft } from '../../src/application/disclosures/save-draft.ts';
import { searchPublic } from '../../src/application/search/search-public.ts';
import { numberKey } from '../../src/domain/search/document-number.ts';
import { itemContent, takeStep } from '../../tests/factories/disclosures.ts';
import type { TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { attachedFile } from './attached-files.ts';
import type { Library } from './library.ts';
import { type OfficialText, officialTexts } from './official-texts.ts';

export type Published = {
  readonly items: number;
  readonly files: number;
  readonly seconds: number;
  /** Texts in which the checks before publication found something; another was taken instead. */
  readonly stopped: number;
  /** Each so many: how long until a search found the item? */
  readonly found: readonly Found[];
};

/**
 * In milliseconds: from the beginning of the publishing step until its end, and until a search had found the item;
 * beside them the statement alone that asks the index for its number.
 */
type Found = { readonly published: number; readonly found: number; readonly bare: number };

/** A library whose organ has the people to review and publish. */
export type StaffedLibrary = Library & { readonly organ: TestOrgan };

type Plan = {
  readonly seed: number;
  readonly items: number;
  readonly files: number;
  readonly columnId: string;
  /** So many are there from a run before. */
  readonly there: number;
};

const AT_ONCE = 4;
/** Each so many the clock stops: how long until the item is found? */
const LOOKED_FOR = 10;

/** Publishes official texts through the real use cases: draft, file, checks, both reviews, publication, index. */
export async function publishItems(
  library: StaffedLibrary,
  plan: Plan,
  say: (line: string) => void,
): Promise<Published> {
  const textOf = officialTexts(plan.seed);
  const every = Math.floor(plan.items / plan.files);
  const outcomes: Outcome[] = [];
  const published = (): number => outcomes.filter((it) => it.published).length;
  // Beyond every text the run before can have tried, the stopped ones too.
  let next = plan.there * 2;
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (plan.there + published() < plan.items) {
      const turn = next;
      next += 1;
      const file =
        turn % every === 0 ? await attachedFile(library.app, textOf(1_000_000 + turn), turn / every) : null;
      outcomes.push(await publishOne(library, { text: textOf(turn), turn, columnId: plan.columnId, file }));
      if (outcomes.length % 1000 === 0) say(`  ${outcomes.length} texts`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const { rows } = await library.client.query<{ files: number }>(
    "select count(*)::int as files from search_texts where state = 'read'",
  );
  return {
    items: published(),
    files: rows[0]?.files ?? 0,
    seconds: (performance.now() - began) / 1000,
    stopped: outcomes.length - published(),
    found: outcomes.flatMap((it) => it.found ?? []),
  };
}

/** `found` only where it was looked for. */
type Outcome = { readonly published: boolean; readonly found?: Found };
const STOPPED: Outcome = { published: false };

type One = {
  readonly text: OfficialText;
  readonly turn: number;
  readonly columnId: string;
  readonly file: { name: string; bytes: Uint8Array } | null;
};

async function publishOne(library: StaffedLibrary, { text, turn, columnId, file }: One): Promise<Outcome> {
  const { app, organ } = library;
  const handler = organ.people['handler'] as Actor;
  const number = `青测发〔${app.today().slice(0, 4)}〕${turn + 1}号`;
  const plain = itemContent(app, organ, columnId, {
    title: text.title,
    body: text.paragraphs.map((it) => `<p>${it}</p>`).join(''),
    metadata: { documentNumber: number, keywords: text.keywords, summary: text.summary, theme: text.theme },
  });
  const { kind, title, metadata } = plain;
  const { itemId, revision } = granted(
    await createItem(app, handler, { kind, columnId, title, formedOn: metadata.formedOn }),
  );
  const kept = file ? [granted(await addItemFile(app, handler, itemId, file))] : [];
  const attachments = kept.map((it) => ({ ...it, use: 'attachment' as const }));
  granted(await saveDraft(app, handler, itemId, { content: { ...plain, attachments }, revision }));
  for (const action of ['submit', 'pass-content', 'pass-secrecy'] as const)
    if (!(await takeStep(app, organ, itemId, action)).ok) return STOPPED;
  const began = performance.now();
  if (!(await takeStep(app, organ, itemId, 'publish')).ok) return STOPPED;
  if (turn % LOOKED_FOR !== 0) return { published: true };
  return { published: true, found: await lookFor(library, { itemId, number, began }) };
}

type Looked = { readonly itemId: string; readonly number: string; readonly began: number };

async function lookFor({ app, organ, client }: StaffedLibrary, it: Looked): Promise<Found> {
  const published = performance.now() - it.began;
  const filter = { scope: 'all' as const, columnId: null, kinds: [], year: null, validity: null };
  const { results } = await searchPublic(app, {
    typed: it.number,
    filter: { agencyId: organ.agency.id, ...filter },
    order: 'relevance',
    page: 1,
    pageSize: 10,
  });
  if (results[0]?.id !== it.itemId) throw new Error('a new publication is not found');
  const found = performance.now() - it.began;
  const began = performance.now();
  const key = numberKey(it.number);
  const { rows } = await client.query('select id from search_entries where number_key = $1', [key]);
  if (rows.length !== 1) throw new Error('the index does not have the number');
  return { published, found, bare: performance.now() - began };
}
