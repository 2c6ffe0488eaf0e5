import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import { type PreviewKey, previewedFile, previewedItem } from '../../application/disclosures/preview-item.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, idOf, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { itemPage } from './item-page.tsx';
import { sendPublicFile } from './send-public-file.ts';
import { shownIn } from './shown-in.ts';

type Params = {
  readonly itemId?: string;
  readonly until?: string;
  readonly mark?: string;
  readonly fileId?: string;
};

const CLOSED = '这个预览地址已经失效，请回到工作平台重新打开预览';

function asked(request: FastifyRequest): { itemId: string; key: PreviewKey } {
  const { itemId, until = '', mark = '' } = request.params as Params;
  return { itemId: idOf(itemId), key: { until: Number(until), mark } };
}

/**
 * An item as the public will see it, for whoever works on it: the address opens for half an hour and only what this
 * installation signed. Nothing else leads here, nothing of it is kept.
 */
export const previewRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const place = PATHS.itemPreview(CODE, ':itemId', ':until', ':mark');

    server.get(place, async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { itemId, key } = asked(request);
      const item = await previewedItem(app, frame.agency.id, itemId, key);
      if (!item) throw new NotFound(CLOSED);
      const here = PATHS.itemPreview(frame.agency.code, itemId, key.until, key.mark);
      const shown = await shownIn(app, frame, item, {
        fileAddress: (fileId, name) => `${here}/files/${fileId}/${encodeURIComponent(name)}`,
        pdfAddress: `${here}/print.pdf`,
      });
      return sendPage(neverStore(reply), itemPage(frame, { item, related: [], ...shown, preview: true }));
    });

    server.get(`${place}/files/:fileId/:name`, async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { itemId, key } = asked(request);
      const fileId = idOf((request.params as Params).fileId);
      const file = await previewedFile(app, agency.id, { itemId, fileId }, key);
      if (!file) throw new NotFound(CLOSED);
      return sendPublicFile(request, neverStore(reply), file);
    });
  };
