import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../application/app.ts';
import { publicAnswer, publicAnswers } from '../../application/participation/messages/public-answers.ts';
import { reportSiteError, sendLetter } from '../../application/participation/messages/send-message.ts';
import { trackMessage } from '../../application/participation/messages/track-message.ts';
import { looksLikeInformationRequest } from '../../domain/participation/message-boundary.ts';
import { LETTER_CATEGORIES } from '../../domain/participation/message-kinds.data.ts';
import { formPage } from '../apply/form/form-page.tsx';
import { MESSAGE_WORDS } from '../i18n/message-words.data.ts';
import { CODE, PATHS } from '../paths.ts';
import { EMPTY_FORM, hasErrors } from '../shared/forms/form-state.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { agencyFrame, idOf, neverStore, sendPage } from '../shared/http/portal-context.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { failedForm } from './failed-form.ts';
import { letterPage } from './letter-page.tsx';
import { answerPage, mailboxPage } from './mailbox-page.tsx';
import { messageQueryPage, trackedMessagePage } from './message-query-page.tsx';
import { messageReceiptPage } from './message-receipt-page.tsx';
import { siteErrorPage } from './site-error-page.tsx';
import { newFormKey, type ReceivedVisitorForm, readVisitorRequest } from './visitor-request.ts';

const PAGE_SIZE = 20;
const LETTER_FIELDS = ['name', 'contact', 'category', 'subject', 'text', 'consents'];
const ERROR_FIELDS = ['name', 'contact', 'category', 'page', 'text'];

const textOf = (value: unknown, longest = 100): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, longest) : '';

/** 咨询信箱 and 网站纠错: public answers, the forms, the query by number and code. */
export const mailboxRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.mailbox(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const asked = request.query as Readonly<Record<string, unknown>>;
      const words = textOf(asked['words'], 50);
      const category = LETTER_CATEGORIES.find((it) => it === asked['category']);
      const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked['page']) || 1)));
      const filter = { category, words, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
      const found = await publicAnswers(app, frame.agency, filter);
      const pages = Math.ceil(found.total / PAGE_SIZE);
      return sendPage(reply, mailboxPage(frame, { ...found, words, category: category ?? '', page, pages }));
    });

    server.get(PATHS.mailboxAnswer(CODE, ':id'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { id } = request.params as { readonly id?: string };
      return sendPage(reply, answerPage(frame, await publicAnswer(app, frame.agency, idOf(id))));
    });

    server.get(PATHS.mailboxNew(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const page = { boundary: false, formKey: newFormKey(), ...EMPTY_FORM };
      return sendPage(neverStore(reply), letterPage(frame, page));
    });

    server.post(PATHS.mailboxNew(CODE), (request, reply) => takeLetter(app, request, reply));

    server.get(PATHS.siteError(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { page } = request.query as { readonly page?: unknown };
      const values = { page: textOf(page, 500) };
      return sendPage(neverStore(reply), siteErrorPage(frame, { formKey: newFormKey(), values, errors: {} }));
    });

    server.post(PATHS.siteError(CODE), (request, reply) => takeSiteError(app, request, reply));

    server.get(PATHS.messageQuery(CODE), async (request, reply) =>
      sendPage(neverStore(reply), messageQueryPage(await agencyFrame(app, request), EMPTY_FORM)),
    );

    server.post(PATHS.messageQuery(CODE), (request, reply) => showMessage(app, request, reply));
  };

/** Takes a letter, unless it reads like a request for information and its author has not said what it is. */
async function takeLetter(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const form = await readVisitorRequest(request, frame.agency, LETTER_FIELDS, ['intent']);
  const { subject = '', text = '', intent = '' } = form.values;
  if (intent === 'apply') {
    const values = { description: `${subject}\n${text}`.trim().slice(0, 2000) };
    return sendPage(neverStore(reply), formPage(frame, { draftId: null, files: [], values, errors: {} }));
  }
  if (intent !== 'letter' && looksLikeInformationRequest(`${subject}\n${text}`)) {
    const page = { boundary: true, formKey: form.formKey, values: form.values, errors: {} };
    return sendPage(neverStore(reply), letterPage(frame, page));
  }
  const result = hasErrors(form.uploadErrors)
    ? { ok: false as const, errors: form.uploadErrors }
    : await sendLetter(app, form.sent);
  if (result.ok) return sendPage(neverStore(reply), messageReceiptPage(frame, result.value));
  const { status, ...failed } = failedForm(result, form.formKey, frame.language);
  const page = letterPage(frame, { boundary: false, values: form.values, ...failed });
  return sendPage(neverStore(reply), page, status);
}

async function takeSiteError(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const form = await readVisitorRequest(request, frame.agency, ERROR_FIELDS);
  const result = hasErrors(form.uploadErrors)
    ? { ok: false as const, errors: form.uploadErrors }
    : await reportSiteError(app, form.sent);
  if (result.ok) return sendPage(neverStore(reply), messageReceiptPage(frame, result.value));
  return failedSiteError(reply, frame, form, result);
}

function failedSiteError(
  reply: FastifyReply,
  frame: AgencyFrame,
  form: ReceivedVisitorForm,
  result: Parameters<typeof failedForm>[0],
): FastifyReply {
  const { status, ...failed } = failedForm(result, form.formKey, frame.language);
  return sendPage(neverStore(reply), siteErrorPage(frame, { values: form.values, ...failed }), status);
}

/** The answer to a right number and code is the message itself: no cookie, nothing to end on a public computer. */
async function showMessage(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const frame = await agencyFrame(app, request);
  const { number = '', queryCode = '' } = readSimpleForm(request, ['number', 'queryCode']);
  const words = MESSAGE_WORDS[frame.language];
  const errors = {
    ...(number.trim() === '' && { number: words.noNumber }),
    ...(queryCode.trim() === '' && { queryCode: words.noQueryCode }),
  };
  const again = (messages: Readonly<Record<string, string>>, status: number) =>
    sendPage(
      neverStore(reply),
      messageQueryPage(frame, { values: { number: number.slice(0, 100) }, errors: messages }),
      status,
    );
  if (hasErrors(errors)) return again(errors, 422);
  const typed = { number: number.slice(0, 100), queryCode: queryCode.slice(0, 100) };
  const result = await trackMessage(app, frame.agency, typed, request.ip);
  if (result.ok) return sendPage(neverStore(reply), trackedMessagePage(frame, result.value));
  const { code, message } = result.refusal;
  return again({ number: message }, code === 'too-many-attempts' ? 429 : 422);
}
