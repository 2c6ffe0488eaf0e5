import type { Table3RowKey } from '../../table-3-rows.data.ts';
import type { Token } from './tokens.ts';

/** What a number in the text counts. */
export type Topic =
  | { readonly kind: 'received' | 'answered' | 'dealt-with' | 'carried-in' | 'carried-out' }
  | { readonly kind: 'outcome'; readonly rows: readonly Table3RowKey[] }
  | { readonly kind: 'applicant'; readonly columns: readonly number[] }
  /** `groups` of table 4 (0 review, 1 direct suits, 2 suits after review), `result` 0 to 4. */
  | { readonly kind: 'dispute'; readonly groups: readonly number[]; readonly result: number }
  | {
      readonly kind: 'rules';
      readonly row: 'regulations' | 'normative';
      readonly column: 'made' | 'repealed' | 'valid';
      /** The row was named before, not here: 制发规范性文件5件，废止4件. It may then speak of both rows together. */
      readonly isImplied?: true;
    }
  | {
      readonly kind: 'decisions';
      readonly row: 'licensing_decisions' | 'penalty_decisions' | 'coercion_decisions';
    }
  | { readonly kind: 'fees' };

/** What the sentence has spoken of so far: parts (予以公开……, 结果维持……, 废止……) are parts of it. */
export type Group = 'requests' | 'regulations' | 'normative' | readonly number[] | null;

type Words = { readonly tokens: readonly Token[]; readonly group: Group };
const has = ({ tokens }: Words, ...kinds: readonly Token['kind'][]): boolean =>
  tokens.some((token) => kinds.includes(token.kind));

const TOTAL = 4;
const RESULTS = ['upheld', 'corrected', 'other-result', 'pending'] as const;
const DISPUTES = { review: [0], suit: [1, 2], 'suit-direct': [1], 'suit-after': [2] } as const;

const RULE_COLUMNS = ['made', 'repealed', 'valid'] as const;

function ruleTopics(words: Words): readonly Topic[] {
  const row = has(words, 'regulations') ? 'regulations' : 'normative';
  if (has(words, 'regulations') && has(words, 'normative')) return [];
  const columns = RULE_COLUMNS.filter((kind) => has(words, kind));
  const [column] = columns.length === 0 && has(words, 'soft') ? (['made'] as const) : columns;
  return column === undefined || columns.length > 1 ? [] : [{ kind: 'rules', row, column }];
}

/** 废止4件 after 制发规范性文件5件: of the documents named before. */
function furtherRuleTopics(words: Words): readonly Topic[] {
  const { group: row } = words;
  if (row !== 'regulations' && row !== 'normative') return [];
  const [column, ...more] = RULE_COLUMNS.filter((kind) => has(words, kind));
  return column === undefined || more.length > 0 ? [] : [{ kind: 'rules', row, column, isImplied: true }];
}

function decisionTopics(words: Words): readonly Topic[] {
  const kinds = (['licensing', 'penalty', 'coercion'] as const).filter((kind) => has(words, kind));
  return kinds.map((kind): Topic => ({ kind: 'decisions', row: `${kind}_decisions` }));
}

function disputeTopics(words: Words): readonly Topic[] {
  const result = RESULTS.findIndex((kind) => has(words, kind));
  const named = words.tokens.flatMap((token) =>
    token.kind in DISPUTES ? [DISPUTES[token.kind as keyof typeof DISPUTES]] : [],
  );
  const groups = named.length > 0 || !Array.isArray(words.group) ? named : [words.group as readonly number[]];
  return groups.map((it): Topic => ({ kind: 'dispute', groups: it, result: result < 0 ? TOTAL : result }));
}

function outcomeTopics(words: Words): readonly Topic[] {
  if (words.group !== 'requests' && !has(words, 'request')) return [];
  return words.tokens.flatMap((token): Topic[] =>
    token.kind === 'outcome' ? [{ kind: 'outcome', rows: token.rows }] : [],
  );
}

function applicantTopics(words: Words): readonly Topic[] {
  if (words.group !== 'requests' && !has(words, 'request')) return [];
  return words.tokens.flatMap((token): Topic[] =>
    token.kind === 'applicant' ? [{ kind: 'applicant', columns: token.columns }] : [],
  );
}

function requestTopics(words: Words): readonly Topic[] {
  const [receives, answers] = [has(words, 'receive'), has(words, 'answer')];
  if (receives && (answers || has(words, 'handle'))) return [{ kind: 'dealt-with' }];
  if (receives) return has(words, 'request') ? [{ kind: 'received' }] : [];
  if (!has(words, 'request') && words.group !== 'requests') return [];
  if (answers) return [{ kind: 'answered' }];
  return has(words, 'handle') || has(words, 'request') ? [{ kind: 'dealt-with' }] : [];
}

/** The first that applies: the words of a part decide before the words of the whole. */
const RECOGNISERS: readonly {
  readonly kinds: readonly Token['kind'][];
  readonly topics: (words: Words) => readonly Topic[];
}[] = [
  { kinds: ['regulations', 'normative'], topics: ruleTopics },
  { kinds: ['licensing', 'penalty', 'coercion'], topics: decisionTopics },
  { kinds: ['fees'], topics: () => [{ kind: 'fees' }] },
  {
    kinds: ['review', 'suit', 'suit-direct', 'suit-after', ...RESULTS],
    topics: disputeTopics,
  },
  { kinds: ['carried-out'], topics: () => [{ kind: 'carried-out' }] },
  { kinds: ['carried-in'], topics: () => [{ kind: 'carried-in' }] },
  { kinds: ['outcome'], topics: outcomeTopics },
  { kinds: ['applicant'], topics: applicantTopics },
  { kinds: ['receive', 'answer', 'handle', 'request'], topics: requestTopics },
  { kinds: RULE_COLUMNS, topics: furtherRuleTopics },
];

/** What the words of a clause speak of; two where two are named with one number. */
export function topicsOf(tokens: readonly Token[], group: Group): readonly Topic[] {
  const words = { tokens, group };
  return RECOGNISERS.find((it) => has(words, ...it.kinds))?.topics(words) ?? [];
}

/** What the clause leaves the sentence speaking of. */
export function groupOf(topic: Topic): Group {
  if (topic.kind === 'dispute') return topic.groups;
  if (topic.kind === 'rules') return topic.row;
  return ['decisions', 'fees'].includes(topic.kind) ? null : 'requests';
}
