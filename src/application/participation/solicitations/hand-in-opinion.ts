import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { dayInChina, yearOf } from '../../../domain/calendar/plain-date.ts';
import { takesOpinions } from '../../../domain/participation/solicitation.ts';
import { ok, type Refusal, refuse } from '../../../domain/shared/refusal.ts';
import { NotFound } from '../../actor.ts';
import type { App } from '../../app.ts';
import { transactOnce } from '../../shared/once.ts';
import { appendParticipation, VISITOR_SEALED } from '../participation-log.ts';
import { settingsIn } from '../participation-settings.ts';
import { keepVisitorFiles } from '../visitor-files.ts';
import {
  demanded,
  type FieldErrors,
  onceOfForm,
  PERSON_FIELDS,
  readVisitorForm,
  type VisitorForm,
} from '../visitor-form.ts';
import { guardVisitor } from '../visitor-limits.ts';

/** What the form of an opinion sends. */
const OpinionForm = z.strictObject({ ...PERSON_FIELDS, text: demanded('意见和建议', 5000, 2) });

export type OpinionReceipt = {
  readonly number: string;
  readonly title: string;
  readonly handedInAt: string;
};

export type VisitorResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly errors: FieldErrors };

/** Whether this organ wants to know who hands in an opinion. */
export const contactDemanded = (app: App, agencyId: string): Promise<boolean> =>
  app.store.read(agencyId, async (tx) => (await settingsIn(tx)).contactDemanded);

const missingPerson = ({ name, contact }: { name: string; contact: string }): FieldErrors => ({
  ...(name === '' && { name: '请填写姓名' }),
  ...(contact === '' && { contact: '请填写联系方式' }),
});

/**
 * Takes an opinion from the portal, without an account: sealed, numbered, once for each form however often it is sent.
 * Refused where the solicitation is not open on this day; what is not public answers like what does not exist.
 */
export async function handInOpinion(
  app: App,
  solicitationId: string,
  sent: VisitorForm,
): Promise<VisitorResult<OpinionReceipt>> {
  const { agency, defence } = sent;
  const read = await readVisitorForm(OpinionForm, sent);
  if ('errors' in read) return { ok: false, errors: read.errors };
  const { form, files } = read;
  if (await contactDemanded(app, agency.id)) {
    const errors = missingPerson(form);
    if (Object.keys(errors).length > 0) return { ok: false, errors };
  }
  const guarded = guardVisitor(app, agency.id, defence);
  if (!guarded.ok) return guarded;
  const once = onceOfForm(sent, `opinion/${solicitationId}`);
  return transactOnce<OpinionReceipt>(app, agency.id, once, async (tx) => {
    const row = await tx.solicitations.find(solicitationId);
    if (!row || !(await tx.solicitations.findPublic(app.now(), solicitationId)))
      throw new NotFound('没有找到这项征集');
    if (!takesOpinions(row, app.today())) return refuse('not-open', '这项征集已经结束，不再接收意见');
    const { dataKey, wrapped } = app.keyring.newDataKey();
    const id = uuid();
    const handedInAt = app.now();
    const year = yearOf(dayInChina(handedInAt));
    const serial = await tx.counters.next('opinion', year);
    const number = `${agency.code.toUpperCase()}-Y-${year}-${String(serial).padStart(5, '0')}`;
    const named = form.name !== '' || form.contact !== '';
    const person = JSON.stringify({ name: form.name, contact: form.contact });
    await tx.solicitations.insertOpinion({
      agencyId: agency.id,
      id,
      solicitationId,
      number,
      wrappedKey: Buffer.from(wrapped),
      sealedText: Buffer.from(dataKey.seal(form.text, VISITOR_SEALED.text)),
      sealedPerson: named ? Buffer.from(dataKey.seal(person, VISITOR_SEALED.person)) : null,
      handedInAt,
      state: 'new',
      groupId: null,
      setAsideReason: null,
    });
    await keepVisitorFiles(app, tx, files, { dataKey, opinionId: id });
    await appendParticipation(app, tx, {
      id: solicitationId,
      type: 'opinion-received',
      actorId: null,
      facts: { opinionId: id },
    });
    return ok({ number, title: row.title, handedInAt: handedInAt.toISOString() });
  });
}
