import type { Dictionary } from './language.ts';

const zh = {
  title: '年报体检',
  intro:
    '上传一份政府信息公开工作年度报告，系统读出三张表和六个部分，检查勾稽关系、正文与表格、格式、文号、年份、标点等，逐条说明在哪里、依据什么、怎么办。',
  privacy: '上传的文件只在内存中读取，检查完就丢弃，不保存、不公开，也不发给任何人。',
  file: '年度报告',
  fileHint: '网页（HTML）、DOCX、XLSX、PDF或者文本，不超过10MB',
  previous: '上年度的年度报告',
  previousHint: '同一机关上一年度的报告，用来核对结转、现行有效件数、同比和雷同',
  choose: '上传报告',
  submit: '开始体检',
  another: '检查另一份报告',
  link: '年报体检：检查一份年度报告',
  result: '体检结果',
  read: '读出的内容（请对照原件，看是否读对）',
  agency: '报告机关',
  year: '报告年度',
  notFound: '没有读到',
  tables: '三张表的主要数据',
  table: '表',
  row: '项目',
  value: '件数',
  none: '没有发现问题。',
  onlyHints: '没有错误。',
  found: (errors: number, warnings: number, hints: number) =>
    `错误${errors}处、请核对${warnings}处、提示${hints}处。`,
  severities: { error: '错误', warning: '请核对', hint: '提示' },
  severityNotes: {
    error: '应当改正',
    warning: '很可能不对，请核对后决定',
    hint: '供参考，不一定要改',
  },
  where: '位置',
  quote: (start: number, end: number) => `原文（第${start === end ? start : `${start}—${end}`}字）：`,
  advice: '怎么办：',
  basis: '依据：',
  code: '检查项目',
  print: '用浏览器的打印功能，可以把体检结果打印或者另存为PDF；上传的表单不会打印出来。',
  limits: '体检不能代替人工核对：没有读懂的句子不作判断，数据是否属实由报告机关负责。',
  noFile: '请选择要检查的年度报告',
  tooLarge: '文件超过10MB，请压缩后再上传',
  busy: '正在检查的报告较多，请稍后再试',
};

const en: typeof zh = {
  title: 'Check an annual report',
  intro:
    'Upload an annual report on government information disclosure. The three tables and six sections are read, and tie-outs, text against tables, form, document numbers, years and punctuation are checked; each finding says where, on what basis, and what to do.',
  privacy:
    'The file is read in memory only and dropped after the check: it is not stored, not published and sent to nobody.',
  file: 'Annual report',
  fileHint: 'HTML, DOCX, XLSX, PDF or text, up to 10 MB',
  previous: 'Report of the year before',
  previousHint: 'Of the same organ, to compare carried-over cases, documents in force, changes and likeness',
  choose: 'Upload a report',
  submit: 'Check the report',
  another: 'Check another report',
  link: 'Check an annual report',
  result: 'What was found',
  read: 'What was read (compare it with the file)',
  agency: 'Organ',
  year: 'Year',
  notFound: 'not found',
  tables: 'Main numbers of the three tables',
  table: 'Table',
  row: 'Row',
  value: 'Number',
  none: 'Nothing was found.',
  onlyHints: 'No errors.',
  found: (errors, warnings, hints) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to be verified, ${hints} ${hints === 1 ? 'hint' : 'hints'}.`,
  severities: { error: 'Error', warning: 'Please verify', hint: 'Hint' },
  severityNotes: {
    error: 'to be corrected',
    warning: 'probably wrong: verify, then decide',
    hint: 'for information; need not be changed',
  },
  where: 'Place',
  quote: (start, end) => `Text (${start === end ? `character ${start}` : `characters ${start} to ${end}`}):`,
  advice: 'What to do:',
  basis: 'Basis:',
  code: 'Check',
  print: 'Print this page with the browser to keep the result on paper or as PDF; the form is not printed.',
  limits:
    'The check does not replace a person: a sentence that is not understood is not judged, and the organ answers for its figures.',
  noFile: 'Choose the annual report to check',
  tooLarge: 'The file is larger than 10 MB',
  busy: 'Many reports are being checked; try again in a moment',
};

/** The public page on which anybody checks an annual report. */
export const REPORT_CHECK_WORDS: Dictionary<typeof zh> = { zh, en };
