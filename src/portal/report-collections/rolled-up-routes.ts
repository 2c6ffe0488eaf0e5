import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { Agency } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { publicChannelSettings } from '../../application/channels/display.ts';
import {
  type PublishedRollUp,
  publishedRollUp,
} from '../../application/report-collections/published-roll-ups.ts';
import { licenceText } from '../../domain/channels/channel-settings.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { rolledUpCsv, rolledUpJson } from './rolled-up-files.ts';
import { rolledUpPage } from './rolled-up-page.tsx';

/** A year as an address writes it. */
const YEAR = ':year(^[12][0-9]{3})';

async function wanted(app: App, agency: Agency, request: FastifyRequest): Promise<PublishedRollUp> {
  const { year = '' } = request.params as { readonly year?: string };
  const row = await publishedRollUp(app, agency, Number(year));
  if (!row) throw new NotFound(`没有找到${year}年度报告的汇总数据`);
  return row;
}

const licenceOf = async (app: App, agency: Agency): Promise<string> =>
  licenceText(await publicChannelSettings(app, agency), agency.name);

/** Published roll-ups of annual reports: as a page, and as open data. */
export const rolledUpRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.rolledUp(CODE, YEAR),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const row = await wanted(app, frame.agency, request);
        return rolledUpPage(frame, { row, licence: await licenceOf(app, frame.agency) });
      }),
    );

    server.get(PATHS.rolledUpFile(CODE, YEAR, 'csv'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      return sendDownload(reply, rolledUpCsv(await wanted(app, agency, request)));
    });

    server.get(PATHS.rolledUpFile(CODE, YEAR, 'json'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const row = await wanted(app, agency, request);
      return reply
        .header('cache-control', 'no-cache')
        .send(rolledUpJson(agency, await licenceOf(app, agency), row));
    });
  };
