import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import { previewedItem } from '../../application/disclosures/preview-item.ts';
import { printItem } from '../../application/disclosures/print-item.ts';
import type { PublishedItem } from '../../application/disclosures/public-item.ts';
import { madeDownload } from '../../application/shared/stored-download.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, idOf, neverStore } from '../shared/http/portal-context.ts';
import { sendPublicFile } from './send-public-file.ts';

type Params = { readonly itemId?: string; readonly until?: string; readonly mark?: string };

/** An item in print, its links leading to where it is published. */
const print = (app: App, code: string, item: PublishedItem) => {
  const at = (path: string): string => `${app.publicUrl}${path}`;
  return printItem(app, item, {
    address: at(PATHS.item(code, item.id)),
    item: (id) => at(PATHS.item(code, id)),
    file: (fileId, name) => at(PATHS.itemFile(code, item.id, fileId, encodeURIComponent(name))),
  });
};

const itemIdOf = (request: FastifyRequest): string => idOf((request.params as Params).itemId);

/** PDF of a public item, and of one that is looked at before publication. */
export const printRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.itemPdf(CODE, ':itemId'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const item = await app.store.publicItems.find(app.now(), agency.id, itemIdOf(request));
      if (!item) throw new NotFound('没有找到这条信息，它可能已经撤回');
      return sendPublicFile(request, reply, madeDownload(await print(app, agency.code, item)));
    });

    server.get(
      `${PATHS.itemPreview(CODE, ':itemId', ':until', ':mark')}/print.pdf`,
      async (request, reply) => {
        const { agency } = await agencyFrame(app, request);
        const { until = '', mark = '' } = request.params as Params;
        const key = { until: Number(until), mark };
        const item = await previewedItem(app, agency.id, itemIdOf(request), key);
        if (!item) throw new NotFound('这个预览地址已经失效，请回到工作平台重新打开预览');
        const file = madeDownload(await print(app, agency.code, item));
        return sendPublicFile(request, neverStore(reply), file);
      },
    );
  };
