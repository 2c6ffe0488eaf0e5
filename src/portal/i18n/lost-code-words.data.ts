import { LINK_MINUTES } from '../../domain/notices/compose-notice.ts';
import type { Dictionary } from './language.ts';

const zh = {
  withdraw: '撤回申请',
  final: '撤回后不能恢复。',
  finalNote: (number: string) => `本机关不再办理登记编号为${number}的申请；仍需要这些信息的，可以重新申请。`,
  reason: '撤回的原因',
  reasonHint: '最多1000个字',
  confirmWithdrawal: '确认撤回',
  keep: '不撤回，返回办理进度',
  title: '重新获取查询码',
  /** The ways to a new code without coming in person. */
  ways: { email: '把链接发送到登记的电子邮箱', post: '邮寄到登记的通信地址' },
  lead: '填写登记编号和申请时登记的联系方式。为保护申请人的个人信息，无论填写的内容是否与登记的相符，本页都给出同样的提示。',
  atCounter: '到窗口办理',
  counter: (office: string, address: string, hours: string, telephone: string) =>
    `登记的联系方式已经不用的，或者忘记登记编号的，请申请人本人携带身份证明（单位携带主体资格证明）到${office}（${address}，${hours}）当场领取新的查询码，电话${telephone}。`,
  back: '返回申请进度查询',
  asked: '已经收到您的请求',
  askedNote: `填写的内容与登记的相符的：选择电子邮箱的，几分钟内会收到一封邮件，请在${LINK_MINUTES}分钟内打开其中的链接；选择邮寄的，本机关会把新的查询码寄到登记的通信地址。没有收到的，请核对后15分钟再试，或者到窗口办理。`,
  way: '获取的方式',
  contact: '登记的电子邮箱或者联系电话',
  contactByPost: '登记的联系电话',
  contactHint: '选择电子邮箱的填电子邮箱，选择邮寄的填联系电话，应与申请时填写的相同',
  contactByPostHint: '应与申请时填写的相同',
  submit: '提交',
  collect: '领取新的查询码',
  collectLead: [
    '按下面的按钮，显示新的查询码。',
    '新的查询码只显示一次，原来的查询码同时失效。',
    '请准备好纸笔，或者随后打印页面。',
  ],
  show: '显示新的查询码',
  notYou: '不是您本人申请的，请关闭本页，原来的查询码仍然有效。',
  fresh: '新的查询码',
  changed: '查询码已经更换',
  changedNote: '原来的查询码已经失效。请立即保存，本页关闭或者刷新后不再显示。',
  dead: '链接不能使用',
  stop: '。',
};

type LostCodeWords = typeof zh;

const en: LostCodeWords = {
  withdraw: 'Withdraw the request',
  final: 'A withdrawal cannot be undone.',
  finalNote: (number) =>
    ` The request with the registration number ${number} is not handled any further. If you still need the information, you can make a new request.`,
  reason: 'Reason for the withdrawal',
  reasonHint: 'At most 1,000 characters',
  confirmWithdrawal: 'Withdraw',
  keep: 'Do not withdraw, back to the progress',
  title: 'Get a new query code',
  ways: {
    email: 'Send a link to the registered e-mail address',
    post: 'Post it to the registered address',
  },
  lead: 'Enter the registration number and the contact you gave with the request. To protect the personal information of applicants, this page answers alike whether or not they match what is registered.',
  atCounter: 'At the counter',
  counter: (office, address, hours, telephone) =>
    `If you no longer use the registered contact, or have forgotten the registration number, please come in person with proof of identity (organizations: proof of their status) to ${office} (${address}, ${hours}) and receive a new query code at once; telephone ${telephone}.`,
  back: 'Back to Track a request',
  asked: 'We have received your request for a new code',
  askedNote: `If it matches what is registered: by e-mail you receive a message within a few minutes; please open its link within ${LINK_MINUTES} minutes. By post, the agency sends a new query code to the registered address. If nothing arrives, please check what you entered and try again after 15 minutes, or come to the counter.`,
  way: 'How to receive it',
  contact: 'Registered e-mail address or telephone',
  contactByPost: 'Registered telephone',
  contactHint:
    'The e-mail address for a link by e-mail, the telephone for a letter by post; as given with the request',
  contactByPostHint: 'As given with the request',
  submit: 'Submit',
  collect: 'Receive a new query code',
  collectLead: [
    'The button below shows the new query code. ',
    'It is shown only once, and the old code is no longer valid then.',
    ' Please have pen and paper ready, or print the page afterwards.',
  ],
  show: 'Show the new query code',
  notYou: 'If you have not asked for it, please close this page; the old query code remains valid.',
  fresh: 'New query code',
  changed: 'The query code has been changed',
  changedNote:
    'The old code is no longer valid. Please save the new one at once: it is not shown again once this page is closed or loaded anew.',
  dead: 'This link cannot be used',
  stop: '',
};

/** The words of a withdrawal, and of the ways to a new query code. */
export const LOST_CODE_WORDS: Dictionary<LostCodeWords> = { zh, en };
