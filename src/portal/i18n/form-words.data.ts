import type { Dictionary } from './language.ts';

const zh = {
  required: '（必填）',
  optional: '（选填）',
  choose: '请选择',
  wrong: (title: string) => `有误：${title}`,
  toMend: (count: number) => `有${count}处需要修改`,
  /** What stands before a message in Chinese on a page in another language. */
  check: (_label: string) => '',
  uploadRule: 'JPG、PNG、PDF、DOCX、XLSX、TXT，每个不超过10MB，合计不超过30MB、10个',
  uploaded: '已上传：',
  size: (size: string) => `（${size}）`,
  back: '返回',
};

type FormWords = typeof zh;

const en: FormWords = {
  required: ' (required)',
  optional: ' (optional)',
  choose: 'Please choose',
  wrong: (title) => `Error: ${title}`,
  toMend: (count) => (count === 1 ? 'There is 1 problem' : `There are ${count} problems`),
  check: (label) => `Please check “${label}”.`,
  uploadRule: 'JPG, PNG, PDF, DOCX, XLSX or TXT, at most 10 MB each, together at most 30 MB and 10 files',
  uploaded: 'Already uploaded:',
  size: (size) => ` (${size.replace('字节', ' bytes')})`,
  back: 'Back',
};

export const FORM_WORDS: Dictionary<FormWords> = { zh, en };
