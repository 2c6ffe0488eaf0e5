import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DraftKey,
  formErrors,
  readDraft,
  saveDraft,
  updateDraft,
} from '../../application/access-requests/draft-application.ts';
import { submitApplication } from '../../application/access-requests/submit-application.ts';
import type { App } from '../../application/app.ts';
import { CODE, PATHS, queryWithNumber } from '../paths.ts';
import { EMPTY_FORM, hasErrors } from '../shared/forms/form-state.ts';
import { type ReceivedForm, readMultipartForm } from '../shared/forms/multipart-form.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { draftKeyOf, rememberDraft } from '../shared/http/cookies.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { qrCodeImage } from '../shared/parts/qr-code.ts';
import { checkPage } from './check-page.tsx';
import {
  FILE_FIELDS,
  FORM_FIELDS,
  fromApplication,
  toApplication,
  toFieldErrors,
} from './form/form-fields.ts';
import { formPage } from './form/form-page.tsx';
import { uploadFieldOf } from './form/upload-field.ts';
import { guidancePage } from './guidance/guidance-page.tsx';
import { receiptPage } from './receipt-page.tsx';

/** 依申请公开: guidance, form, check your answers, receipt. Every page but the first holds personal data. */
export const applyRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.apply(CODE), async (request, reply) =>
      sendPage(reply, guidancePage(await agencyFrame(app, request))),
    );

    server.get(PATHS.applyNew(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(neverStore(reply), formPage(frame, { draftId: null, files: [], ...EMPTY_FORM }));
    });

    server.post(PATHS.applyNew(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return takeForm(app, request, reply, { frame, key: null });
    });

    server.get(PATHS.applyChange(CODE, ':draftId'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const draft = await readDraft(app, frame.agency, draftKeyOf(request));
      const { draftId, files, receipt } = draft;
      if (receipt) return reply.redirect(PATHS.applyReceipt(frame.agency.code, draftId), 303);
      const values = fromApplication(draft.form);
      return sendPage(neverStore(reply), formPage(frame, { draftId, files, values, errors: {} }));
    });

    server.post(PATHS.applyChange(CODE, ':draftId'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return takeForm(app, request, reply, { frame, key: draftKeyOf(request) });
    });

    server.get(PATHS.applyCheck(CODE, ':draftId'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const draft = await readDraft(app, frame.agency, draftKeyOf(request));
      if (draft.receipt) return reply.redirect(PATHS.applyReceipt(frame.agency.code, draft.draftId), 303);
      return sendPage(neverStore(reply), checkPage(frame, draft, null));
    });

    server.post(PATHS.applyCheck(CODE, ':draftId'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      readSimpleForm(request, []);
      const key = draftKeyOf(request);
      const result = await submitApplication(app, frame.agency, key);
      if (result.ok) return reply.redirect(PATHS.applyReceipt(frame.agency.code, key.draftId), 303);
      const draft = await readDraft(app, frame.agency, key);
      return sendPage(neverStore(reply), checkPage(frame, draft, result.refusal.message), 409);
    });

    server.get(PATHS.applyReceipt(CODE, ':draftId'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { code } = frame.agency;
      const { draftId, receipt } = await readDraft(app, frame.agency, draftKeyOf(request));
      if (!receipt) return reply.redirect(PATHS.applyCheck(code, draftId), 303);
      const qrCode = await qrCodeImage(`${app.publicUrl}${queryWithNumber(code, receipt.number)}`);
      return sendPage(neverStore(reply), receiptPage(frame, receipt, qrCode));
    });
  };

type Target = { readonly frame: AgencyFrame; readonly key: DraftKey | null };

/** Takes a filled-in form: on to the check page, or back with what is wrong. */
async function takeForm(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { frame, key }: Target,
): Promise<FastifyReply> {
  const { agency } = frame;
  // An unknown draft is not found before anything of the body is believed.
  const draft = key && (await readDraft(app, agency, key));
  if (draft?.receipt) return reply.redirect(PATHS.applyReceipt(agency.code, draft.draftId), 303);
  const form = await readMultipartForm(request, FORM_FIELDS, FILE_FIELDS);
  const result = await saveForm(app, { frame, key }, form);
  if (result.ok) {
    rememberDraft(app, reply, agency.code, result.value);
    return reply.redirect(PATHS.applyCheck(agency.code, result.value.draftId), 303);
  }
  const errors =
    'errors' in result
      ? toFieldErrors(result.errors, form.values, uploadFieldOf(form.uploads, result.errors))
      : { applicant: result.refusal.message };
  const page = formPage(frame, {
    draftId: draft?.draftId ?? null,
    files: draft?.files ?? [],
    values: form.values,
    errors,
  });
  return sendPage(neverStore(reply), page, 422);
}

/** Saves the draft unless a file was cut off while it was read; then all other messages are shown with it. */
async function saveForm(app: App, { frame, key }: Target, form: ReceivedForm) {
  const input = toApplication(form.values);
  if (hasErrors(form.uploadErrors)) {
    const checked = formErrors(input);
    return {
      ok: false as const,
      errors: { ...('errors' in checked ? checked.errors : {}), ...form.uploadErrors },
    };
  }
  return key
    ? updateDraft(app, frame.agency, key, input, form.uploads)
    : saveDraft(app, frame.agency, input, form.uploads);
}
