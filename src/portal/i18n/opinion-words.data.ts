import type { ConsultedKind } from '../../domain/access-requests/consultation-silence.ts';
import type { Dictionary } from './language.ts';

const zh = {
  period: '提出意见的期限',
  lastOn: '最后一日：',
  provisional: '（暂定：有的日期所在年度的放假安排尚未公布）',
  presumed:
    '尚未登记收到征求意见书的日期，以上按首次打开本页之日计算；实际收到日期更早的，从实际收到的次日起算，最后一日相应提前。',
  silence: (label: string) => `逾期不答复的后果：${label}。`,
  silenceText: (text: string) => text,
  silenceArticle: (article: string) => `（${article}）`,
  days: (kind: ConsultedKind) =>
    `查看逐日计算（${kind === 'other-organ' ? '自发函次日起15个工作日' : '自收到次日起15个工作日'}）`,
  proofCaption: '提出意见期限的计算',
  day: '日期',
  fact: '情形',
  article: '依据',
  proofNote: '工作日按照国务院办公厅放假安排认定；期间开始的当日不计算在内。',
  write: '填写意见',
  consents: '是否同意公开',
  /** What an opinion says, in two words. */
  consent: { yes: '同意公开', no: '不同意公开' },
  reasons: '意见和理由',
  reasonsHint:
    '不同意公开的，应当写明不同意公开的内容和理由，例如属于商业秘密的依据、采取的保密措施、公开可能造成的损害。最多4000个字',
  files: '证明材料',
  filesHint: (most: number) => `JPG、PNG、PDF、DOCX、XLSX、TXT，每个不超过10MB，最多${most}个`,
  contact: '填写人和联系电话',
  contactHint: '便于本机关核实，最多100个字',
  next: '下一步：核对意见',
  notKept: '刚才选择的文件没有保留，请重新选择。',
  kept: '已上传（重新选择文件的，将替换这些文件）：',
  check: '核对意见',
  checkWrong: '有误：核对意见',
  notSent: '没有提交',
  checkLead: '请逐项核对。提交后不能在网上修改。',
  confirm: ['选择“确认并提交”，表示以上意见是', '的真实意思。'],
  asMaterial: '提出意见的期限已经届满，本意见作为材料存入案卷。',
  send: '确认并提交',
  change: '返回修改',
  notFilledIn: '（未填写）',
  notUploaded: '（未上传）',
  given: '已提交的意见',
  sent: '意见已经提交',
  sentAt: (instant: string, reference: string) => `${instant}提交，函件文号${reference}。`,
  received: '本机关已收到您的意见，将依法作出处理。请保存或者打印本页作为回执。',
  final: '提交后不能在本页修改；需要补充的，请与本机关联系。',
  privacy: '信息保护',
  privacyText: (office: string, telephone: string, address: string) =>
    `申请人的个人信息依法受保护，本机关不向被征求意见方透露申请人。您提交的意见、理由、材料和联系方式只用于办理本件政府信息公开申请，以及由此引起的行政复议、诉讼；加密保存，不向社会公开，保存期限按照档案管理规定执行。答复申请人时只说明征求意见的情况，不透露您的名称和联系方式。每次打开本页都会留下记录。您可以向${office}（电话${telephone}，地址${address}）查询、更正您的个人信息，也可以向其邮寄或者当面提交书面意见。`,
};

type OpinionWords = typeof zh;

const en: OpinionWords = {
  period: 'Until when you can give an opinion',
  lastOn: 'Last day: ',
  provisional: ' (provisional: the public holidays of one of the years are not announced yet)',
  presumed:
    'The day on which you received the letter has not been recorded yet, so the period is counted from the day this page was first opened. If you received it earlier, the period began on the day after, and the last day is earlier accordingly.',
  silence: (label) => `If you do not answer in time: ${label}.`,
  silenceText: (text) => ` ${text}`,
  silenceArticle: (article) => ` (${article})`,
  days: (kind) =>
    kind === 'other-organ'
      ? 'Show every day (15 working days from the day after the letter was sent)'
      : 'Show every day (15 working days from the day after its receipt)',
  proofCaption: 'How the period is counted',
  day: 'Day',
  fact: 'What is counted',
  article: 'Legal basis',
  proofNote:
    'Working days follow the public holidays announced by the General Office of the State Council. The day on which a period begins is not counted. The lines of this table are official texts in Chinese.',
  write: 'Your opinion',
  consents: 'Do you agree to the disclosure?',
  consent: { yes: 'Agree', no: 'Do not agree' },
  reasons: 'Opinion and reasons',
  reasonsHint:
    'If you do not agree, please state which content should not be disclosed and why, for example what makes it a trade secret, how it is kept confidential, or what harm disclosure may do. At most 4,000 characters',
  files: 'Supporting material',
  filesHint: (most) => `JPG, PNG, PDF, DOCX, XLSX or TXT, at most 10 MB each, at most ${most} files`,
  contact: 'Your name and telephone',
  contactHint: 'So that the agency can check back; at most 100 characters',
  next: 'Next: check the opinion',
  notKept: 'The files you chose were not kept. Please choose them again.',
  kept: 'Already uploaded (choosing files again replaces them):',
  check: 'Check the opinion',
  checkWrong: 'Error: check the opinion',
  notSent: 'Not submitted',
  checkLead: 'Please check every line. Once submitted, it cannot be changed online.',
  confirm: ['By choosing “Confirm and submit” you state that this is the true opinion of ', '.'],
  asMaterial: ' The period for opinions has ended; this opinion is kept in the file.',
  send: 'Confirm and submit',
  change: 'Back to change it',
  notFilledIn: '(not filled in)',
  notUploaded: '(none uploaded)',
  given: 'The opinion submitted',
  sent: 'Opinion submitted',
  sentAt: (instant, reference) => `Submitted on ${instant} (China time), number of the letter ${reference}. `,
  received:
    'The agency has received your opinion and will proceed according to law. Please keep or print this page as a receipt.',
  final: 'It can no longer be changed on this page. To add something, please contact the agency.',
  privacy: 'Protection of information',
  privacyText: (office, telephone, address) =>
    `The personal information of the applicant is protected by law; those who are consulted are not told who it is. Your opinion, reasons, material and contact details are used only to handle this request and any administrative reconsideration or lawsuit that follows. They are stored encrypted, are not made public and are kept as the rules on archives say. The reply to the applicant only tells that there was a consultation, neither your name nor how to reach you. Every opening of this page is recorded. You can ask ${office} (telephone ${telephone}, address ${address}) to see or correct your personal information, and can also send or bring a written opinion there.`,
};

/** The words of an opinion on a consultation: its period, form, check and receipt. */
export const OPINION_WORDS: Dictionary<OpinionWords> = { zh, en };
