import { isBlank } from './letter-completeness.ts';
import type { ReplyElement } from './reply-demands.data.ts';
import type { AccessRoute, ContactPoint, ReplyEvidence, ReplyFacts } from './reply-facts.ts';

type Check = (facts: ReplyFacts) => boolean;

const missesIn =
  (key: 'systems' | 'keywords' | 'places' | 'peopleRoles'): Check =>
  ({ search }) =>
    !search || search[key].every(isBlank);

const inEvidence =
  (lacks: (evidence: ReplyEvidence) => boolean): Check =>
  ({ evidence }) =>
    lacks(evidence ?? {});

/** Of each element an outcome may demand, whether the facts lack it. */
const LACKS: Readonly<Record<ReplyElement, Check>> = {
  grounds: ({ grounds }) => isBlank(grounds),
  'cited-article': ({ article }) => !/第.+条/.test(article ?? ''),
  files: ({ files }) => !files?.length,
  'access-route': ({ routes }) => !routes?.some(isDirect),
  'redaction-grounds': (facts) => !hasRedactions(facts),
  'legal-basis': ({ legalBasis }) => isBlank(legalBasis?.name) || isBlank(legalBasis?.article),
  'kind-of-safety': ({ safetyKinds }) => !safetyKinds?.length,
  'kind-of-internal': ({ internalKind }) => !internalKind,
  'kind-of-process': ({ processKind }) => !processKind,
  'proper-channel': ({ properChannel }) => !isReachable(properChannel),
  'search-systems': missesIn('systems'),
  'search-keywords': missesIn('keywords'),
  'search-places': missesIn('places'),
  'search-people': missesIn('peopleRoles'),
  'search-days': ({ search }) => !search || search.to < search.from,
  'search-result': ({ search }) => isBlank(search?.result),
  'responsible-organ': ({ responsibleOrgan }) =>
    responsibleOrgan !== 'unknown' && !isReachable(responsibleOrgan),
  'earlier-reply': ({ earlierReply }) => isBlank(earlierReply?.number),
  'clarification-made': ({ clarification }) => !clarification?.answeredOn,
  'reasons-requested': ({ reasonsRequested }) => isBlank(reasonsRequested?.volume),
  'lapsed-clarification': ({ clarification }) => !clarification,
  'third-party-asked': ({ thirdParty }) => !thirdParty,
  'fee-notice': ({ feeNotice }) => !feeNotice,
  archives: ({ archives }) => !isReachable(archives),
  'routes-checked': inEvidence(({ routesChecked: it }) => !it || isBlank(it.result) || isBlank(it.snapshot)),
  classification: inEvidence(
    ({ classification: it }) => !it || isBlank(it.level) || isBlank(it.term) || isBlank(it.marking),
  ),
  'impact-study': inEvidence(({ impactStudy: it }) => !it || isBlank(it.impact) || isBlank(it.record)),
  'public-interest': inEvidence(({ publicInterest }) => isBlank(publicInterest)),
  'formed-before': inEvidence(({ formedBefore }) => !isFormedBefore(formedBefore)),
  'no-rule-demands': inEvidence(({ rulesChecked }) => isBlank(rulesChecked)),
  'kind-of-file': inEvidence(({ fileKinds }) => !fileKinds?.length),
  'same-request': inEvidence(({ sameRequest }) => isBlank(sameRequest)),
  'archive-transfer': inEvidence(
    ({ archiveTransfer: it }) => !it || isBlank(it.proof) || !it.periodEnded || !it.notHeldHere,
  ),
};

/** Of every element an outcome may demand, whether the facts lack it. */
export const absentInFacts = (facts: ReplyFacts): Readonly<Record<ReplyElement, boolean>> =>
  Object.fromEntries(Object.entries(LACKS).map(([element, lacks]) => [element, lacks(facts)])) as Record<
    ReplyElement,
    boolean
  >;

/** 过程性信息 may be withheld for having come before the decision, not after it. */
const isFormedBefore = (it: ReplyEvidence['formedBefore']): boolean =>
  it !== undefined && !isBlank(it.decision) && (it.decidedOn === null || it.formedOn <= it.decidedOn);

const hasRedactions = ({ redactions }: ReplyFacts): boolean =>
  redactions !== undefined &&
  redactions.length > 0 &&
  redactions.every(({ what, article, reason }) => ![what, article, reason].some(isBlank));

const isReachable = (point: ContactPoint | undefined): boolean =>
  !isBlank(point?.name) && !isBlank(point?.contact);

/** “请上网查询” is no route: an address must be one that can be opened. */
function isDirect(route: AccessRoute): boolean {
  if (isBlank(route.title)) return false;
  if (route.kind === 'url') return /^https?:\/\/\S+$/.test(route.url);
  return !isBlank(route.kind === 'gazette' ? route.issue : route.address);
}
