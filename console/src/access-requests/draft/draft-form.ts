import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { OutcomeKey } from '../../../../src/domain/access-requests/outcomes.data.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { filledLines } from '../actions/fields.tsx';
import { type SearchForm, searchBody } from '../actions/search-fields.tsx';
import { evidenceBody } from './evidence-form.ts';
import { type PrintedPart, printedParts } from './outcome-groups.ts';
import { isFilled, type Texts, whole } from './typed.ts';

/** The draft while it is typed: gaps anywhere. */
export type DraftForm = {
  readonly outcome?: OutcomeKey;
  readonly servedOnline?: boolean;
  readonly departure?: string;
  readonly answers?: readonly ({ readonly outcome?: OutcomeKey; readonly answer?: string } | undefined)[];
  readonly facts?: Texts & {
    readonly article?: string;
    readonly organUnknown?: boolean;
    readonly search?: SearchForm;
    readonly evidence?: Texts;
    /** By consultation: what is disclosed against that third party, and why. */
    readonly overruled?: Readonly<Record<string, Texts | undefined>>;
  };
};

/** The draft as the API takes it. */
export type DraftBody = {
  readonly outcome: OutcomeKey;
  readonly servedOnline: boolean;
  readonly departure: string;
  readonly answers: readonly Texts[];
  readonly facts: Texts;
};

const ROUTE_KEYS: Readonly<Record<string, string>> = { url: 'url', gazette: 'issue', place: 'address' };

const list = (value: unknown, keysOf: (entry: Texts) => readonly string[]): readonly Texts[] =>
  (Array.isArray(value) ? (value as (Texts | undefined)[]) : []).filter(
    (entry): entry is Texts => entry !== undefined && whole(entry, keysOf(entry)) !== undefined,
  );

/** The third parties that are disclosed against, each with what and why. */
const overruledOf = ({ overruled = {} }: NonNullable<DraftForm['facts']>): readonly Texts[] =>
  Object.entries(overruled).flatMap(([consultationId, entry]) =>
    whole(entry, ['content', 'reasons']) ? [{ consultationId, ...entry }] : [],
  );

type Reader = (facts: NonNullable<DraftForm['facts']>) => Texts;

function searchOf(search: SearchForm | undefined): Texts | undefined {
  if (!search || filledLines(search.systems).length === 0) return undefined;
  const body = searchBody(search);
  return whole(body, ['systems', 'keywords', 'places', 'peopleRoles', 'from', 'to', 'result']);
}

/** What each part of the form gives to the facts of the letter. */
const READERS: Readonly<Record<PrintedPart, Reader>> = {
  grounds: ({ grounds }) => ({ grounds }),
  'search-record': ({ search }) => ({ search: searchOf(search) }),
  'legal-basis': ({ legalBasis }) => ({ legalBasis: whole(legalBasis, ['name', 'article']) }),
  'redaction-grounds': ({ redactions }) => ({
    redactions: list(redactions, () => ['what', 'article', 'reason']),
  }),
  'access-route': ({ routes }) => ({
    routes: list(routes, (entry) => ['title', ROUTE_KEYS[String(entry['kind'])] ?? 'url']),
  }),
  'responsible-organ': ({ organUnknown, responsibleOrgan }) => ({
    responsibleOrgan: organUnknown ? 'unknown' : whole(responsibleOrgan, ['name', 'contact']),
  }),
  'earlier-reply': ({ earlierReply }) => ({ earlierReply: whole(earlierReply, ['number', 'on']) }),
  'kind-of-internal': ({ internalKind }) => ({ internalKind }),
  'kind-of-process': ({ processKind }) => ({ processKind }),
  'proper-channel': ({ properChannel }) => ({ properChannel: whole(properChannel, ['name', 'contact']) }),
  archives: ({ archives }) => ({ archives: whole(archives, ['name', 'contact', 'transferredOn']) }),
  files: ({ files }) => ({ files: list(files, () => ['name', 'pages']) }),
  provision: ({ provision }) => {
    const given = whole(provision, ['how']);
    return { provision: given && { how: given['how'], on: given['on'] ?? null } };
  },
  'kind-of-safety': ({ safetyKinds }) => ({ safetyKinds }),
  'file-inspection': ({ properChannel }) => ({ properChannel: whole(properChannel, ['name', 'contact']) }),
  // These stand with the evidence or beside every outcome.
  'public-interest': () => ({}),
  'kind-of-file': () => ({}),
  'cited-article': () => ({}),
  // The ledger knows these.
  'clarification-made': () => ({}),
  'reasons-requested': () => ({}),
  'third-party-asked': () => ({}),
  'lapsed-clarification': () => ({}),
  'fee-notice': () => ({}),
};

/** The draft as far as it is complete; `null` before an outcome is chosen. Other outcomes' facts stay behind. */
export function draftBody({ outcome, servedOnline, ...typed }: DraftForm): DraftBody | null {
  const { facts = {}, departure = '', answers = [] } = typed;
  if (!outcome) return null;
  const chosen = outcomeOf(outcome);
  const parts = printedParts(chosen).map((part) => READERS[part](facts));
  const evidence = evidenceBody(chosen, facts.evidence ?? {});
  const overruledParties = outcome === 'provided' || outcome === 'partial' ? overruledOf(facts) : [];
  const known = { article: facts.article, evidence, overruledParties };
  const given = Object.entries(Object.assign(known, ...parts) as Texts);
  return {
    outcome,
    servedOnline: servedOnline ?? false,
    departure: departure.trim(),
    answers: list(answers, () => ['outcome', 'answer']),
    facts: Object.fromEntries(given.filter(([, value]) => isFilled(value))),
  };
}

/** Lists begin with one entry to fill in. */
const BLANK_LISTS = { files: [{}], routes: [{ kind: 'url' }], redactions: [{}] };

/** The fields of each third party by its consultation, as the form holds them. */
const byConsultation = (entries: unknown): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    (Array.isArray(entries) ? (entries as Texts[]) : []).map(({ consultationId, ...entry }) => [
      String(consultationId),
      entry,
    ]),
  );

/** The form of the latest draft, or of a new one: the files to be provided and the way are known already. */
export function draftForm({ draft, files, applicant, guide }: CaseView): DraftForm {
  if (draft) {
    const { responsibleOrgan, overruledParties, ...facts } = draft.facts;
    const organ =
      responsibleOrgan === 'unknown' ? { organUnknown: true } : responsibleOrgan ? { responsibleOrgan } : {};
    return {
      outcome: draft.outcome,
      departure: draft.departure,
      answers: draft.answers,
      servedOnline: draft.servedOnline,
      facts: { ...BLANK_LISTS, ...facts, ...organ, overruled: byConsultation(overruledParties) },
    };
  }
  const materials = files.filter((it) => it.purpose === 'reply-material').map(({ name }) => ({ name }));
  const wishesOnline = applicant.rows.some((it) => it.label === '获取方式' && it.value === '网上获取');
  return {
    ...(guide?.outcome ? { outcome: guide.outcome } : {}),
    servedOnline: wishesOnline,
    facts: {
      ...BLANK_LISTS,
      ...(materials.length > 0 ? { files: materials } : {}),
      ...(wishesOnline ? { provision: { how: '网上下载', on: null } } : {}),
    },
  };
}
