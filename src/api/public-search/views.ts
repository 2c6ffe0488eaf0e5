import { z } from 'zod';
import { ITEM_KINDS, VALIDITIES } from '../../domain/disclosures/kinds.data.ts';

const Pieces = z
  .array(z.object({ text: z.string(), marked: z.boolean() }))
  .meta({ description: '按原文顺序连接即为原文；marked 为 true 的是命中的文字' });

const FileView = z.object({
  fileId: z.uuid(),
  name: z.string(),
  path: z.string(),
  page: z.int().nullable().meta({ description: '命中的页码，从1开始；没有页码的格式为 null' }),
  excerpt: Pieces,
});

const ResultView = z.object({
  agencyCode: z.string(),
  agencyName: z.string(),
  itemId: z.uuid(),
  path: z.string(),
  kind: z.enum(ITEM_KINDS),
  columnId: z.uuid(),
  title: z.string(),
  titleShown: Pieces,
  excerpt: Pieces,
  indexNumber: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string(),
  writtenOn: z.iso.date().nullable(),
  publishedAt: z.iso.datetime(),
  validity: z.enum(VALIDITIES).nullable(),
  files: z.array(FileView),
});

/** A page of results. */
export const SearchResultsView = z.object({
  query: z.string().meta({ description: '实际使用的检索词，超过100个字的部分不使用' }),
  count: z.int(),
  exact: z.boolean().meta({ description: 'false：count 是估计数' }),
  page: z.int(),
  pages: z.int().meta({ description: '可以读取的页数，最多50页' }),
  results: z.array(ResultView),
  near: z
    .array(z.object({ agencyCode: z.string(), itemId: z.uuid(), path: z.string(), title: z.string() }))
    .meta({ description: '没有结果时，标题相近的信息' }),
});

export const SuggestionsView = z.object({
  suggestions: z.array(
    z.object({
      kind: z.enum(['number', 'title', 'theme', 'searched']),
      text: z.string(),
      itemId: z.uuid().nullable(),
    }),
  ),
});
