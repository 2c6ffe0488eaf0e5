import { timingSafeEqual } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { SubmissionDraftRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import { ok, type Refusal } from '../../domain/shared/refusal.ts';
import { hashToken, newToken } from '../../identity/secrets.ts';
import { NotFound } from '../actor.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { ApplicationForm } from './application-form.ts';
import { type CheckedUpload, checkUploads } from './check-uploads.ts';
import { fileName, keepFile } from './keep-file.ts';
import { SEALED } from './load-case.ts';
import type { DraftView, ReceiptView, Upload } from './public-views.ts';

/** Names a draft and proves that it is the browser's own. */
export type DraftKey = { readonly draftId: string; readonly secret: string };

export type DraftResult =
  | { readonly ok: true; readonly value: DraftKey }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** What the form says is wrong, one message a field, in the order of the form. */
export function formErrors(input: unknown): { form: ApplicationForm } | { errors: Record<string, string> } {
  const parsed = ApplicationForm.safeParse(input);
  if (parsed.success) return { form: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field =
      issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? 'form') : String(issue.path[0] ?? 'form');
    errors[field] ??=
      issue.code === 'unrecognized_keys' ? '表单中有不认识的项目，请刷新页面后重新填写' : issue.message;
  }
  return { errors };
}

async function checked(input: unknown, uploads: readonly Upload[], identityKnown: boolean) {
  const form = formErrors(input);
  const errors: Record<string, string> = 'errors' in form ? form.errors : {};
  const files = await checkUploads(uploads);
  if ('error' in files) errors['uploads'] = files.error;
  else if (!identityKnown && !files.files.some((it) => it.purpose === 'identity-proof')) {
    errors['identityProof'] = '请上传身份证明（公民的身份证件，或者单位的主体资格证明）';
  }
  if ('errors' in form || 'error' in files || Object.keys(errors).length > 0) return { errors };
  return { form: form.form, files: files.files };
}

/** Keeps an application until its check-your-answers page is confirmed; bad input keeps nothing (decision 17). */
export async function saveDraft(
  app: App,
  agency: Agency,
  input: unknown,
  uploads: readonly Upload[],
): Promise<DraftResult> {
  const good = await checked(input, uploads, false);
  if ('errors' in good) return { ok: false, errors: good.errors };
  const { dataKey, wrapped } = app.keyring.newDataKey();
  const secret = newToken();
  const id = uuid();
  return app.store.transaction(agency.id, async (tx) => {
    await tx.files.insertDraft({
      agencyId: agency.id,
      id,
      secretHash: hashToken(secret),
      wrappedKey: Buffer.from(wrapped),
      sealed: Buffer.from(dataKey.seal(JSON.stringify(good.form), SEALED.applicant)),
      createdAt: app.now(),
      submissionId: null,
      sealedReceipt: null,
    });
    await keepUploads(app, tx, id, good.files, dataKey);
    return ok({ draftId: id, secret });
  });
}

async function keepUploads(
  app: App,
  tx: Transaction,
  draftId: string,
  files: readonly CheckedUpload[],
  dataKey: Parameters<typeof keepFile>[2],
) {
  for (const { purpose, name, mediaType, bytes } of files) {
    await keepFile(app, tx, dataKey, {
      purpose,
      name,
      mediaType,
      bytes,
      owner: { draftId },
      createdBy: null,
    });
  }
}

/** Replaces the answers of a draft; new files are added, an identity proof replaces the earlier one. */
export async function updateDraft(
  app: App,
  agency: Agency,
  key: DraftKey,
  input: unknown,
  uploads: readonly Upload[],
): Promise<DraftResult> {
  const good = await checked(input, uploads, true);
  if ('errors' in good) return { ok: false, errors: good.errors };
  return app.store.transaction(agency.id, async (tx) => {
    const draft = await ownDraft(tx, key, true);
    if (draft.submissionId) return ok(key);
    const dataKey = app.keyring.unwrap(draft.wrappedKey);
    await tx.files.saveDraft(draft.id, {
      sealed: Buffer.from(dataKey.seal(JSON.stringify(good.form), SEALED.applicant)),
    });
    if (good.files.some((it) => it.purpose === 'identity-proof')) await dropIdentityProofs(tx, draft.id);
    await keepUploads(app, tx, draft.id, good.files, dataKey);
    return ok(key);
  });
}

async function dropIdentityProofs(tx: Transaction, draftId: string) {
  for (const file of await tx.files.ofDraft(draftId)) {
    if (file.purpose === 'identity-proof') await tx.files.removeFromDraft(draftId, file.id);
  }
}

/** The draft, if the secret is its own; a wrong secret and an unknown draft answer alike. */
export async function ownDraft(
  tx: Transaction,
  { draftId, secret }: DraftKey,
  lock = false,
): Promise<SubmissionDraftRow> {
  if (!z.uuid().safeParse(draftId).success) throw new NotFound('没有找到这份申请草稿，请重新填写');
  const draft = lock ? await tx.files.findDraftForUpdate(draftId) : await tx.files.findDraft(draftId);
  if (!draft || !timingSafeEqual(draft.secretHash, hashToken(secret)))
    throw new NotFound('没有找到这份申请草稿，请重新填写');
  return draft;
}

/** What the check-your-answers page shows; after submission, the receipt. */
export const readDraft = (app: App, agency: Agency, key: DraftKey): Promise<DraftView> =>
  app.store.read(agency.id, async (tx) => {
    const draft = await ownDraft(tx, key);
    const dataKey = app.keyring.unwrap(draft.wrappedKey);
    const files = draft.submissionId
      ? await tx.files.ofSubmission(draft.submissionId)
      : await tx.files.ofDraft(draft.id);
    return {
      draftId: draft.id,
      form: JSON.parse(dataKey.openText(draft.sealed, SEALED.applicant)) as ApplicationForm,
      files: files
        .filter((it) => it.purpose === 'identity-proof' || it.purpose === 'applicant-upload')
        .map((it) => ({
          fileId: it.id,
          name: fileName(dataKey, it),
          size: it.size,
          purpose: it.purpose as Upload['purpose'],
        })),
      receipt: draft.sealedReceipt
        ? (JSON.parse(dataKey.openText(draft.sealedReceipt, SEALED.note)) as ReceiptView)
        : null,
    };
  });
