import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { readDay } from '../../../domain/registers/read-cell.ts';
import { type Block, type Body, type Paragraph, wordsOf } from '../body.ts';
import type { NoteBook } from '../notes.ts';

/** What a text in 公文 layout (GB/T 9704) says of itself; `null` where it does not. */
export type RecognisedHead = {
  readonly title: string | null;
  readonly documentNumber: string | null;
  /** 主送机关. */
  readonly addressee: string | null;
  /** 署名, the organ that issued it. */
  readonly issuer: string | null;
  /** 成文日期. */
  readonly writtenOn: PlainDate | null;
  /** The names in the 附件说明. */
  readonly attachments: readonly string[];
};

const NUMBER = /^([\p{Script=Han}]{1,15})[〔[（(【]((?:19|20)\d{2})[〕\]）)】]第?(\d{1,5})号$/u;
const ORDER = /^第\s?\d{1,4}\s?号$/;
const LETTERHEAD = /^.{2,40}(?:文件|令|公告)$/;
const TITLE_END =
  /(?:通知|通告|公告|公示|决定|决议|命令|意见|批复|复函|函|报告|请示|纪要|办法|规定|细则|条例|规则|方案|规划|计划|目录|清单|指南|标准|说明|解读|公报|预算|决算)(?:（.{1,20}）)?$/;
const DAY = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,4}月.{1,4}日$/;
const ATTACHMENT = /^附件\s*[:：]?\s*(?:\d{1,2}\s*[.．、]\s*)?(.*)$/;
const NEXT_ATTACHMENT = /^\d{1,2}\s*[.．、]\s*(.+)$/;
/** The head of a document is over by then. */
const HEAD_BLOCKS = 8;
const LONGEST_TITLE_LINES = 4;

/**
 * Finds what a document says of itself. Letterhead, number and title are taken out of the text, for the page of
 * the item shows them above it; addressee, signature and date stay, for they are part of the text.
 */
export function recogniseDocument(body: Body, notes: NoteBook): { head: RecognisedHead; body: Body } {
  const taken = new Set<Block>();
  const documentNumber = takeNumber(body, taken);
  const title = takeTitle(body, taken);
  for (const block of taken) if ('runs' in block) notes.note('removed-head', wordsOf(block.runs));
  const rest = body.filter((block) => !taken.has(block));
  const { issuer, writtenOn } = signatureOf(rest);
  return {
    head: {
      title,
      documentNumber,
      addressee: addresseeOf(rest),
      issuer,
      writtenOn,
      attachments: attachmentsOf(rest),
    },
    body: rest,
  };
}

const isParagraph = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph';

const squeezed = (block: Paragraph): string => wordsOf(block.runs).replace(/\s+/g, '');

/** 发文字号 in the brackets of the standard, and the letterhead above it. */
function takeNumber(body: Body, taken: Set<Block>): string | null {
  const head = body.slice(0, HEAD_BLOCKS);
  const index = head.findIndex((block) => numberIn(block) !== null);
  const block = head[index];
  if (!block) return null;
  taken.add(block);
  for (const above of head.slice(0, index)) if (isLetterhead(above)) taken.add(above);
  return numberIn(block);
}

function numberIn(block: Block): string | null {
  if (!isParagraph(block)) return null;
  const [, word, year, serial] = NUMBER.exec(squeezed(block)) ?? [];
  if (word) return `${word}〔${year}〕${serial}号`;
  return ORDER.test(squeezed(block)) ? squeezed(block) : null;
}

const isLetterhead = (block: Block): boolean =>
  isParagraph(block) && block.align === 'center' && LETTERHEAD.test(squeezed(block));

/** A heading that stands first, or the centred lines that end as titles do. */
function takeTitle(body: Body, taken: Set<Block>): string | null {
  const head = body.slice(0, HEAD_BLOCKS).filter((block) => !taken.has(block));
  const [first] = head;
  const lines = first?.kind === 'heading' && isTitle(body, first) ? [first] : centredTitle(head);
  for (const line of lines) taken.add(line);
  return lines.length > 0 ? titleText(lines.map(({ runs }) => wordsOf(runs))) : null;
}

function centredTitle(head: readonly Block[]): readonly Paragraph[] {
  const end = head.findIndex((block) => !isParagraph(block) || block.align !== 'center');
  const lines = head
    .slice(0, end < 0 ? head.length : end)
    .filter(isParagraph)
    .slice(0, LONGEST_TITLE_LINES);
  const last = lines.findIndex((line) => TITLE_END.test(squeezed(line)));
  return lines.slice(0, last + 1);
}

/** A first heading is the title only where no other stands on its level. */
const isTitle = (body: Body, first: Extract<Block, { kind: 'heading' }>): boolean =>
  TITLE_END.test(wordsOf(first.runs)) ||
  body.filter((block) => block.kind === 'heading' && block.level === first.level).length === 1;

const titleText = (lines: readonly string[]): string =>
  lines
    .join('')
    .replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '')
    .trim();

/** 主送机关: the first paragraph, where it ends with a colon and holds no sentence. */
function addresseeOf(body: Body): string | null {
  const first = body.find(isParagraph);
  const words = first ? wordsOf(first.runs) : '';
  return /^[^。；！？]{2,100}[：:]$/u.test(words) ? words.slice(0, -1) : null;
}

/** 署名 and 成文日期: a day that stands alone near the end, and the line above it. */
function signatureOf(body: Body): { issuer: string | null; writtenOn: PlainDate | null } {
  const index = body.findLastIndex((block) => isParagraph(block) && DAY.test(squeezed(block)));
  const block = body[index];
  if (!isParagraph(block)) return { issuer: null, writtenOn: null };
  const above = body[index - 1];
  const name = isParagraph(above) ? squeezed(above) : '';
  return {
    issuer: /^[\p{Script=Han}（）]{4,40}$/u.test(name) ? name : null,
    writtenOn: readDay(squeezed(block)),
  };
}

/** The names after 附件：, one a paragraph or one a line. */
function attachmentsOf(body: Body): readonly string[] {
  const start = body.findIndex(
    (block) => isParagraph(block) && /^附件\s*\d*\s*[:：]/.test(wordsOf(block.runs)),
  );
  if (start < 0) return [];
  const names: string[] = [];
  for (const block of body.slice(start)) {
    const found = namesIn(block, names.length === 0);
    if (found.length === 0) break;
    names.push(...found);
  }
  return names;
}

function namesIn(block: Block, isFirst: boolean): readonly string[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => item.filter(isParagraph).map(({ runs }) => wordsOf(runs)));
  if (!isParagraph(block)) return [];
  const lines = block.runs
    .map((run) => (run.kind === 'break' ? '\n' : wordsOf([run])))
    .join('')
    .split('\n');
  return lines.flatMap((line, index) => {
    const pattern = isFirst && index === 0 ? ATTACHMENT : NEXT_ATTACHMENT;
    const name = pattern.exec(line.trim())?.[1]?.trim() ?? '';
    return name === '' ? [] : [name];
  });
}
