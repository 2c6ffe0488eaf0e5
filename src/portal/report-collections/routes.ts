import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import {
  answerOffice,
  handInUploaded,
  uploadReport,
  viewLinkPage,
} from '../../application/report-collections/link-page.ts';
import { enterLink, type LinkVisit, linkVisitOf } from '../../application/report-collections/link-pass.ts';
import { REPORT_LINK_WORDS } from '../i18n/report-collection-words.data.ts';
import { PATHS } from '../paths.ts';
import { readUploads } from '../reports/check/read-upload.ts';
import type { FormValues } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { forgetReportLink, rememberReportLink, reportLinkPassOf } from '../shared/http/cookies.ts';
import { platformFrame, sendPage } from '../shared/http/portal-context.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { reportEntryPage } from './entry-page.tsx';
import { reportLinkPage } from './link-page.tsx';

/** Files one address may upload in a minute. */
const UPLOADS_A_MINUTE = 10;

const tokenOf = (request: FastifyRequest): string => (request.params as { readonly token: string }).token;

type Inside = { readonly frame: AgencyFrame; readonly token: string; readonly visit: LinkVisit };

/** The page a visitor's pass opens, or `null` for one who has to give the code first. */
async function insideOf(app: App, request: FastifyRequest): Promise<Inside | null> {
  const token = tokenOf(request);
  const visit = await linkVisitOf(app, token, reportLinkPassOf(request));
  if (!visit) return null;
  const path = PATHS.reportLink(token);
  return { frame: { ...platformFrame(app, request), agency: visit.agency, path }, token, visit };
}

/** The words of the page in the language the visitor reads. */
const wordsOf = (app: App, request: FastifyRequest) =>
  REPORT_LINK_WORDS[platformFrame(app, request).language];

function noticeOf(app: App, request: FastifyRequest): string | null {
  const { notice } = request.query as { readonly notice?: unknown };
  const notices: Readonly<Record<string, string>> = wordsOf(app, request).notices;
  return typeof notice === 'string' && Object.hasOwn(notices, notice) ? (notices[notice] ?? null) : null;
}

type Limits = { readonly blank: string; readonly most: number; readonly tooLong: (most: number) => string };

function faultOf(text: string, { blank, most, tooLong }: Limits): string | null {
  if (text.trim() === '') return blank;
  return text.length > most ? tooLong(most) : null;
}

const backTo = (request: FastifyRequest, reply: FastifyReply, notice: string): FastifyReply =>
  reply.redirect(`${PATHS.reportLink(encodeURIComponent(tokenOf(request)))}?notice=${notice}`, 303);

type Change = { readonly errors: FormValues; readonly values?: FormValues; readonly notice?: string | null };

async function show(
  app: App,
  reply: FastifyReply,
  { frame, token, visit }: Inside,
  { errors, values = {}, notice = null }: Change,
): Promise<FastifyReply> {
  const page = await viewLinkPage(app, visit);
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return sendPage(reply, reportLinkPage(frame, { token, page, notice, values, errors }), status);
}

/**
 * The page at which an organ hands its annual report in: address and code come with the notice of the office that
 * collects. Nothing here is kept by browsers, found by search engines or told to other sites.
 */
export const reportLinkRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow, noarchive',
      });
    });
    await server.register(rateLimit, { global: false });
    await server.register(entryRoutes(app));
    await server.register(handInRoutes(app));
  };

const entryRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const entry = (request: FastifyRequest, errors: FormValues, notice: string | null) => {
      const token = tokenOf(request);
      const path = PATHS.reportLink(encodeURIComponent(token));
      return reportEntryPage({ ...platformFrame(app, request), path }, { token, values: {}, errors, notice });
    };

    server.get(PATHS.reportLink(':token'), async (request, reply) => {
      const inside = await insideOf(app, request);
      if (!inside) return sendPage(reply, entry(request, {}, noticeOf(app, request)));
      return show(app, reply, inside, { errors: {}, notice: noticeOf(app, request) });
    });

    server.post(PATHS.reportLink(':token'), { config: { hidesOrigin: true } }, async (request, reply) => {
      const { code = '' } = readSimpleForm(request, ['code']);
      const token = tokenOf(request);
      const again = (message: string, status: number) =>
        sendPage(reply, entry(request, { code: message }, null), status);
      const { entry: words, tooLong } = wordsOf(app, request);
      const fault = faultOf(code, { blank: words.noCode, most: 100, tooLong });
      if (fault) return again(fault, 422);
      const entered = await enterLink(app, { token, code }, request.ip);
      if (!entered.ok)
        return again(entered.refusal.message, entered.refusal.code === 'too-many-attempts' ? 429 : 422);
      rememberReportLink(app, reply, token, entered.value.pass);
      return reply.redirect(PATHS.reportLink(token), 303);
    });

    server.post(PATHS.reportLinkEnd(':token'), { config: { hidesOrigin: true } }, async (request, reply) => {
      readSimpleForm(request, []);
      forgetReportLink(app, reply, tokenOf(request));
      return backTo(request, reply, 'ended');
    });
  };

const handInRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.post(
      PATHS.reportLinkUpload(':token'),
      {
        config: {
          hidesOrigin: true,
          rateLimit: { max: UPLOADS_A_MINUTE, timeWindow: '1 minute' },
        },
      },
      async (request, reply) => {
        const inside = await insideOf(app, request);
        if (!inside) return backTo(request, reply, 'expired');
        const words = wordsOf(app, request);
        const { files, tooLarge } = await readUploads(request);
        if (tooLarge.length > 0) return show(app, reply, inside, { errors: { report: words.tooLarge } });
        if (!files.report) return show(app, reply, inside, { errors: { report: words.noFile } });
        const kept = await uploadReport(app, inside.visit, files.report);
        return kept.ok
          ? reply.redirect(PATHS.reportLink(inside.token), 303)
          : show(app, reply, inside, { errors: { report: kept.refusal.message } });
      },
    );

    server.post(
      PATHS.reportLinkHandIn(':token'),
      { config: { hidesOrigin: true } },
      async (request, reply) => {
        const inside = await insideOf(app, request);
        if (!inside) return backTo(request, reply, 'expired');
        readSimpleForm(request, []);
        const handed = await handInUploaded(app, inside.visit);
        return handed.ok
          ? backTo(request, reply, 'handed-in')
          : show(app, reply, inside, { errors: { report: handed.refusal.message } });
      },
    );

    server.post(
      PATHS.reportLinkMessage(':token'),
      { config: { hidesOrigin: true } },
      async (request, reply) => {
        const inside = await insideOf(app, request);
        if (!inside) return backTo(request, reply, 'expired');
        const { text = '' } = readSimpleForm(request, ['text']);
        const values = { text };
        const { noText, tooLong } = wordsOf(app, request);
        const fault = faultOf(text, { blank: noText, most: 2000, tooLong });
        if (fault) return show(app, reply, inside, { errors: { text: fault }, values });
        const sent = await answerOffice(app, inside.visit, text.trim());
        return sent.ok
          ? backTo(request, reply, 'sent')
          : show(app, reply, inside, { errors: { text: sent.refusal.message }, values });
      },
    );
  };
