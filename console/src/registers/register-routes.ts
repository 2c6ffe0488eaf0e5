import type { RouteObject } from 'react-router';

const list = async () => ({ Component: (await import('./registers-page.tsx')).RegistersPage });

/** The pages of the registers, each its own bundle. */
export const REGISTER_ROUTES: readonly RouteObject[] = [
  { path: 'registers', lazy: list },
  { path: 'registers/:register', lazy: list },
  {
    path: 'registers/:register/import',
    lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
  },
  {
    path: 'registers/:register/:entryId',
    lazy: async () => ({ Component: (await import('./entry-page.tsx')).EntryPage }),
  },
];
