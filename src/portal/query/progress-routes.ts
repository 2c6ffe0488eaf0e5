import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import {
  answerClarification,
  answerReasons,
  downloadForApplicant,
  progressOf,
  readTracking,
  withdrawByApplicant,
} from '../../application/access-requests/track-request.ts';
import type { App } from '../../application/app.ts';
import { receiptForApplicant } from '../../application/letters/intake-records.ts';
import { letterPdf } from '../../application/shared/letter-files.ts';
import { CODE, PATHS } from '../paths.ts';
import { hasErrors } from '../shared/forms/form-state.ts';
import { readMultipartForm } from '../shared/forms/multipart-form.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { trackingTokenOf } from '../shared/http/cookies.ts';
import { agencyFrame, idOf, neverStore, sendPage } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { progressPage } from './progress-page.tsx';
import { withdrawalPage } from './withdrawal-page.tsx';

/** What the applicant has just done, after the redirect that keeps a reload from doing it twice. */
const DONE: Readonly<Record<string, string>> = {
  reasons: '说明的理由已经提交，本机关将依法认定。',
  clarification: '补正已经提交，本机关已经收到。',
  withdrawal: '申请已经撤回。',
};

const doneOf = (request: FastifyRequest): string | null => {
  const { done } = request.query as { readonly done?: unknown };
  return typeof done === 'string' && Object.hasOwn(DONE, done) ? (DONE[done] ?? null) : null;
};

type Tracked = { readonly frame: AgencyFrame; readonly requestId: string | null };

/** The organ's frame and the case the visitor's cookie opens; `null` sends them to the query page. */
async function tracked(app: App, request: FastifyRequest): Promise<Tracked> {
  const frame = await agencyFrame(app, request);
  const tracking = await readTracking(app, frame.agency, trackingTokenOf(request));
  return { frame, requestId: tracking?.requestId ?? null };
}

const expired = (frame: AgencyFrame): string => `${PATHS.query(frame.agency.code)}?notice=expired`;

/** The progress of one case, and what its applicant may do to it. */
export const progressRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.progress(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      if (!requestId) return reply.redirect(expired(frame), 303);
      const progress = await progressOf(app, frame.agency, requestId);
      const page = { progress, done: doneOf(request), values: {}, errors: {} };
      return sendPage(
        neverStore(reply),
        progressPage({ ...frame, path: PATHS.progress(frame.agency.code) }, page),
      );
    });

    server.get(PATHS.download(CODE, ':fileId'), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      if (!requestId) return reply.redirect(expired(frame), 303);
      const { fileId } = request.params as { readonly fileId?: string };
      return sendDownload(reply, await downloadForApplicant(app, frame.agency, requestId, idOf(fileId)));
    });

    server.get(PATHS.receipt(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      if (!requestId) return reply.redirect(expired(frame), 303);
      const receipt = await receiptForApplicant(app, frame.agency, requestId);
      if (!receipt.ok) return reply.redirect(PATHS.progress(frame.agency.code), 303);
      const { letter, number } = receipt.value;
      const bytes = await letterPdf(app, frame.agency.id, letter);
      return sendDownload(reply, { name: `登记回执（${number}）.pdf`, mediaType: 'application/pdf', bytes });
    });

    await server.register(clarificationRoutes(app));
    await server.register(reasonsRoutes(app));
    await server.register(withdrawalRoutes(app));
  };

const clarificationRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.clarification(CODE), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      return reply.redirect(PATHS.progress(agency.code), 303);
    });

    server.post(PATHS.clarification(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      const { agency } = frame;
      if (!requestId) return reply.redirect(expired(frame), 303);
      const form = await readMultipartForm(request, ['text', 'lateReason'], {
        materials: 'applicant-upload',
      });
      const { text = '', lateReason = '' } = form.values;
      const answer = { text, lateReason, uploads: form.uploads };
      const result = hasErrors(form.uploadErrors)
        ? null
        : await answerClarification(app, agency, requestId, answer);
      if (result?.ok) return reply.redirect(`${PATHS.progress(agency.code)}?done=clarification`, 303);
      const errors = result ? { [fieldOf(result.refusal.code)]: result.refusal.message } : form.uploadErrors;
      const progress = await progressOf(app, agency, requestId);
      const page = progressPage(
        { ...frame, path: PATHS.progress(agency.code) },
        { progress, done: null, values: { text, lateReason }, errors },
      );
      return sendPage(neverStore(reply), page, 422);
    });
  };

const FIELDS: Readonly<Record<string, string>> = {
  'upload-refused': 'materials',
  'late-reason-missing': 'lateReason',
};
const fieldOf = (code: string): string => FIELDS[code] ?? 'text';

const reasonsRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.post(PATHS.reasons(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      const { agency } = frame;
      if (!requestId) return reply.redirect(expired(frame), 303);
      const { reasons = '' } = readSimpleForm(request, ['reasons']);
      const result = await answerReasons(app, agency, requestId, reasons);
      if (result.ok) return reply.redirect(`${PATHS.progress(agency.code)}?done=reasons`, 303);
      const progress = await progressOf(app, agency, requestId);
      const page = { progress, done: null, values: { reasons }, errors: { reasons: result.refusal.message } };
      return sendPage(
        neverStore(reply),
        progressPage({ ...frame, path: PATHS.progress(agency.code) }, page),
        422,
      );
    });
  };

const withdrawalRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.withdrawal(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      if (!requestId) return reply.redirect(expired(frame), 303);
      const progress = await progressOf(app, frame.agency, requestId);
      if (!progress.mayWithdraw) return reply.redirect(PATHS.progress(frame.agency.code), 303);
      return sendPage(neverStore(reply), withdrawalPage(frame, { progress, values: {}, errors: {} }));
    });

    server.post(PATHS.withdrawal(CODE), async (request, reply) => {
      const { frame, requestId } = await tracked(app, request);
      const { agency } = frame;
      if (!requestId) return reply.redirect(expired(frame), 303);
      const { reason = '' } = readSimpleForm(request, ['reason']);
      const result = await withdrawByApplicant(app, agency, requestId, { reason });
      if (result.ok) return reply.redirect(`${PATHS.progress(agency.code)}?done=withdrawal`, 303);
      const progress = await progressOf(app, agency, requestId);
      const state = { values: { reason }, errors: { reason: result.refusal.message } };
      return sendPage(neverStore(reply), withdrawalPage(frame, { progress, ...state }), 422);
    });
  };
