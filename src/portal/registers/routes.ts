import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import {
  publicEntry,
  publicRegister,
  publicRegisterCounts,
} from '../../application/registers/public-register.ts';
import { REGISTER_FILE_TYPES, registerExport } from '../../application/registers/register-files.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, idOf, sendPage } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import { entryPage, withdrawnEntryPage } from './entry-page.tsx';
import { PAGE_SIZE, registerPage } from './register-page.tsx';
import { parseRegisterQuery } from './register-query.ts';
import { registersPage } from './registers-page.tsx';

/**
 * The public registers. Their pages are not kept: an entry whose publicity runs out is gone with the day, whether or
 * not anybody writes anything.
 */
export const registerRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.registers(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(reply, registersPage(frame, await publicRegisterCounts(app, frame.agency)));
    });
    for (const register of REGISTER_KINDS) addRegister(server, app, register);
  };

function addRegister(server: FastifyInstance, app: App, register: RegisterKind): void {
  server.get(PATHS.register(CODE, register), async (request, reply) => {
    const frame = await agencyFrame(app, request);
    const query = parseRegisterQuery(request.query);
    const { page, ...filter } = query;
    const place = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
    const found = await publicRegister(app, frame.agency, { register, ...filter, ...place });
    return sendPage(reply, registerPage(frame, { ...found, register, query }));
  });

  for (const type of REGISTER_FILE_TYPES)
    server.get(PATHS.registerFile(CODE, register, type), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { year, words } = parseRegisterQuery(request.query);
      return sendDownload(reply, await registerExport(app, agency, { register, year, words }, type));
    });

  server.get(PATHS.registerEntry(CODE, register, ':entryId'), async (request, reply) => {
    const frame = await agencyFrame(app, request);
    const found = await publicEntry(app, frame.agency, { register, id: entryIdOf(request) });
    if (found?.entry) return sendPage(reply, entryPage(frame, found.entry));
    if (found?.tombstone) return sendPage(reply, withdrawnEntryPage(frame, found.tombstone), 410);
    throw new NotFound('没有找到这条信息，它可能已经公示期满');
  });
}

const entryIdOf = (request: FastifyRequest): string => idOf((request.params as { entryId?: string }).entryId);
