import { inChinese, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Block, Cell, Picture, Run } from '../body/body.ts';
import { headingId, readBody } from '../body/read/read-body.ts';
import { columnWidths } from './column-widths.ts';

/** A published item as it goes to paper. */
export type ItemPdfInput = {
  readonly title: string;
  /** 发文字号; `null` where it has none. */
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly writtenOn: PlainDate | null;
  /** The day it was first published, also the date written into the file. */
  readonly publishedOn: PlainDate;
  readonly indexNumber: string;
  /** What more the foot says, such as `['有效性', '有效']`. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly bodyHtml: string;
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
  /** Pictures of the text by file id; one that is missing is named, not shown. */
  readonly images: ReadonlyMap<string, ItemPicture>;
  /** The address of the item, printed and as a code. */
  readonly address: string;
  /** Absolute addresses for links of the text. */
  readonly urls: { item(itemId: string): string; file(fileId: string): string };
};

export type ItemPicture = { readonly mediaType: string; readonly bytes: Uint8Array };

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Below `src/documents`; nothing lies there, the compiler is handed the bytes. */
export const picturePath = (fileId: string, { mediaType }: ItemPicture): string =>
  `/item-pdf/pictures/${fileId}.${EXTENSIONS[mediaType] ?? 'png'}`;

/** The words and settings the template prints. */
export function itemData(input: ItemPdfInput, qr: string) {
  const { title, issuer, documentNumber, attachments, address } = input;
  let headings = 0;
  const body = readBody(input.bodyHtml).body.map((block) => {
    if (block.kind === 'heading') headings += 1;
    return printed(block, input, headings);
  });
  return {
    title,
    issuer,
    documentNumber: documentNumber ?? '',
    body,
    attachments,
    address,
    qr,
    facts: factsOf(input),
    fonts: {},
  };
}

function factsOf({ indexNumber, issuer, writtenOn, publishedOn, facts }: ItemPdfInput) {
  const all: readonly (readonly [string, string])[] = [
    ['索引号', indexNumber],
    ['发布机构', issuer],
    ['成文日期', writtenOn ? inChinese(writtenOn) : ''],
    ['发布日期', inChinese(publishedOn)],
    ...facts,
  ];
  return all.filter(([, value]) => value !== '');
}

function printed(block: Block, input: ItemPdfInput, heading: number): object {
  const runs = (all: readonly Run[]) => all.map((run) => printedRun(run, input));
  const blocks = (all: readonly Block[]) => all.map((it) => printed(it, input, heading));
  switch (block.kind) {
    case 'heading':
      return { ...block, id: headingId(heading), runs: runs(block.runs) };
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(blocks) };
    case 'table': {
      const rows = (all: readonly (readonly Cell[])[]) =>
        all.map((row) => row.map((cell) => ({ ...cell, blocks: blocks(cell.blocks) })));
      return {
        ...block,
        columns: columnWidths([...block.head, ...block.rows]),
        caption: runs(block.caption),
        head: rows(block.head),
        rows: rows(block.rows),
      };
    }
    case 'figure':
      return { ...block, caption: runs(block.caption), ...printedFigure(block, input) };
    case 'quote':
      return { ...block, blocks: blocks(block.blocks) };
    case 'questions':
      return {
        ...block,
        pairs: block.pairs.map(({ question, answer }) => ({
          question: runs(question),
          answer: blocks(answer),
        })),
      };
    case 'rule':
      return block;
  }
}

function printedRun(run: Run, input: ItemPdfInput): object {
  if (run.kind === 'break') return run;
  if (run.kind === 'picture') return { kind: 'picture', picture: printedPicture(run.picture, input) };
  return { ...run, target: run.href === null ? null : targetOf(run.href, input) };
}

function targetOf(href: string, { urls }: ItemPdfInput) {
  if (href.startsWith('#')) return { place: true, to: href.slice(1) };
  if (href.startsWith('item:')) return { place: false, to: urls.item(href.slice('item:'.length)) };
  return { place: false, to: href.startsWith('file:') ? urls.file(href.slice('file:'.length)) : href };
}

function printedPicture({ src, alt, width }: Picture, { images }: ItemPdfInput) {
  const fileId = src.slice('file:'.length);
  const picture = images.get(fileId);
  return picture && EXTENSIONS[picture.mediaType] ? { path: picturePath(fileId, picture), alt, width } : null;
}

function printedFigure({ content }: Extract<Block, { kind: 'figure' }>, input: ItemPdfInput) {
  if (content.type === 'video') return { picture: null, note: `〔视频：${content.name}，请到来源网址观看〕` };
  return { picture: printedPicture(content.picture, input), note: `〔图片：${content.picture.alt}〕` };
}
