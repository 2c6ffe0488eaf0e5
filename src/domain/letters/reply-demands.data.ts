import type { OutcomeDemand } from '../access-requests/outcomes.data.ts';
import type { ElementKey } from './letter-elements.data.ts';

/** What each demand of the outcome table is made of; the search record is the only one of several parts. */
export const OUTCOME_ELEMENTS = {
  'search-record': [
    'search-systems',
    'search-keywords',
    'search-places',
    'search-people',
    'search-days',
    'search-result',
  ],
  grounds: ['grounds'],
  'legal-basis': ['legal-basis'],
  'redaction-grounds': ['redaction-grounds'],
  'access-route': ['access-route'],
  'responsible-organ': ['responsible-organ'],
  'earlier-reply': ['earlier-reply'],
  'kind-of-internal': ['kind-of-internal'],
  'kind-of-process': ['kind-of-process'],
  'kind-of-safety': ['kind-of-safety'],
  'kind-of-file': ['kind-of-file'],
  'proper-channel': ['proper-channel'],
  archives: ['archives'],
  'clarification-made': ['clarification-made'],
  'reasons-requested': ['reasons-requested'],
  'lapsed-clarification': ['lapsed-clarification'],
  'third-party-asked': ['third-party-asked'],
  'fee-notice': ['fee-notice'],
  files: ['files'],
  'cited-article': ['cited-article'],
  'routes-checked': ['routes-checked'],
  classification: ['classification'],
  'impact-study': ['impact-study'],
  'public-interest': ['public-interest'],
  'formed-before': ['formed-before'],
  'no-rule-demands': ['no-rule-demands'],
  'same-request': ['same-request'],
  'archive-transfer': ['archive-transfer'],
} as const satisfies Readonly<Record<OutcomeDemand, readonly ElementKey[]>>;

/** An element that some outcome demands. */
export type ReplyElement = (typeof OUTCOME_ELEMENTS)[OutcomeDemand][number];
