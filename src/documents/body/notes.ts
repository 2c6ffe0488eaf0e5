/** What happened to a text when it was brought into normal form. */
export type BodyNoteCode =
  | 'active-content'
  | 'answer-without-question'
  | 'bad-link'
  | 'comment'
  | 'deep-nesting'
  | 'deleted-text'
  | 'dropped-object'
  | 'dropped-picture'
  | 'embedded-file'
  | 'embedded-taken'
  | 'footnote'
  | 'formula'
  | 'heading-suggestion'
  | 'hidden-text'
  | 'inserted-text'
  | 'layout-table'
  | 'macro'
  | 'numbering'
  | 'page-link'
  | 'picture-alt'
  | 'relative-link'
  | 'removed-head'
  | 'strike'
  | 'text-box'
  | 'title-suggestion'
  | 'unknown-character'
  | 'white-text';

/** One line for the clerk; equal happenings are counted. */
export type BodyNote = {
  readonly code: BodyNoteCode;
  readonly message: string;
  readonly count: number;
  /** The first words or addresses it concerns, each shortened; at most five. */
  readonly samples: readonly string[];
};

const MESSAGES: Readonly<Record<BodyNoteCode, string>> = {
  'active-content': '已去掉脚本、嵌入页面或者表单控件',
  'answer-without-question': '问答块中没有问题的回答已改为普通段落',
  'bad-link': '已去掉不能公开使用的链接，保留文字',
  comment: '已去掉批注',
  'deep-nesting': '已去掉嵌套过深的内容，请核对原文',
  'deleted-text': '已去掉修订中删除的文字，请核对原文',
  'dropped-object': '已去掉图形、公式或者其他对象，请以图片上传',
  'dropped-picture': '图片没有带入，请另行上传',
  'embedded-file': '文件内嵌的附件没有带入，请另行上传',
  'embedded-taken': '文件内嵌的附件已带入，请改为准确的名称并核对',
  footnote: '脚注已移到文末，标号改为上标',
  formula: '公式没有带入，请以图片上传',
  'heading-suggestion': '这些段落看起来是标题，可以设为标题',
  'hidden-text': '已去掉隐藏的文字，请核对原文',
  'inserted-text': '修订中插入的文字已按正文保留，请核对原文',
  'layout-table': '用于排版的表格已展开为段落',
  macro: '文件含有宏，宏没有带入',
  numbering: '自动编号已写成文字，编号与原文一致',
  'page-link': '页内链接找不到目标，保留文字',
  'picture-alt': '图片说明是自动生成的，已清除，请重新填写',
  'relative-link': '原网站的相对链接已去掉，保留文字',
  'removed-head': '已从正文移出，请核对信息要素',
  strike: '删除线已去掉，文字保留，请核对原文',
  'text-box': '文本框中的文字已移到正文，请核对位置',
  'title-suggestion': '这一段看起来是标题，请核对信息名称',
  'unknown-character': '已去掉看不见的控制字符',
  'white-text': '已去掉白色的文字，请核对原文',
};

const MOST_SAMPLES = 5;
const LONGEST_SAMPLE = 40;

/** Collects what happens while a text is read. */
export type NoteBook = {
  note(code: BodyNoteCode, sample?: string): void;
  all(): readonly BodyNote[];
};

export function createNoteBook(): NoteBook {
  const entries = new Map<BodyNoteCode, { count: number; samples: string[] }>();
  return {
    note(code, sample = '') {
      const entry = entries.get(code) ?? { count: 0, samples: [] };
      entries.set(code, entry);
      entry.count += 1;
      const words = shortened(sample);
      if (words !== '' && entry.samples.length < MOST_SAMPLES && !entry.samples.includes(words))
        entry.samples.push(words);
    },
    all: () => [...entries].map(([code, entry]) => ({ code, message: MESSAGES[code], ...entry })),
  };
}

/** Without line breaks and invisible characters, as it is shown in a list. */
function shortened(sample: string): string {
  const words = [...sample.replace(/[\s\p{C}]+/gu, ' ').trim()];
  return words.length > LONGEST_SAMPLE ? `${words.slice(0, LONGEST_SAMPLE).join('')}…` : words.join('');
}

/** The notes of two steps as one list. */
export const joinNotes = (...lists: readonly (readonly BodyNote[])[]): readonly BodyNote[] => {
  const joined = new Map<BodyNoteCode, BodyNote>();
  for (const note of lists.flat()) {
    const before = joined.get(note.code);
    const samples = [...new Set([...(before?.samples ?? []), ...note.samples])].slice(0, MOST_SAMPLES);
    joined.set(note.code, { ...note, count: note.count + (before?.count ?? 0), samples });
  }
  return [...joined.values()];
};
