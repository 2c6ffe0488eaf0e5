import type { App } from '../app.ts';

/** The newest public items with the instant they last changed, for search engines. */
export const sitemapItems = (app: App, agencyId: string, limit: number) =>
  app.store.publicItems.newestIds(app.now(), agencyId, limit);
