import { BOUNDARIES } from '../../domain/participation/message-boundary.ts';
import { MESSAGE_CATEGORY_LABELS } from '../../domain/participation/message-kinds.data.ts';
import { MESSAGE_STATUS_LABELS } from '../../domain/participation/message-lifecycle.data.ts';
import type { Dictionary } from './language.ts';

const zh = {
  parts: {
    participation: '互动交流',
    solicitations: '意见征集',
    mailbox: '咨询信箱',
    siteErrors: '网站纠错',
    messageQuery: '查询答复',
  },
  texts: {
    solicitations: (open: number) =>
      open > 0 ? `正在征集${open}项，欢迎提出意见` : '规章、重大行政决策、规范性文件草案征求意见和采纳情况',
    mailbox: '提出咨询、建议、投诉、求助，查看公开的答复',
    siteErrors: '指出本网站的错误，核实改正后告知您',
    messageQuery: '凭编号和查询码查看来信、纠错的答复',
  },
  whomToAsk: '先看看该找谁',
  boundaries: {
    caption: '这些事项请通过其他渠道办理',
    matter: '事项',
    way: '办理渠道',
    lines: BOUNDARIES,
    beforeLink: '。',
    link: '政府信息公开申请说明',
  },
  trap: '此项请勿填写',
  person: {
    name: '姓名',
    nameHint: '不会公开',
    contact: '联系方式',
    contactHint: '只用于与您联系，加密保存，不会公开',
  },
  uploadHint: 'JPG、PNG、PDF、DOCX、XLSX、TXT，最多3个，每个不超过10MB',
  attachments: '附件',
  submit: '提交',
  back: '返回',
  sent: '提交成功',
  sentAt: '提交时间',
  sentAgain: '这份表单已经提交过；需要另外提交的，请再次选择提交',
  categories: MESSAGE_CATEGORY_LABELS,
  statuses: MESSAGE_STATUS_LABELS,
};

type ParticipationWords = typeof zh;

const en: ParticipationWords = {
  parts: {
    participation: 'Public participation',
    solicitations: 'Solicitations of opinions',
    mailbox: 'Mailbox',
    siteErrors: 'Report an error on this site',
    messageQuery: 'Read an answer',
  },
  texts: {
    solicitations: (open) =>
      open > 0
        ? `${open} open now; your opinion is welcome`
        : 'Drafts of rules, major administrative decisions and normative documents, and what became of the opinions',
    mailbox: 'Ask, suggest, complain or seek help; read answers that are public',
    siteErrors: 'Tell us what is wrong on this site; you will be told once it is checked and corrected',
    messageQuery: 'Read the answer to a letter or report with its number and query code',
  },
  whomToAsk: 'Whom to ask',
  boundaries: {
    caption: 'Please use other channels for these matters',
    matter: 'Matter',
    way: 'Channel',
    lines: [
      {
        key: 'information-request',
        matter: 'You want documents, data or other government information of this agency',
        way: 'Please make a request for government information: it has a statutory period for the reply and legal remedies. What is asked for in the mailbox is not handled as a request',
      },
      {
        key: 'petition',
        matter: 'You want to report a situation or to petition',
        way: 'Please use the website of the National Public Complaints and Proposals Administration or the petition office at the same level; petitions are registered and handled under the Regulations on Petition Work',
      },
      {
        key: 'hotline',
        matter: 'You need a public service at once, or do not know which department is responsible',
        way: 'Please call the government service hotline 12345, at any hour of the day',
      },
      {
        key: 'emergency',
        matter: 'Police, ambulance, fire, traffic accidents',
        way: 'Please call 110, 120, 119 or 122 at once',
      },
    ],
    beforeLink: '. ',
    link: 'How to make a request',
  },
  trap: 'Please leave this empty',
  person: {
    name: 'Name',
    nameHint: 'Not published',
    contact: 'Contact',
    contactHint: 'Only used to contact you; stored encrypted and not published',
  },
  uploadHint: 'JPG, PNG, PDF, DOCX, XLSX or TXT, at most 3 files of 10 MB each',
  attachments: 'Attachments',
  submit: 'Submit',
  back: 'Back',
  sent: 'Submitted',
  sentAt: 'Submitted at (China time)',
  sentAgain: 'This form was sent before. To send another one, please choose “Submit” again',
  categories: {
    question: 'Question',
    suggestion: 'Suggestion',
    complaint: 'Complaint',
    help: 'Request for help',
    'wrong-content': 'Wrong content',
    misspelling: 'Misspelling',
    'dead-link': 'Link or attachment does not open',
    outdated: 'Outdated information',
    unreadable: 'Page is not displayed properly',
    'other-error': 'Something else',
  },
  statuses: {
    received: 'Received',
    'passed-on': 'In progress',
    'answer-in-review': 'In progress',
    answered: 'Answered',
    'set-aside': 'Not taken as a valid message',
  },
};

/** The words that the pages of 互动交流 share. */
export const PARTICIPATION_WORDS: Dictionary<ParticipationWords> = { zh, en };
