import type { Dictionary } from './language.ts';

const zh = {
  titles: {
    400: '提交的内容有误',
    403: '不能执行这项操作',
    404: '没有找到这个页面',
    405: '不能执行这项操作',
    413: '上传的文件太大',
    429: '操作过于频繁',
    503: '系统正在维护',
  } as Readonly<Record<number, string>>,
  badInput: '提交的内容有误',
  fault: '系统出现故障',
  /** What the organ's own words say in English; Chinese pages show those words themselves. */
  leads: {} as Readonly<Record<number, string>>,
  reference: '故障编号：',
  referenceNote: '。与我们联系时请提供这个编号。',
  youCan: '您可以',
  checkAddress: '检查网址是否完整，或者返回上一页重试；',
  goTo: '前往',
  homeOf: (agency: string) => `${agency}政府信息公开首页`,
  platformHome: '政府信息公开平台首页',
  endOfItem: '；',
  contact: (office: string, telephone: string) => `与${office}联系，电话：${telephone}。`,
};

type ErrorWords = typeof zh;

const en: ErrorWords = {
  titles: {
    400: 'What was submitted is not right',
    403: 'This cannot be done',
    404: 'Page not found',
    405: 'This cannot be done',
    413: 'The uploaded files are too large',
    429: 'Too many attempts',
    503: 'The system is under maintenance',
  },
  badInput: 'What was submitted is not right',
  fault: 'Something went wrong',
  leads: {
    400: 'What was submitted is incomplete or in the wrong form. It was not processed.',
    403: 'This cannot be done. If you filled in a form, please open it again on this site.',
    404: 'We could not find the page you asked for.',
    405: 'This cannot be done.',
    413: 'What was submitted is too large. It was not processed.',
    429: 'There were too many attempts. Please try again later.',
    500: 'The system cannot do this at the moment. What you filled in was not submitted. Please try again later.',
    503: 'The system is under maintenance. Please try again later.',
  },
  reference: 'Reference: ',
  referenceNote: '. Please quote it when you contact us.',
  youCan: 'You can',
  checkAddress: 'check that the address is complete, or go back and try again;',
  goTo: 'go to ',
  homeOf: (agency) => `the open government information of ${agency}`,
  platformHome: 'the Open Government Information Platform',
  endOfItem: ';',
  contact: (office, telephone) => `contact ${office}, telephone ${telephone}.`,
};

export const ERROR_WORDS: Dictionary<ErrorWords> = { zh, en };
