import type { PublishedItem } from '../../application/disclosures/public-item.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';

const writtenOn = plainDate('2025-09-22');

const ITEM: PublishedItem = {
  agencyId: 'a',
  id: 'i',
  version: 2,
  state: 'published',
  kind: 'rule',
  columnId: 'c',
  columnPath: ['c'],
  title: '青禾区行政规范性文件管理办法',
  indexNumber: '11990000MBDEM0019Y/2025-00001',
  documentNumber: '青测规〔2025〕1号',
  issuer: '青禾区测试局',
  source: '青禾区测试局',
  writtenOn,
  firstPublishedAt: new Date(0),
  visibleFrom: new Date(0),
  supersededFrom: null,
  effectiveOn: writtenOn,
  expiresOn: writtenOn,
  validity: 'repealed',
  articleItem: 1,
  theme: '',
  keywords: ['文件'],
  summary: '办法',
  body: '',
  text: '',
  attachments: [
    { fileId: 'f', name: '附表.pdf', mediaType: 'application/pdf', size: 300, sha256: '', use: 'attachment' },
  ],
  relations: [],
  details: {
    form: null,
    ruleNotes: [{ act: 'issued', on: writtenOn, number: '青测规〔2025〕1号' }],
    catalogueEntryIds: [],
    formedOn: writtenOn,
  },
  contentSha256: Buffer.alloc(32),
  reason: '附表有误',
};
/** The page of a repealed rule with a file, a correction and an interpretation. */
export const ITEM_PAGE = {
  item: ITEM,
  related: [{ kind: 'interprets' as const, direction: 'from' as const, item: ITEM }],
  body: '<p>第一条</p>',
  crumbs: [{ label: '政策', path: '/a', official: true }],
  fileAddress: () => '/f',
  pdfAddress: '/p',
};
