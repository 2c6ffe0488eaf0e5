import type { Places } from './portal-places.ts';

/** A kind of page, and how a visitor comes to it. */
export type PageKind = {
  /** As the server lists it; `none` where no route answers. */
  readonly route: string;
  readonly name: string;
  readonly at: (places: Places) => string;
  /** The form that is then sent as it stands: most come back with what is missing. */
  readonly sends?: string;
  /** What is chosen before it is sent. */
  readonly checks?: string;
  /** One of many of its kind: looked at in the ordinary display only. */
  readonly once?: true;
};

const O = '/qhq-zfb';
const H = '/qhq-zjj';
const ITEMS = 'GET /:agencyCode/items/:itemId';
/** Kinds of items looked at in every display: with marks of validity, with cross-links, plain. */
const SHOWN_IN_ALL = ['normative-document', 'interpretation', 'announcement'];
const NUMBER_OF_NOBODY = 'a'.repeat(43);

const page = (path: string, at: string, name = path): PageKind => ({
  route: `GET ${path}`,
  name,
  at: () => at,
});
const found = (path: string, at: PageKind['at'], name = path): PageKind => ({
  route: `GET ${path}`,
  name,
  at,
});
/** A form sent without what it asks for. */
const faulty = (path: string, at: PageKind['at'], more: Partial<PageKind> = {}): PageKind => ({
  route: `POST ${path}`,
  name: `${path} with mistakes`,
  at,
  sends: 'main form[method="post"]',
  ...more,
});

/** Every kind of page of the portal. A route that is neither here nor among the `NOT_PAGES` fails the test. */
export const portalPages = (places: Places): readonly PageKind[] => [
  page('/', '/'),
  page('/verify/:token', '/verify/unknown-letter', 'an unknown letter'),
  found('/verify/:token', (it) => it.letter, 'a genuine letter'),
  page('/:agencyCode', O),
  page('/:agencyCode/sitemap', `${O}/sitemap`),
  page('/:agencyCode/guide', `${O}/guide`),
  page('/:agencyCode/catalogue', `${O}/catalogue`),
  page('/:agencyCode/disclosures', `${O}/disclosures`),
  found('/:agencyCode/disclosures/columns/:columnId', (it) => it.column),
  found(
    '/:agencyCode/disclosures/columns/:columnId',
    (it) => `${it.policies}?year=2026&validity=valid&words=${encodeURIComponent('服务')}`,
    'a list narrowed by year, validity and words',
  ),
  ...Object.entries(places.items).map(([kind, path]) => ({
    route: ITEMS,
    name: `an item: ${kind}`,
    at: () => path,
    ...(SHOWN_IN_ALL.includes(kind) ? {} : { once: true as const }),
  })),
  { route: ITEMS, name: 'what was withdrawn', at: (it) => it.gone },
  found('/:agencyCode/preview/:itemId/:until/:mark', (it) => it.preview),
  found('/:agencyCode/items/:itemId/notice', (it) => `${it.items['announcement']}/notice`),
  // Held: it goes on by itself otherwise, also while it is looked at.
  page('/:agencyCode/display', `${O}/display?at=2&pause=1`),
  page('/:agencyCode/data', `${O}/data`),
  page('/:agencyCode/subscribe', `${O}/subscribe`),
  page('/:agencyCode/subscribe', `${O}/subscribe?asked=1`, 'a subscription asked for'),
  faulty('/:agencyCode/subscribe', () => `${O}/subscribe`),
  page('/:agencyCode/subscribe/confirm', `${O}/subscribe/confirm?token=x`, 'a dead link of a subscription'),
  found('/:agencyCode/subscribe/confirm', (it) => it.confirmation),
  found('/:agencyCode/subscribe/manage', (it) => it.subscription),
  found('/:agencyCode/subscribe/end', (it) => it.endOfSubscription),
  page('/:agencyCode/registers', `${H}/registers`),
  ...Object.entries(places.entries).flatMap(([register, path]): PageKind[] => [
    {
      route: `GET /:agencyCode/registers/${register}`,
      name: `the register: ${register}`,
      at: () => path.slice(0, path.lastIndexOf('/')),
    },
    {
      route: `GET /:agencyCode/registers/${register}/:entryId`,
      name: `an entry: ${register}`,
      at: () => path,
    },
  ]),
  {
    route: 'GET /:agencyCode/registers/penalty/:entryId',
    name: 'an entry that was withdrawn',
    at: (it) => it.goneEntry,
  },
  page('/:agencyCode/reports', `${O}/reports`),
  page('/:agencyCode/reports/:year(^[12][0-9]{3})', `${O}/reports/2024`, 'an annual report'),
  page('/:agencyCode/reports/check', `${O}/reports/check`),
  page('/:agencyCode/reports/compare', `${O}/reports/compare`),
  faulty('/:agencyCode/reports/check', () => `${O}/reports/check`),
  page('/:agencyCode/apply', `${O}/apply`),
  page('/:agencyCode/apply/new', `${O}/apply/new`),
  faulty('/:agencyCode/apply/new', () => `${O}/apply/new`),
  found('/:agencyCode/apply/change/:draftId', (it) => it.change),
  faulty('/:agencyCode/apply/change/:draftId', (it) => it.change, { checks: '#applicant-organisation' }),
  found('/:agencyCode/apply/check/:draftId', (it) => it.check),
  found('/:agencyCode/apply/receipt/:draftId', (it) => it.receipt),
  page('/:agencyCode/query', `${O}/query`),
  faulty('/:agencyCode/query', () => `${O}/query`),
  found('/:agencyCode/query/progress', (it) => `/${it.answered}/query/progress`, 'an answered request'),
  found('/:agencyCode/query/progress', (it) => `/${it.fresh}/query/progress`, 'a new request'),
  found('/:agencyCode/query/progress', (it) => `/${it.asked}/query/progress`, 'a request to be clarified'),
  faulty('/:agencyCode/query/clarification', (it) => `/${it.asked}/query/progress`, {
    sends: 'form[action$="/clarification"]',
  }),
  found('/:agencyCode/query/withdrawal', (it) => `/${it.fresh}/query/withdrawal`),
  page('/:agencyCode/query/lost-code', `${O}/query/lost-code`),
  page('/:agencyCode/query/lost-code', `${O}/query/lost-code?asked=1`, 'a code asked for'),
  faulty('/:agencyCode/query/lost-code', () => `${O}/query/lost-code`),
  page('/:agencyCode/query/new-code', `${O}/query/new-code?token=${NUMBER_OF_NOBODY}`),
  page('/consultations/:token', '/consultations/unknown', 'the entry of a third party'),
  faulty('/consultations/:token', () => '/consultations/unknown'),
  found('/consultations/:token', (it) => it.consultation, 'the page of a third party'),
  faulty('/consultations/:token/answer', (it) => it.consultation, { sends: 'form[action$="/answer"]' }),
  {
    ...found('/consultations/:token/check', (it) => it.consultation),
    sends: 'form[action$="/answer"]',
    checks: 'input[name="consents"]',
  },
  page('/report-collections/:token', '/report-collections/unknown', 'the entry of an organ that reports'),
  faulty('/report-collections/:token', () => '/report-collections/unknown'),
  found('/report-collections/:token', (it) => it.reportLink, 'the page of an organ that reports'),
  faulty('/report-collections/:token/upload', (it) => it.reportLink, { sends: 'form[action$="/upload"]' }),
  faulty('/report-collections/:token/message', (it) => it.reportLink, { sends: 'form[action$="/message"]' }),
  page('/:agencyCode/reports/rolled-up/:year(^[12][0-9]{3})', `${O}/reports/rolled-up/2023`),
  page('/:agencyCode/search', `${O}/search?q=${encodeURIComponent('服务')}`),
  page('/:agencyCode/search', `${O}/search?q=${encodeURIComponent('没有这样的词')}`, 'nothing found'),
  page('/search', `/search?q=${encodeURIComponent('服务')}`),
  page('/:agencyCode/accessibility', `${O}/accessibility`),
  page('/:agencyCode/participation', `${O}/participation`),
  page('/:agencyCode/solicitations', `${O}/solicitations`),
  found('/:agencyCode/solicitations/:id', (it) => it.solicitation),
  found('/:agencyCode/solicitations/:id/opinion', (it) => `${it.solicitation}/opinion`),
  faulty('/:agencyCode/solicitations/:id/opinion', (it) => `${it.solicitation}/opinion`),
  page('/:agencyCode/mailbox', `${O}/mailbox`),
  found('/:agencyCode/mailbox/answers/:id', (it) => it.answer),
  page('/:agencyCode/mailbox/new', `${O}/mailbox/new`),
  faulty('/:agencyCode/mailbox/new', () => `${O}/mailbox/new`),
  page('/:agencyCode/site-errors/new', `${O}/site-errors/new?page=${O}/guide`),
  faulty('/:agencyCode/site-errors/new', () => `${O}/site-errors/new`),
  page('/:agencyCode/mailbox/query', `${O}/mailbox/query`),
  faulty('/:agencyCode/mailbox/query', () => `${O}/mailbox/query`),
  page('/:agencyCode/topics', `${O}/topics`),
  found('/:agencyCode/topics/:id', (it) => it.topic),
  { route: 'none', name: 'no page of an organ', at: () => `${O}/nothing` },
  { route: 'none', name: 'no page at all', at: () => '/no/such/page' },
];

/** Files, data and feeds; and what answers with another page's address or with the very page it stands on. */
export const NOT_PAGES: readonly RegExp[] = [
  /\.(pdf|csv|xlsx|json|rss|atom|xml|txt|svg)$/,
  /^GET \/portal-assets\//,
  /\/(files|pictures)\/:/,
  /^GET \/pref$/,
  /^GET \/:agencyCode\/search\/suggest$/,
  // The home under settings not saved yet, which only the console asks for.
  /^POST \/:agencyCode\/frame-preview$/,
  // Confirmed, each leads to a page that is listed, or shows its own again with one message.
  /^POST \/:agencyCode\/apply\/check\//,
  /^POST \/:agencyCode\/query\/(end|reasons|withdrawal|new-code)$/,
  /^GET \/:agencyCode\/query\/clarification$/,
  /^POST \/consultations\/:token\/(end|check)$/,
  /^POST \/report-collections\/:token\/(end|hand-in)$/,
  /^POST \/:agencyCode\/subscribe\/(confirm|manage|end)$/,
];
