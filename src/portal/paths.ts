/**
 * Every address of the portal, in one place. The same builders make links and, called with `:name` parts, the
 * patterns of the routes; codes and ids come from the database and need no encoding.
 */
export const PATHS = {
  platform: '/',
  preference: '/pref',
  stylesheet: '/portal-assets/:file',
  brandStylesheet: '/portal-assets/brand/:file',
  icon: '/portal-assets/icon.svg',
  pageQrCode: '/portal-assets/page.svg',
  robots: '/robots.txt',
  securityContact: '/.well-known/security.txt',
  verify: (token: string) => `/verify/${token}`,
  home: (code: string) => `/${code}`,
  siteMap: (code: string) => `/${code}/sitemap`,
  framePreview: (code: string) => `/${code}/frame-preview`,
  search: (code: string) => `/${code}/search`,
  suggest: (code: string) => `/${code}/search/suggest`,
  searchAll: '/search',
  guide: (code: string) => `/${code}/guide`,
  catalogue: (code: string) => `/${code}/catalogue`,
  catalogueFile: (code: string, format: 'xlsx' | 'csv' | 'json') => `/${code}/catalogue.${format}`,
  reports: (code: string) => `/${code}/reports`,
  reportCheck: (code: string) => `/${code}/reports/check`,
  reportComparison: (code: string) => `/${code}/reports/compare`,
  reportComparisonFile: (code: string, format: 'csv' | 'json') => `/${code}/reports/compare.${format}`,
  report: (code: string, year: number | string) => `/${code}/reports/${year}`,
  rolledUp: (code: string, year: number | string) => `/${code}/reports/rolled-up/${year}`,
  rolledUpFile: (code: string, year: number | string, format: 'csv' | 'json') =>
    `/${code}/reports/rolled-up/${year}.${format}`,
  reportJson: (code: string, year: number | string) => `/${code}/reports/${year}.json`,
  disclosures: (code: string) => `/${code}/disclosures`,
  column: (code: string, columnId: string) => `/${code}/disclosures/columns/${columnId}`,
  feed: (code: string, format: string) => `/${code}/feed.${format}`,
  columnFeed: (code: string, columnId: string, format: string) =>
    `/${code}/disclosures/columns/${columnId}/feed.${format}`,
  sitemapXml: (code: string) => `/${code}/sitemap.xml`,
  sitemapIndex: '/sitemap.xml',
  item: (code: string, itemId: string) => `/${code}/items/${itemId}`,
  itemPreview: (code: string, itemId: string, until: number | string, mark: string) =>
    `/${code}/preview/${itemId}/${until}/${mark}`,
  itemPdf: (code: string, itemId: string) => `/${code}/items/${itemId}.pdf`,
  noticeSheet: (code: string, itemId: string) => `/${code}/items/${itemId}/notice`,
  display: (code: string) => `/${code}/display`,
  data: (code: string) => `/${code}/data`,
  itemFile: (code: string, itemId: string, fileId: string, name: string) =>
    `/${code}/items/${itemId}/files/${fileId}/${name}`,
  apply: (code: string) => `/${code}/apply`,
  applyNew: (code: string) => `/${code}/apply/new`,
  applyChange: (code: string, draftId: string) => `/${code}/apply/change/${draftId}`,
  applyCheck: (code: string, draftId: string) => `/${code}/apply/check/${draftId}`,
  applyReceipt: (code: string, draftId: string) => `/${code}/apply/receipt/${draftId}`,
  query: (code: string) => `/${code}/query`,
  progress: (code: string) => `/${code}/query/progress`,
  clarification: (code: string) => `/${code}/query/clarification`,
  reasons: (code: string) => `/${code}/query/reasons`,
  receipt: (code: string) => `/${code}/query/receipt.pdf`,
  withdrawal: (code: string) => `/${code}/query/withdrawal`,
  endQuery: (code: string) => `/${code}/query/end`,
  lostCode: (code: string) => `/${code}/query/lost-code`,
  newCode: (code: string) => `/${code}/query/new-code`,
  download: (code: string, fileId: string) => `/${code}/query/files/${fileId}`,
  consultation: (token: string) => `/consultations/${token}`,
  consultationAnswer: (token: string) => `/consultations/${token}/answer`,
  consultationCheck: (token: string) => `/consultations/${token}/check`,
  consultationFile: (token: string, fileId: string) => `/consultations/${token}/files/${fileId}`,
  consultationEnd: (token: string) => `/consultations/${token}/end`,
  reportLink: (token: string) => `/report-collections/${token}`,
  reportLinkUpload: (token: string) => `/report-collections/${token}/upload`,
  reportLinkHandIn: (token: string) => `/report-collections/${token}/hand-in`,
  reportLinkMessage: (token: string) => `/report-collections/${token}/message`,
  reportLinkEnd: (token: string) => `/report-collections/${token}/end`,
  accessibility: (code: string) => `/${code}/accessibility`,
  registers: (code: string) => `/${code}/registers`,
  register: (code: string, register: string) => `/${code}/registers/${register}`,
  registerFile: (code: string, register: string, type: string) => `/${code}/registers/${register}.${type}`,
  registerEntry: (code: string, register: string, id: string) => `/${code}/registers/${register}/${id}`,
  participation: (code: string) => `/${code}/participation`,
  solicitations: (code: string) => `/${code}/solicitations`,
  solicitation: (code: string, id: string) => `/${code}/solicitations/${id}`,
  opinion: (code: string, id: string) => `/${code}/solicitations/${id}/opinion`,
  solicitationFile: (code: string, id: string, fileId: string) =>
    `/${code}/solicitations/${id}/files/${fileId}`,
  mailbox: (code: string) => `/${code}/mailbox`,
  mailboxNew: (code: string) => `/${code}/mailbox/new`,
  mailboxAnswer: (code: string, id: string) => `/${code}/mailbox/answers/${id}`,
  messageQuery: (code: string) => `/${code}/mailbox/query`,
  siteError: (code: string) => `/${code}/site-errors/new`,
  subscribe: (code: string) => `/${code}/subscribe`,
  subscribeConfirm: (code: string) => `/${code}/subscribe/confirm`,
  subscribeManage: (code: string) => `/${code}/subscribe/manage`,
  subscribeEnd: (code: string) => `/${code}/subscribe/end`,
  topics: (code: string) => `/${code}/topics`,
  topic: (code: string, id: string) => `/${code}/topics/${id}`,
  topicPicture: (code: string, id: string, fileId: string) => `/${code}/topics/${id}/pictures/${fileId}`,
} as const;

/** The name of the organ's part in route patterns. */
export const CODE = ':agencyCode';

/** A path of this site, safe to redirect to: it leads to no other host and holds nothing a header may not. */
export const isLocalPath = (path: string): boolean => /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path);

/** The query page with the number already filled in; the number alone opens nothing. */
export const queryWithNumber = (code: string, number: string): string =>
  `${PATHS.query(code)}?number=${encodeURIComponent(number)}`;

/** The comparison of annual reports with the roll-up of a year, as a page or as a file. */
export function reportComparison(code: string, year?: number, format?: 'csv' | 'json'): string {
  const path = format === undefined ? PATHS.reportComparison(code) : PATHS.reportComparisonFile(code, format);
  return year === undefined ? path : `${path}?year=${year}`;
}

/** The form of e-mail subscription with a column chosen already. */
export const subscribeTo = (code: string, columnId: string): string =>
  `${PATHS.subscribe(code)}?column=${columnId}`;

/** Switches the language of the frame and returns to `back`. */
export const languagePath = (language: string, back: string): string =>
  `${PATHS.preference}?lang=${language}&back=${encodeURIComponent(back)}`;

/** The form for errors of the site (网站纠错), with the address of the page filled in; from the form itself, without. */
export const siteErrorPath = (code: string, page: string): string =>
  page.startsWith(PATHS.siteError(code))
    ? PATHS.siteError(code)
    : `${PATHS.siteError(code)}?page=${encodeURIComponent(page)}`;

/** Switches a mode of the display and returns to `back`. */
export const preferencePath = (mode: string, back: string): string =>
  `${PATHS.preference}?mode=${mode}&back=${encodeURIComponent(back)}`;
