import {
  RELATION_LABELS,
  type RelationKind,
  VALIDITY_LABELS,
  type Validity,
} from '../../domain/disclosures/kinds.data.ts';
import type { Dictionary } from './language.ts';

const zh = {
  text: '正文',
  preview: '预览：这条信息还没有公开，本页面仅供起草人、审查人查看。',
  facts: '信息要素',
  title: '标题',
  indexNumber: '索引号',
  theme: '主题分类',
  issuingOrgan: '发文机关',
  publishingOrgan: '发布机构',
  writtenOn: '成文日期',
  documentNumber: '发文字号',
  publishedOn: '发布日期',
  effectiveOn: '实施日期',
  expiresOn: '有效期至',
  openness: '公开方式',
  proactive: '主动公开',
  validity: '有效性',
  validities: VALIDITY_LABELS,
  warnings: {
    amended: '本文件已被修改，请以修改后的内容为准。',
    repealed: '本文件已废止。',
    expired: '本文件已失效。',
  } as Partial<Record<Validity, string>>,
  publishedAt: '发布时间：',
  source: '信息来源：',
  pdf: '下载 PDF',
  attachments: '附件',
  fileNote: (type: string, size: string) => `（${type}，${size}）`,
  corrected: (instant: string) => `${instant}更正、更新：`,
  relations: RELATION_LABELS,
};

type ItemWords = typeof zh;

const en: ItemWords = {
  text: 'Text',
  preview: 'Preview: not public yet. This page is only for those who draft and review the information.',
  facts: 'About this information',
  title: 'Title',
  indexNumber: 'Index number',
  theme: 'Subject',
  issuingOrgan: 'Issued by',
  publishingOrgan: 'Published by',
  writtenOn: 'Date of document',
  documentNumber: 'Document number',
  publishedOn: 'Published',
  effectiveOn: 'In force from',
  expiresOn: 'In force until',
  openness: 'Disclosure',
  proactive: 'Proactive',
  validity: 'Validity',
  validities: { valid: 'In force', amended: 'Amended', repealed: 'Repealed', expired: 'Expired' },
  warnings: {
    amended: 'This document has been amended; the amended text applies.',
    repealed: 'This document has been repealed.',
    expired: 'This document has expired.',
  },
  publishedAt: 'Published: ',
  source: 'Source: ',
  pdf: 'Download PDF',
  attachments: 'Attachments',
  fileNote: (type, size) => ` (${type}, ${size.replace('字节', ' bytes')})`,
  corrected: (instant) => `Corrected or updated on ${instant}: `,
  relations: {
    interprets: { to: 'Explains', from: 'Explanations' },
    amends: { to: 'Amends', from: 'Amended by' },
    repeals: { to: 'Repeals', from: 'Repealed by' },
    implements: { to: 'Based on', from: 'Implemented by' },
    related: { to: 'Related information', from: 'Related information' },
  } satisfies Record<RelationKind, object>,
};

/** The words around a published item; its title, text and the names in it stay Chinese. */
export const ITEM_WORDS: Dictionary<ItemWords> = { zh, en };
