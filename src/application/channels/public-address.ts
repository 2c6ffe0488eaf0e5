import type { App } from '../app.ts';

/** The address of an item on the portal, for texts that leave it. */
export const itemAddress = (app: App, code: string, itemId: string): string =>
  `${app.publicUrl}/${code}/items/${itemId}`;

/** The address of a file of an item. */
export const itemFileAddress = (
  app: App,
  code: string,
  { itemId, fileId, name }: { readonly itemId: string; readonly fileId: string; readonly name: string },
): string => `${itemAddress(app, code, itemId)}/files/${fileId}/${encodeURIComponent(name)}`;
