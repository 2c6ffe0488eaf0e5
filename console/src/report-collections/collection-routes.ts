import type { RouteObject } from 'react-router';

/** The pages of 年报汇总, each fetched when it is opened. */
export const COLLECTION_ROUTES: readonly RouteObject[] = [
  {
    path: 'report-collections',
    lazy: async () => ({ Component: (await import('./collections-page.tsx')).CollectionsPage }),
  },
  {
    path: 'report-collections/:year',
    lazy: async () => ({ Component: (await import('./collection-page.tsx')).CollectionPage }),
  },
  {
    path: 'report-collections/:year/sums',
    lazy: async () => ({ Component: (await import('./sums-page.tsx')).SumsPage }),
  },
  {
    path: 'report-collections/:year/comparison',
    lazy: async () => ({ Component: (await import('./comparison-page.tsx')).ComparisonPage }),
  },
  {
    path: 'report-collections/:year/members/:memberId',
    lazy: async () => ({ Component: (await import('./member-page.tsx')).MemberPage }),
  },
];
