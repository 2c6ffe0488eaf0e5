import { z } from 'zod';
import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import { ENTRY_LIFECYCLE } from '../../domain/registers/entry-lifecycle.data.ts';
import { decideEntry } from '../../domain/registers/entry-lifecycle.ts';
import type { RegisterEvent } from '../../domain/registers/register-events.data.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { publishRows } from './publish-entries.ts';
import { recordEntry, settingsOf, stateOf } from './register-context.ts';

/** Most entries one review names; an import is reviewed as a whole, whatever its size. */
const MOST_NAMED = 200;

/** What is reviewed: entries in the versions seen, or all of an import that nobody has touched since. */
export const ReviewInput = z
  .strictObject({
    decision: z.enum(['approve', 'return'], '请选择审核意见'),
    entries: z
      .array(z.strictObject({ id: z.uuid(), version: z.int().min(1) }))
      .max(MOST_NAMED, `一次最多审核${MOST_NAMED}条`)
      .default([]),
    importId: z.uuid().nullable().default(null),
    note: z.string().trim().max(500, '审核意见不能超过500个字').default(''),
  })
  .refine((it) => it.entries.length > 0 !== (it.importId !== null), '请选择要审核的登记')
  .refine((it) => it.decision === 'approve' || it.note !== '', '退回的，请写明原因');
export type ReviewInput = z.infer<typeof ReviewInput>;

export type Reviewed = { readonly published: number; readonly withheld: number; readonly returned: number };

/**
 * Reviews entries all or none (先审查、后公开，条例第十七条): what is to be published is public from now on, what is to
 * be withheld is so by a second person's decision. Whoever entered them does not review them.
 */
export function reviewEntries(
  app: App,
  actor: Actor,
  register: RegisterKind,
  input: ReviewInput,
): Promise<Result<Reviewed>> {
  demand(actor, ENTRY_LIFECYCLE.publish.permission);
  return app.store.transaction<Reviewed>(actor.agencyId, async (tx) => {
    const rows = await chosenRows(tx, register, input);
    if (rows.length === 0) return refuse('nothing-to-review', '没有待审核的登记，可能已由其他人审核');
    const declined = rows.map((row) => declinedReview(row, input, actor.staffId)).find((it) => it !== null);
    if (declined) return declined;
    const publish = input.decision === 'approve' ? rows.filter((it) => it.plan === 'publish') : [];
    const rest = rows.filter((it) => !publish.includes(it));
    const version = await recordReview(app, tx, { register, rows, input, actorId: actor.staffId });
    await publishRows(app, tx, publish, { settings: await settingsOf(tx), version });
    const kept = rest.map((it) => it.id);
    // What is returned still has its day; what is withheld has none.
    if (input.decision === 'return') await tx.registers.saveMany(kept, { status: 'returned', version });
    else await tx.registers.saveMany(kept, { status: 'withheld', dueOn: null, version });
    const count =
      input.decision === 'approve'
        ? { withheld: rest.length, returned: 0 }
        : { withheld: 0, returned: rest.length };
    return ok({ published: publish.length, ...count });
  });
}

async function chosenRows(
  tx: Transaction,
  register: RegisterKind,
  { entries, importId }: ReviewInput,
): Promise<readonly RegisterEntryRow[]> {
  if (importId)
    return (await tx.registers.untouchedOfImport(importId)).filter((it) => it.register === register);
  const rows = await tx.registers.findManyForUpdate(entries.map((it) => it.id));
  for (const { id, version } of entries) {
    const row = rows.find((it) => it.id === id && it.register === register);
    if (!row) throw new NotFound('没有找到这条登记');
    if (row.version !== version) throw new Outdated(row.version, `编号“${row.number}”的登记`);
  }
  return rows;
}

function declinedReview(
  row: RegisterEntryRow,
  { decision }: ReviewInput,
  actorId: string,
): Result<never> | null {
  const approval = row.plan === 'publish' ? 'publish' : 'withhold';
  const decided = decideEntry(stateOf(row), decision === 'approve' ? approval : 'return', actorId);
  if (decided.ok) return null;
  const { code, message, article } = decided.refusal;
  return refuse(code, `编号“${row.number}”：${message}`, article);
}

type Review = {
  readonly register: RegisterKind;
  readonly rows: readonly RegisterEntryRow[];
  readonly input: ReviewInput;
  readonly actorId: string;
};

/** One event for one entry, under its id; one for a batch, under the import or alone, naming all of its entries. */
async function recordReview(
  app: App,
  tx: Transaction,
  { register, rows, input, actorId }: Review,
): Promise<number> {
  const [only] = rows;
  const { decision, note, importId } = input;
  if (only && rows.length === 1 && !importId) {
    const approved: RegisterEvent =
      only.plan === 'publish' ? 'register-entry-published' : 'register-entry-withheld';
    const type: RegisterEvent = decision === 'approve' ? approved : 'register-entry-returned';
    return recordEntry(app, tx, {
      id: only.id,
      type,
      actorId,
      facts: { register, note, fields: only.fields },
    });
  }
  const entries = rows.map((it) => it.id);
  const facts = { register, decision, note, importId, entries };
  const batch = { type: 'register-entries-reviewed' as const, actorId, facts };
  if (importId) return recordEntry(app, tx, { id: importId, ...batch });
  let version = 0;
  for (const { id } of rows)
    version = await recordEntry(app, tx, { id, ...batch, facts: { register, decision, note } });
  return version;
}
