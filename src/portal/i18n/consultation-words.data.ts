import type { ConsultedKind } from '../../domain/access-requests/consultation-silence.ts';
import { SILENCE } from '../../domain/access-requests/consultation-silence.ts';
import type { Dictionary } from './language.ts';

type ByKind<Text = string> = Readonly<Record<ConsultedKind, Text>>;

const zh = {
  /** The name of the page for each kind of consultation. */
  titles: {
    'third-party': '政府信息公开征求第三方意见',
    'co-producer': '政府信息公开征求共同制作机关意见',
    'other-organ': '政府信息公开征求有关机关意见',
  } as ByKind,
  /** Why this party is asked (arts. 32, 34, 11). */
  grounds: {
    'third-party':
      '本机关正在办理一件政府信息公开申请。申请公开的信息可能涉及贵方的商业秘密、个人隐私等合法权益，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十二条的规定，书面征求贵方是否同意公开的意见。',
    'co-producer':
      '本机关正在办理一件政府信息公开申请。申请公开的信息由本机关牵头与贵单位共同制作，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十四条的规定，征求贵单位的意见。',
    'other-organ':
      '本机关正在办理一件政府信息公开申请。申请公开的信息涉及贵单位，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第十一条的规定，与贵单位协商、确认，请提出意见。',
  } as ByKind,
  /** What follows from an answer, beside what follows from silence. */
  effects: {
    'third-party':
      '不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知贵方（《条例》第三十二条）。',
    'co-producer': '不同意公开的，请写明具体内容、依据的条款和理由，由本机关依法作出处理。',
    'other-organ': '认为不应当公开的，请写明具体内容、依据的条款和理由，由本机关依法作出处理。',
  } as ByKind,
  /** What it means that nobody answers: in two words, in a sentence, and by which article. */
  silence: SILENCE as ByKind<{ readonly label: string; readonly text: string; readonly article: string }>,
  entry: '提交征求意见的答复',
  entryLead:
    '本页供收到政府信息公开征求意见书、协办函的单位和个人使用。请输入函件上的访问码，查看征求意见的内容并提交意见。',
  code: '访问码',
  codeHint: '12位字母和数字，不分大小写，可以不输入短横线',
  open: '打开',
  entryHelp:
    '没有收到函件或者访问码遗失的，请与发函机关联系。也可以不使用本页，按照函件写明的方式邮寄或者当面提交意见。',
  notices: {
    expired: '打开的时间已经超过60分钟，或者访问码已经更换，请重新输入访问码。',
    ended: '已经退出。',
  } as Readonly<Record<string, string>>,
  noCode: '请填写访问码',
  longCode: '访问码不能超过100个字',
  leave: '退出',
  closed: '本机关已经办结该件申请，本项征求意见已经结束，不再接收意见。',
  ended: '本项征求意见已经结束。',
  endedNote:
    '提出意见的期限已经届满，或者本机关已经以其他方式收到意见。现在仍然可以提交，提交的意见作为材料存入案卷，不影响办理期限。',
  matter: '征求意见的内容',
  organ: '征求意见机关',
  party: '征求对象',
  reference: '函件文号',
  sentOn: '发函日期',
  subject: '申请公开的信息',
  information: '涉及的信息',
  question: '征求意见的事项',
  files: '涉及的材料',
  download: '下载：',
};

type ConsultationWords = typeof zh;

const REGULATIONS =
  "the Regulations of the People's Republic of China on Open Government Information (“the Regulations”)";

const en: ConsultationWords = {
  titles: {
    'third-party': 'Consultation of a third party on open government information',
    'co-producer': 'Consultation of a co-producing agency on open government information',
    'other-organ': 'Consultation of another agency on open government information',
  },
  grounds: {
    'third-party': `This agency is handling a request for government information. The information requested may touch your lawful rights and interests, such as trade secrets or personal privacy. Under Article 32 of ${REGULATIONS}, you are asked in writing whether you agree to its disclosure.`,
    'co-producer': `This agency is handling a request for government information. The information requested was produced by this agency as the lead together with yours. Under Article 34 of ${REGULATIONS}, you are asked for your opinion.`,
    'other-organ': `This agency is handling a request for government information. The information requested concerns your agency. Under Article 11 of ${REGULATIONS}, it is to be discussed and confirmed with you; please give your opinion.`,
  },
  effects: {
    'third-party':
      'If you do not agree and have reasonable grounds, the information is not disclosed. Where the agency finds that withholding it may have a major impact on the public interest, it may decide to disclose it, and tells you in writing what is disclosed and why (Article 32 of the Regulations).',
    'co-producer':
      'If you do not agree, please state which content, under which provision and why; the agency decides according to law.',
    'other-organ':
      'If you think it should not be disclosed, please state which content, under which provision and why; the agency decides according to law.',
  },
  silence: {
    'third-party': {
      label: 'the agency decides',
      text: 'Without an opinion in time you are taken neither to agree nor to disagree; the agency decides on the disclosure under the Regulations.',
      article: 'Article 32 of the Regulations',
    },
    'co-producer': {
      label: 'taken as agreement',
      text: 'Without an opinion in time you are taken to agree to the disclosure.',
      article: 'Article 34 of the Regulations',
    },
    'other-organ': {
      label: 'no effect',
      text: 'Without an opinion in time you are taken neither to agree nor to disagree; the agency proceeds according to law.',
      article: 'Article 11 of the Regulations',
    },
  },
  entry: 'Answer a consultation',
  entryLead:
    'This page is for organizations and persons who have received a letter of consultation on open government information. Please enter the access code in the letter to see what you are asked and to give your opinion.',
  code: 'Access code',
  codeHint: '12 letters and digits, upper or lower case; hyphens may be left out',
  open: 'Open',
  entryHelp:
    'If you have received no letter or have lost the access code, please contact the agency that wrote to you. You can also do without this page and send or bring your opinion as the letter says.',
  notices: {
    expired:
      'The page was open for more than 60 minutes, or the access code was replaced. Please enter it again.',
    ended: 'You have left the page.',
  },
  noCode: 'Please enter the access code',
  longCode: 'The access code is at most 100 characters long',
  leave: 'Leave',
  closed: 'The request has been completed and this consultation has ended. Opinions are no longer taken.',
  ended: 'This consultation has ended.',
  endedNote:
    ' The period for opinions has ended, or the agency has received the opinion in another way. You can still submit one: it is kept in the file and does not affect the period of the request.',
  matter: 'What you are asked',
  organ: 'Asked by',
  party: 'Asked of',
  reference: 'Number of the letter',
  sentOn: 'Date of the letter',
  subject: 'Information requested',
  information: 'Information concerned',
  question: 'Question',
  files: 'Material',
  download: 'Download: ',
};

/** The words of the page of a third party or organ that is consulted: how it is entered and what is asked. */
export const CONSULTATION_WORDS: Dictionary<ConsultationWords> = { zh, en };
