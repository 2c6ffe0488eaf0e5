import type { RouteObject } from 'react-router';

/** The pages of annual reports, each its own bundle. */
export const REPORT_ROUTES: readonly RouteObject[] = [
  {
    path: 'annual-reports',
    lazy: async () => ({ Component: (await import('./reports-page.tsx')).ReportsPage }),
  },
  {
    path: 'annual-reports/:year',
    lazy: async () => ({ Component: (await import('./report-page.tsx')).ReportPage }),
  },
  {
    path: 'report-tasks',
    lazy: async () => ({ Component: (await import('./report-tasks-page.tsx')).ReportTasksPage }),
  },
];
