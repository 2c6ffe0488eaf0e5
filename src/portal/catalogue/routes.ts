import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import {
  catalogueCsv,
  catalogueJson,
  catalogueXlsx,
  cataloguePage as readPage,
} from '../../application/guide/information-catalogue.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { contentDisposition, sendDownload } from '../shared/http/send-download.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { cataloguePage, PAGE_SIZE } from './catalogue-page.tsx';
import { parseCatalogueQuery } from './catalogue-query.ts';

const NAME = '政府信息公开目录';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const filterOf = (request: FastifyRequest) => {
  const { column, year, words } = parseCatalogueQuery(request.query);
  return { columnId: column, year, words };
};

/** Sends what is written piece by piece, so that a long catalogue never stands in memory as a whole. */
const sendPieces = (reply: FastifyReply, format: 'csv' | 'json', pieces: AsyncGenerator<string>) =>
  reply
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', contentDisposition('attachment', `${NAME}.${format}`))
    .send(Readable.from(pieces));

/** The catalogue of public information (art. 12): its page, and the same as files. */
export const catalogueRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.catalogue(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const query = parseCatalogueQuery(request.query);
        const place = { offset: (query.page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
        const found = await readPage(app, frame.agency.id, { ...filterOf(request), ...place });
        return cataloguePage(frame, { ...found, query });
      }),
    );

    server.get(PATHS.catalogueFile(CODE, 'csv'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      return sendPieces(reply, 'csv', catalogueCsv(app, agency.id, filterOf(request)));
    });

    server.get(PATHS.catalogueFile(CODE, 'json'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      return sendPieces(reply, 'json', catalogueJson(app, agency.id, filterOf(request)));
    });

    server.get(PATHS.catalogueFile(CODE, 'xlsx'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const file = await catalogueXlsx(app, agency.id, filterOf(request));
      if (!file.ok) throw new NotFound(file.refusal.message);
      return sendDownload(reply, { name: `${NAME}.xlsx`, mediaType: XLSX, bytes: file.value });
    });
  };
