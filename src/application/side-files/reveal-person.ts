import { ok, type Result } from '../../domain/shared/refusal.ts';
import { SIDE_EVENT_LABELS } from '../../domain/side-files/side-file-events.ts';
import type { ApplicantView } from '../access-requests/applicant-view.ts';
import { SEALED } from '../access-requests/load-case.ts';
import { maskAddress, maskIdentity, maskName, maskPhone } from '../access-requests/mask.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { writtenParts } from './describe-side-event.ts';
import { type LoadedSideFile, loadSideFile, openPerson } from './load-side-file.ts';

/** Who asks for the correction of a record, masked unless `clear`; `null` in files of other kinds. */
export function personView(loaded: LoadedSideFile, clear = false): ApplicantView | null {
  const person = openPerson(loaded);
  if (!person) return null;
  const named = clear || person.kind === 'organisation' ? person.name : maskName(person.name);
  const show = (text: string, mask: (text: string) => string) =>
    clear || text === '' ? text || '—' : mask(text);
  return {
    name: named,
    masked: !clear,
    rows: [
      { label: person.kind === 'person' ? '姓名' : '名称', value: named },
      { label: '证件号码', value: show(person.identityNumber, maskIdentity) },
      { label: '联系方式', value: show(person.contact, maskPhone) },
      { label: '通信地址', value: show(person.address, maskAddress) },
      ...(clear ? writtenRows(loaded) : []),
    ],
  };
}

/** What was written down in the course of the file: it is about the person too. */
const writtenRows = ({ events, notes }: LoadedSideFile) =>
  events.flatMap((event) =>
    writtenParts(notes.get(event.seq), true).map(({ label, value }) => ({
      label: label === '' ? `${SIDE_EVENT_LABELS[event.type]}（${event.occurredOn}）` : label,
      value,
    })),
  );

/** Shows the person's particulars in clear; the look is recorded before anything is shown, its reason sealed. */
export async function revealPerson(
  app: App,
  actor: Actor,
  sideFileId: string,
  { reason }: { readonly reason: string },
): Promise<Result<ApplicantView>> {
  demand(actor, 'personal-data:view');
  const looked = await app.store.transaction<null>(actor.agencyId, async (tx) => {
    const { row, dataKey } = await loadSideFile(app, tx, sideFileId);
    if (!row.sealedPerson) throw new NotFound('这个关联事项没有个人信息');
    await tx.ledger.append({
      stream: 'looks',
      requestId: sideFileId,
      type: 'applicant-revealed',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: {},
      note: dataKey.seal(JSON.stringify({ reason }), SEALED.note),
    });
    return ok(null);
  });
  if (!looked.ok) return looked;
  return app.store.read(actor.agencyId, async (tx) => {
    const view = personView(await loadSideFile(app, tx, sideFileId), true);
    if (!view) throw new NotFound('这个关联事项没有个人信息');
    return ok(view);
  });
}
