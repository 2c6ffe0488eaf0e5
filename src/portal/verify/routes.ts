import type { FastifyPluginAsync } from 'fastify';
import { letterProof } from '../../application/access-requests/letter-proofs.ts';
import { agencyByCode } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { PATHS } from '../paths.ts';
import { platformFrame, sendPage } from '../shared/http/portal-context.ts';
import { unknownLetterPage, verifyPage } from './verify-page.tsx';

/** What a token looks like; anything else cannot have been printed. */
const TOKEN = /^[A-Za-z0-9_-]{8,200}$/;

/** The page behind the QR code of a letter. */
export const verifyRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.verify(':token'), async (request, reply) => {
      const { token = '' } = request.params as { readonly token?: string };
      const frame = platformFrame(app, request);
      const proof = TOKEN.test(token) ? await letterProof(app, token) : null;
      if (!proof) return sendPage(reply, unknownLetterPage(frame), 404);
      const agency = await agencyByCode(app, proof.agencyCode);
      return sendPage(reply, verifyPage({ ...frame, agency }, proof));
    });
  };
