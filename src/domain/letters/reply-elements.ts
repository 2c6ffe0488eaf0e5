import type { Outcome, OutcomeDemand, OutcomeKey } from '../access-requests/outcomes.data.ts';
import { isBlank, type Missing, missingIf } from './letter-completeness.ts';
import { cited } from './letter-wording.ts';
import type { AccessRoute, ContactPoint, ReplyFacts, SearchRecord } from './reply-facts.ts';

/** The demands of the outcome table and those only the letter has. */
type Element = OutcomeDemand | 'files' | 'lapsed-clarification' | 'fee-notice';

type Check = (facts: ReplyFacts, article: string) => Missing[];

const SEARCH_ARTICLE = '《条例》第三十六条第（四）项';
const FEE_RULES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条';

const CHECKS: Readonly<Record<Element, Check>> = {
  grounds: (facts, article) => missingIf(isBlank(facts.grounds), '理由', article),
  'search-record': (facts) => missingInSearch(facts.search),
  'legal-basis': (facts, article) =>
    missingIf(
      isBlank(facts.legalBasis?.name) || isBlank(facts.legalBasis?.article),
      '法律、行政法规的名称和条款',
      article,
    ),
  'redaction-grounds': (facts) =>
    missingIf(!hasRedactions(facts), '不予公开部分的内容、依据和理由（逐项）', '《条例》第三十七条'),
  'access-route': (facts, article) =>
    missingIf(!facts.routes?.some(isDirect), '可以直接获取的网址、公报期号或者查阅场所', article),
  'responsible-organ': (facts) =>
    missingIf(
      facts.responsibleOrgan !== 'unknown' && !isReachable(facts.responsibleOrgan),
      '负责公开的行政机关的名称、联系方式（不能确定的，应当注明）',
      '《条例》第三十六条第（五）项',
    ),
  'earlier-reply': (facts, article) =>
    missingIf(isBlank(facts.earlierReply?.number), '前次答复的文号和日期', article),
  'kind-of-internal': (facts, article) => missingIf(!facts.internalKind, '内部事务信息的类别', article),
  'kind-of-process': (facts, article) => missingIf(!facts.processKind, '过程性信息的类别', article),
  'proper-channel': (facts, article) =>
    missingIf(!isReachable(facts.properChannel), '办理渠道的名称、联系方式', article),
  archives: (facts, article) =>
    missingIf(!isReachable(facts.archives), '接收档案的国家档案馆名称、联系方式和移交日期', article),
  'clarification-made': (facts) =>
    missingIf(!facts.clarification?.answeredOn, '补正告知和收到补正的日期', '《条例》第三十条'),
  'reasons-requested': (facts) =>
    missingIf(
      isBlank(facts.reasonsRequested?.volume),
      '申请数量、频次和要求说明理由的日期',
      '《条例》第三十五条',
    ),
  files: (facts) =>
    missingIf(!facts.files?.length, '提供的政府信息清单（件名、页数）', '《条例》第三十六条第（二）项'),
  'lapsed-clarification': (facts) =>
    missingIf(!facts.clarification, '补正告知送达日期和补正期限', '《条例》第三十条'),
  'fee-notice': (facts) => missingIf(!facts.feeNotice, '收费通知书文号、送达日期和缴费期限', FEE_RULES),
};

/** Demands of the letter beyond those the outcome table puts to the handler. */
const LETTER_ONLY: Partial<Record<OutcomeKey, readonly Element[]>> = {
  provided: ['files'],
  partial: ['files'],
  'no-correction': ['lapsed-clarification'],
  'fee-unpaid': ['fee-notice'],
};

/** Every element the law demands of this reply and `facts` does not hold, with its article. */
export function missingFacts(outcome: Outcome, facts: ReplyFacts): Missing[] {
  const article = cited(outcome.article);
  const elements: readonly Element[] = [...outcome.demands, ...(LETTER_ONLY[outcome.key] ?? [])];
  return elements.flatMap((element) => CHECKS[element](facts, article));
}

function missingInSearch(search: SearchRecord | undefined): Missing[] {
  if (!search) return [{ what: '检索记录', article: SEARCH_ARTICLE }];
  const lists = [
    { what: '检索记录中的信息系统', given: search.systems },
    { what: '检索记录中的关键词', given: search.keywords },
    { what: '检索记录中的检索场所', given: search.places },
    { what: '检索记录中的检索人员岗位', given: search.peopleRoles },
  ];
  return [
    ...lists.flatMap(({ what, given }) => missingIf(given.every(isBlank), what, SEARCH_ARTICLE)),
    ...missingIf(search.to < search.from, '检索记录中正确的起止时间', SEARCH_ARTICLE),
    ...missingIf(isBlank(search.result), '检索记录中的检索结果', SEARCH_ARTICLE),
  ];
}

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
