import type { CaseEvent, CaseFacts } from '../../domain/access-requests/case-events.ts';
import { standing } from '../../domain/access-requests/fold-case.ts';
import { POSTAL_CARRIER_LABELS } from '../../domain/access-requests/service.ts';
import { composeServiceRecord } from '../../domain/letters/compose-service-record.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { ROLE_LABELS, type Role } from '../../domain/staff/roles.data.ts';
import { letterFrame } from '../access-requests/letter-frame.ts';
import { type LoadedCase, loadCase, openApplicant, SEALED } from '../access-requests/load-case.ts';
import { recordLook } from '../access-requests/record-look.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import type { App } from '../app.ts';

type Served = Extract<CaseEvent, { type: 'served' }>;
type Note = Partial<Record<'note' | 'signer' | 'organ' | 'trackingNumber' | 'evidence', string | undefined>>;

/** 送达回证 (L15) of the latest service of a case, to be printed and put into the file; a look, for it names the applicant. */
export async function serviceRecord(
  app: App,
  actor: Actor,
  requestId: string,
): Promise<Result<{ readonly number: string; readonly letter: LetterData }>> {
  demand(actor, 'requests:serve');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    // As corrected: the record names the way and the day that count.
    const event = standing(loaded.events).findLast((it): it is Served => it.type === 'served');
    const letter = event && (await tx.letters.find(event.facts.letterId));
    if (!event || !letter) return refuse('not-served', '本件还没有登记送达，不能打印送达回证');
    const data = JSON.parse(loaded.dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
    const people = await tx.staff.withPosts(tx.agencyId);
    const role = people.find((it) => it.id === event.actorId)?.role as Role | undefined;
    const note = { ...(loaded.notes.get(event.seq) as Note), ...provedByCorrection(loaded, event.seq) };
    const record = composeServiceRecord({
      frame: { ...letterFrame(agency, loaded), number: null, signedOn: event.occurredOn },
      served: { title: data.title, number: letter.number, signedOn: letter.signedOn },
      receiver: openApplicant(loaded).name,
      method: event.facts.method,
      place: placeOf(agency, loaded, event.facts, note),
      servedOn: event.occurredOn,
      proof: proofOf(event, note),
      serverRole: role ? ROLE_LABELS[role] : '工作人员',
    });
    if (!record.ok) return record;
    await recordLook(app, tx, actor, { requestId, type: 'record-printed', facts: { kind: 'L15' } });
    return ok({ number: letter.number, letter: laidOut(record.value, await currentLayout(tx)) });
  });
}

/** What the latest correction of a service says in the place of its first proof. */
function provedByCorrection({ events, notes }: LoadedCase, seq: number): Note {
  const last = events.findLast((it) => it.type === 'corrected' && it.facts.supersedes === seq);
  const { trackingNumber } = (last ? notes.get(last.seq) : {}) as Note;
  return trackingNumber ? { trackingNumber } : {};
}

function placeOf(agency: Agency, loaded: LoadedCase, { method }: CaseFacts['served'], note: Note): string {
  if (method === 'counter') return agency.profile.address;
  if (method === 'post') return openApplicant(loaded).address;
  return method === 'entrusted-organ' ? (note.organ ?? '') : '';
}

function proofOf({ facts, recordedAt }: Served, note: Note): string {
  const { method, carrier } = facts;
  const item = carrier ? `${POSTAL_CARRIER_LABELS[carrier]} ${note.trackingNumber ?? ''}`.trim() : '';
  const own: Readonly<Record<typeof method, string>> = {
    post: item,
    counter: note.signer ? `签收人：${note.signer}` : '',
    'entrusted-organ': '',
    online: `系统送达记录 ${recordedAt}`,
  };
  return [own[method], note.note].filter(Boolean).join('；') || '见卷内送达凭证';
}
