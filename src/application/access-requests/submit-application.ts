import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import type { ApplicationForm } from './application-form.ts';
import { type DraftKey, ownDraft } from './draft-application.ts';
import { fileRequest, UNTITLED } from './file-request.ts';
import { SEALED } from './load-case.ts';
import type { ReceiptView } from './public-views.ts';

/**
 * Submits a confirmed draft. The draft is locked and remembers its receipt, so a form sent twice, or twice at
 * once, is one case. Confirming on the check-your-answers page and acceptance by the system are one step: the
 * day is the legal day of receipt (decision 2, Supreme Court guiding case 26).
 */
export const submitApplication = (app: App, agency: Agency, key: DraftKey): Promise<Result<ReceiptView>> =>
  app.store.transaction(agency.id, async (tx) => {
    const draft = await ownDraft(tx, key, true);
    const dataKey = app.keyring.unwrap(draft.wrappedKey);
    if (draft.sealedReceipt)
      return ok(JSON.parse(dataKey.openText(draft.sealedReceipt, SEALED.note)) as ReceiptView);
    const form = JSON.parse(dataKey.openText(draft.sealed, SEALED.applicant)) as ApplicationForm;
    const receipt = await fileRequest(app, tx, agency, {
      form,
      title: UNTITLED,
      channel: 'online',
      arrivedOn: app.today(),
      confirmedOn: null,
      actorId: null,
      dataKey,
      wrappedKey: draft.wrappedKey,
    });
    const request = await tx.requests.find(receipt.requestId);
    if (!request) throw new Error('the request just filed is not there');
    await tx.files.adopt(draft.id, request.submissionId, receipt.requestId);
    await tx.files.saveDraft(draft.id, {
      submissionId: request.submissionId,
      sealedReceipt: Buffer.from(dataKey.seal(JSON.stringify(receipt), SEALED.note)),
    });
    return ok(receipt);
  });
