/** Stands for the article of the letter's own entry in the catalogue. */
export const OWN_ARTICLE = 'own';

/** What a letter must hold: how a refusal names it, and the article that demands it. */
type LetterElement = { readonly what: string; readonly article: string | null };

const RULING_8 = '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）';
const REVIEW = '《中华人民共和国行政复议法》';
const FEE_ARTICLE = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条';
const SEARCH_ARTICLE = '《条例》第三十六条第（四）项';
const SERVICE_RULES = '国办公开办函〔2016〕235号';

/** Every element any letter of the catalogue may demand. */
export const LETTER_ELEMENTS = {
  // Of every letter.
  organ: { what: '发文机关名称', article: null },
  'organ-signs': {
    what: '以行政机关名义落款（政府信息公开工作机构和内设机构不得落款）',
    article: `${RULING_8}第四条`,
  },
  letterhead: { what: '发文机关标志', article: null },
  'request-number': { what: '登记编号', article: '《条例》第四十五条' },
  addressee: { what: '申请人姓名或者名称', article: '《条例》第二十九条第二款' },
  'request-summary': { what: '申请内容', article: '《条例》第二十九条第二款' },
  recipient: { what: '收文单位或者个人的名称', article: null },
  'request-subject': { what: '申请事项（不含申请人信息）', article: OWN_ARTICLE },
  // Of a remedy paragraph.
  'review-body': { what: '行政复议机关', article: `${REVIEW}第二十条、第二十三条第二款` },
  'review-body-government': {
    what: '行政复议机关应当为人民政府（不是上一级主管部门）',
    article: `${REVIEW}第二十四条`,
  },
  'review-address': { what: '行政复议机关地址', article: `${REVIEW}第二十二条` },
  'review-online': { what: '提交行政复议申请书的互联网渠道', article: `${REVIEW}第二十二条第二款` },
  court: { what: '有管辖权的人民法院', article: '《中华人民共和国行政诉讼法》第四十五条、第四十六条' },
  // L01, L02: receipt.
  'receipt-basis': { what: '收到申请之日的认定依据', article: OWN_ARTICLE },
  'reply-due-day': { what: '答复期限届满日', article: '《条例》第三十三条第二款' },
  'office-contact': { what: '工作机构联系方式', article: '《条例》第四条' },
  'contact-way': { what: '每次联系的方式', article: OWN_ARTICLE },
  'contact-time': { what: '每次联系的时间（收到申请之后）', article: OWN_ARTICLE },
  'contact-counterpart': { what: '每次联系的对方', article: OWN_ARTICLE },
  'contact-result': { what: '每次联系的结果', article: OWN_ARTICLE },
  'contact-proof': { what: '每次联系的录音、截图等凭证', article: OWN_ARTICLE },
  'contact-recorder': { what: '记录人岗位', article: null },
  // L03, L04, L05, L13: the applicant is asked, the period moves.
  'points-to-correct': { what: '需要补正的事项（一次性列明）', article: OWN_ARTICLE },
  guidance: { what: '每一补正事项的指导和释明', article: OWN_ARTICLE },
  'way-to-correct': { what: '提交补正材料的方式', article: OWN_ARTICLE },
  'correction-period': { what: '合理的补正期限', article: OWN_ARTICLE },
  'counted-volume': { what: '申请数量、频次的统计事实（起止日期和件数）', article: OWN_ARTICLE },
  'matters-to-explain': { what: '要求说明的事项', article: OWN_ARTICLE },
  'way-to-explain': { what: '提交说明的方式', article: OWN_ARTICLE },
  'explanation-period': { what: '合理的说明期限', article: OWN_ARTICLE },
  'extension-reasons': { what: '延长答复期限的理由', article: OWN_ARTICLE },
  'head-agrees': { what: '政府信息公开工作机构负责人同意', article: OWN_ARTICLE },
  'extension-days': { what: '1至20个工作日的延长期限', article: OWN_ARTICLE },
  'later-due-day': { what: '晚于原答复期限的新答复期限', article: OWN_ARTICLE },
  'told-in-time': { what: '在原答复期限届满前告知（原期限已经届满）', article: OWN_ARTICLE },
  'reasons-received': { what: '收到申请人说明理由的日期', article: OWN_ARTICLE },
  'delay-reasons': { what: '无法在规定期限内答复的情况', article: OWN_ARTICLE },
  'delayed-due-day': { what: '延迟答复的合理期限', article: OWN_ARTICLE },
  // L06–L11: others are asked or told.
  'consulted-after-receipt': { what: '收到申请之后的征求意见日期', article: OWN_ARTICLE },
  question: { what: '征求意见的具体内容', article: OWN_ARTICLE },
  'opinion-period': { what: '15个工作日的答复期限', article: OWN_ARTICLE },
  'way-to-answer': { what: '提交意见的地址', article: OWN_ARTICLE },
  'secure-page': { what: '网上提交意见的网址和访问码（应当同时提供）', article: OWN_ARTICLE },
  'inquiry-number': { what: '所答复的征求意见书文号', article: OWN_ARTICLE },
  opinion: { what: '是否同意公开的意见', article: OWN_ARTICLE },
  'refusal-reasons': { what: '不同意公开的理由', article: OWN_ARTICLE },
  'disclosed-content': { what: '决定公开的政府信息内容', article: OWN_ARTICLE },
  'public-interest-reasons': { what: '因公共利益决定公开的理由', article: OWN_ARTICLE },
  'task-scope': { what: '协助检索的范围或者征求意见的事项', article: OWN_ARTICLE },
  'feedback-day': { what: '反馈期限', article: OWN_ARTICLE },
  // L12: the fee.
  'fee-grounds': { what: '收费的理由（数量、频次明显超过合理范围的事实）', article: '《条例》第四十二条' },
  'fee-standard': { what: '收费标准', article: FEE_ARTICLE },
  'fee-amount': { what: '与收费标准一致的收费数额', article: FEE_ARTICLE },
  'way-to-pay': { what: '缴纳方式', article: FEE_ARTICLE },
  // L14, L15: correction, service.
  'record-concerned': { what: '要求更正的政府信息记录', article: OWN_ARTICLE },
  'corrected-content': { what: '更正前后的内容和更正日期', article: OWN_ARTICLE },
  'competent-organ': { what: '有权更正的行政机关的名称、联系方式', article: OWN_ARTICLE },
  'served-letter': { what: '送达文书的名称和文号', article: OWN_ARTICLE },
  receiver: { what: '受送达人', article: OWN_ARTICLE },
  'service-method': { what: '送达方式', article: SERVICE_RULES },
  'service-day': { what: '不早于成文日期的送达日期', article: OWN_ARTICLE },
  'service-proof': { what: '送达凭证（邮件编号、签收单或者系统记录）', article: OWN_ARTICLE },
  server: { what: '送达人岗位', article: null },
  // L16: a told day moves.
  'moving-notice': { what: '变动工作日的通知的名称和文号', article: OWN_ARTICLE },
  // R01–R23: what the outcome rests on.
  grounds: { what: '理由', article: OWN_ARTICLE },
  'cited-article': { what: '引用的具体条款（写明第几条）', article: OWN_ARTICLE },
  files: { what: '提供的政府信息清单（件名、页数）', article: '《条例》第三十六条第（二）项' },
  'access-route': { what: '可以直接获取的网址、公报期号或者查阅场所', article: OWN_ARTICLE },
  'redaction-grounds': { what: '不予公开部分的内容、依据和理由（逐项）', article: '《条例》第三十七条' },
  'legal-basis': { what: '法律、行政法规的名称和条款', article: OWN_ARTICLE },
  'kind-of-safety': { what: '危及的方面（国家安全、公共安全、经济安全、社会稳定）', article: OWN_ARTICLE },
  'kind-of-internal': { what: '内部事务信息的类别', article: OWN_ARTICLE },
  'kind-of-process': { what: '过程性信息的类别', article: OWN_ARTICLE },
  'proper-channel': { what: '办理渠道的名称、联系方式', article: OWN_ARTICLE },
  'search-systems': { what: '检索记录中的信息系统', article: SEARCH_ARTICLE },
  'search-keywords': { what: '检索记录中的关键词', article: SEARCH_ARTICLE },
  'search-places': { what: '检索记录中的检索场所', article: SEARCH_ARTICLE },
  'search-people': { what: '检索记录中的检索人员岗位', article: SEARCH_ARTICLE },
  'search-days': { what: '检索记录中正确的起止时间', article: SEARCH_ARTICLE },
  'search-result': { what: '检索记录中的检索结果', article: SEARCH_ARTICLE },
  'responsible-organ': {
    what: '负责公开的行政机关的名称、联系方式（不能确定的，应当注明）',
    article: '《条例》第三十六条第（五）项',
  },
  'earlier-reply': { what: '前次答复的文号和日期', article: OWN_ARTICLE },
  'clarification-made': { what: '补正告知的日期和收到补正的日期', article: OWN_ARTICLE },
  'reasons-requested': { what: '要求说明理由的日期和申请数量、频次', article: OWN_ARTICLE },
  'third-party-asked': { what: '书面征求第三方意见的日期和结果', article: '《条例》第三十二条' },
  'lapsed-clarification': { what: '补正告知送达日期和补正期限', article: OWN_ARTICLE },
  'fee-notice': { what: '收费通知书文号、送达日期和缴费期限', article: OWN_ARTICLE },
  archives: { what: '接收档案的国家档案馆名称、联系方式和移交日期', article: OWN_ARTICLE },
  // Evidence the organ must be able to show (法释〔2025〕8号; 国办函〔2021〕132号 第二条).
  'routes-checked': {
    what: '获取途径的核验记录（核验日期、结果和网页快照）',
    article: '国办函〔2021〕132号 第二条',
  },
  classification: { what: '密级、保密期限和国家秘密标志（内部证据，不印入文书）', article: OWN_ARTICLE },
  'impact-study': { what: '不利影响说明和集体研究记录（内部证据）', article: OWN_ARTICLE },
  'public-interest': { what: '公共利益的权衡', article: '《条例》第十五条' },
  'formed-before': { what: '信息形成于处理决定作出之前的证据', article: OWN_ARTICLE },
  'no-rule-demands': { what: '核对法律、法规、规章没有规定应当公开的记录', article: OWN_ARTICLE },
  'kind-of-file': {
    what: '行政执法案卷材料的种类（当事人信息、调查笔录、询问笔录等）',
    article: OWN_ARTICLE,
  },
  'same-request': { what: '与前次申请内容同一的比对记录', article: OWN_ARTICLE },
  'archive-transfer': {
    what: '移交凭证，以及移交期限届满、本机关档案室未留存的确认',
    article: OWN_ARTICLE,
  },
} as const satisfies Readonly<Record<string, LetterElement>>;

/** Key of an element of a letter. */
export type ElementKey = keyof typeof LETTER_ELEMENTS;
