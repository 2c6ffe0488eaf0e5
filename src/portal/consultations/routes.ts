import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import { confirmOpinion, openPageFile, saveOpinion } from '../../application/consultations/answer-page.ts';
import { enterPage } from '../../application/consultations/enter-page.ts';
import { type PageVisit, visitOf } from '../../application/consultations/page-pass.ts';
import { type ConsultationPage, viewPage } from '../../application/consultations/page-view.ts';
import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { PATHS } from '../paths.ts';
import { type FormValues, hasErrors } from '../shared/forms/form-state.ts';
import { readMultipartForm } from '../shared/forms/multipart-form.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { consultationPassOf, forgetConsultation, rememberConsultation } from '../shared/http/cookies.ts';
import { idOf, platformFrame, sendPage } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { opinionCheckPage } from './check-page.tsx';
import { consultationPage } from './consultation-page.tsx';
import { entryPage } from './entry-page.tsx';

/** The part of the address a letter names; what cannot be one is as good as one that leads nowhere. */
const tokenOf = (request: FastifyRequest): string => (request.params as { readonly token: string }).token;

/** The words of the entry in the language of the page. */
type EntryWords = (typeof CONSULTATION_WORDS)['zh'];
const wordsFor = (app: App, request: FastifyRequest): EntryWords =>
  CONSULTATION_WORDS[platformFrame(app, request).language];

type Inside = { readonly frame: AgencyFrame; readonly token: string; readonly visit: PageVisit };

/** The page a visitor's pass opens, or `null` for one who has to give the code first. */
async function insideOf(app: App, request: FastifyRequest): Promise<Inside | null> {
  const token = tokenOf(request);
  const visit = await visitOf(app, token, consultationPassOf(request));
  if (!visit) return null;
  const path = PATHS.consultation(token);
  return { frame: { ...platformFrame(app, request), agency: visit.agency, path }, token, visit };
}

const toEntry = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.redirect(`${PATHS.consultation(encodeURIComponent(tokenOf(request)))}?notice=expired`, 303);

function noticeOf(request: FastifyRequest, { notices }: EntryWords): string | null {
  const { notice } = request.query as { readonly notice?: unknown };
  return typeof notice === 'string' && Object.hasOwn(notices, notice) ? (notices[notice] ?? null) : null;
}

function faultOf(code: string, words: EntryWords): string | null {
  if (code.trim() === '') return words.noCode;
  return code.length > 100 ? words.longCode : null;
}

/** What an opinion that is being changed looked like in the form. */
const valuesOf = ({ draft }: ConsultationPage): FormValues =>
  draft ? { consents: draft.consents ? 'yes' : 'no', reasons: draft.reasons, contact: draft.contact } : {};

/**
 * The page of each third party or organ consulted: address and access code stand in its letter. Nothing here is
 * kept by browsers, found by search engines or told to other sites.
 */
export const consultationRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow, noarchive',
      });
    });
    await server.register(entryRoutes(app));
    await server.register(answerRoutes(app));
  };

const entryRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const entry = (request: FastifyRequest, change: { errors: FormValues; notice: string | null }) => {
      const token = tokenOf(request);
      const path = PATHS.consultation(encodeURIComponent(token));
      return entryPage({ ...platformFrame(app, request), path }, { token, values: {}, ...change });
    };

    server.get(PATHS.consultation(':token'), async (request, reply) => {
      const inside = await insideOf(app, request);
      if (!inside)
        return sendPage(
          reply,
          entry(request, { errors: {}, notice: noticeOf(request, wordsFor(app, request)) }),
        );
      const { frame, token, visit } = inside;
      const page = await viewPage(app, visit);
      return sendPage(reply, consultationPage(frame, { token, page, values: valuesOf(page), errors: {} }));
    });

    server.post(PATHS.consultation(':token'), { config: { hidesOrigin: true } }, async (request, reply) => {
      const { code = '' } = readSimpleForm(request, ['code']);
      const token = tokenOf(request);
      const again = (message: string, status: number) =>
        sendPage(reply, entry(request, { errors: { code: message }, notice: null }), status);
      const fault = faultOf(code, wordsFor(app, request));
      if (fault) return again(fault, 422);
      const entered = await enterPage(app, { token, code }, request.ip);
      if (!entered.ok) {
        const { code: why, message } = entered.refusal;
        return again(message, why === 'too-many-attempts' ? 429 : 422);
      }
      rememberConsultation(app, reply, token, entered.value.pass);
      return reply.redirect(PATHS.consultation(token), 303);
    });

    server.post(
      PATHS.consultationEnd(':token'),
      { config: { hidesOrigin: true } },
      async (request, reply) => {
        readSimpleForm(request, []);
        forgetConsultation(app, reply, tokenOf(request));
        return reply.redirect(
          `${PATHS.consultation(encodeURIComponent(tokenOf(request)))}?notice=ended`,
          303,
        );
      },
    );
  };

const answerRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.post(
      PATHS.consultationAnswer(':token'),
      { config: { hidesOrigin: true } },
      async (request, reply) => {
        const inside = await insideOf(app, request);
        if (!inside) return toEntry(request, reply);
        const { frame, token, visit } = inside;
        const form = await readMultipartForm(request, ['consents', 'reasons', 'contact'], {
          files: 'applicant-upload',
        });
        const { consents = '', reasons = '', contact = '' } = form.values;
        const saved = hasErrors(form.uploadErrors)
          ? { ok: false as const, errors: form.uploadErrors }
          : await saveOpinion(app, visit, { consents, reasons, contact }, form.uploads);
        if (saved.ok) return reply.redirect(PATHS.consultationCheck(token), 303);
        const page = await viewPage(app, visit);
        const state = { values: { consents, reasons, contact }, errors: saved.errors };
        return sendPage(reply, consultationPage(frame, { token, page, ...state }), 422);
      },
    );

    server.get(PATHS.consultationCheck(':token'), async (request, reply) => {
      const inside = await insideOf(app, request);
      if (!inside) return toEntry(request, reply);
      return check(app, reply, inside, null);
    });

    server.post(
      PATHS.consultationCheck(':token'),
      { config: { hidesOrigin: true } },
      async (request, reply) => {
        const inside = await insideOf(app, request);
        if (!inside) return toEntry(request, reply);
        readSimpleForm(request, []);
        const sent = await confirmOpinion(app, inside.visit);
        return sent.ok
          ? reply.redirect(PATHS.consultation(inside.token), 303)
          : check(app, reply, inside, sent.refusal.message);
      },
    );

    server.get(PATHS.consultationFile(':token', ':fileId'), async (request, reply) => {
      const inside = await insideOf(app, request);
      if (!inside) return toEntry(request, reply);
      const { fileId } = request.params as { readonly fileId?: string };
      return sendDownload(reply, await openPageFile(app, inside.visit, idOf(fileId)));
    });
  };

/** The check page, or back to the page where there is nothing to check. */
async function check(
  app: App,
  reply: FastifyReply,
  { frame, token, visit }: Inside,
  refusal: string | null,
): Promise<FastifyReply> {
  const page = await viewPage(app, visit);
  if (!page.draft || page.answer) return reply.redirect(PATHS.consultation(token), 303);
  return sendPage(
    reply,
    opinionCheckPage(frame, { token, page, draft: page.draft, refusal }),
    refusal ? 409 : 200,
  );
}
