import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import {
  contactDemanded,
  handInOpinion,
} from '../../application/participation/solicitations/hand-in-opinion.ts';
import {
  publicSolicitation,
  publicSolicitationFile,
  publicSolicitations,
} from '../../application/participation/solicitations/public-solicitations.ts';
import { CODE, PATHS } from '../paths.ts';
import { EMPTY_FORM, hasErrors } from '../shared/forms/form-state.ts';
import { agencyFrame, idOf, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import { failedForm } from './failed-form.ts';
import { opinionPage, opinionReceiptPage } from './opinion-page.tsx';
import { participationPage } from './participation-page.tsx';
import { solicitationPage } from './solicitation-page.tsx';
import { solicitationsPage } from './solicitations-page.tsx';
import { newFormKey, readVisitorRequest } from './visitor-request.ts';

const wantedId = (request: FastifyRequest): string => idOf((request.params as { readonly id?: string }).id);

/** 互动交流 and 意见征集: what is solicited, the form of an opinion, attachments, results. */
export const participationRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.participation(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const lines = await publicSolicitations(app, frame.agency);
      const open = lines.filter((it) => it.status === 'open').length;
      return sendPage(reply, participationPage(frame, { open }));
    });

    server.get(PATHS.solicitations(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(reply, solicitationsPage(frame, await publicSolicitations(app, frame.agency)));
    });

    server.get(PATHS.solicitation(CODE, ':id'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(
        reply,
        solicitationPage(frame, await publicSolicitation(app, frame.agency, wantedId(request))),
      );
    });

    server.get(PATHS.solicitationFile(CODE, ':id', ':fileId'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { fileId } = request.params as { readonly fileId?: string };
      const wanted = { id: wantedId(request), fileId: idOf(fileId) };
      return sendDownload(reply, await publicSolicitationFile(app, agency, wanted));
    });

    server.get(PATHS.opinion(CODE, ':id'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const view = await publicSolicitation(app, frame.agency, wantedId(request));
      if (view.status !== 'open') return reply.redirect(PATHS.solicitation(frame.agency.code, view.id), 303);
      const demanded = await contactDemanded(app, frame.agency.id);
      const page = { view, demanded, formKey: newFormKey(), ...EMPTY_FORM };
      return sendPage(neverStore(reply), opinionPage(frame, page));
    });

    server.post(PATHS.opinion(CODE, ':id'), (request, reply) => takeOpinion(app, request, reply));
  };

/** Hands the opinion in; the receipt is the answer, so that a reload sends the same form and shows it again. */
async function takeOpinion(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const { agency } = frame;
  const view = await publicSolicitation(app, agency, wantedId(request));
  const form = await readVisitorRequest(request, agency, ['name', 'contact', 'text']);
  const result = hasErrors(form.uploadErrors)
    ? { ok: false as const, errors: form.uploadErrors }
    : await handInOpinion(app, view.id, form.sent);
  if (result.ok) return sendPage(neverStore(reply), opinionReceiptPage(frame, view, result.value));
  const { errors, status, formKey } = failedForm(result, form.formKey, frame.language);
  const demanded = await contactDemanded(app, agency.id);
  const page = opinionPage(frame, { view, demanded, formKey, values: form.values, errors });
  return sendPage(neverStore(reply), page, status);
}
