import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import type { ProofOfIdentity } from '../../domain/access-requests/case-events.ts';
import { PROOF_LABELS } from '../../domain/access-requests/proof-of-identity.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { ChangeOptions } from '../access-requests/change-options.ts';
import { type LoadedCase, loadCase, openApplicant, SEALED } from '../access-requests/load-case.ts';
import { maybeWords } from '../access-requests/reply-facts-schema.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { transactOnce } from '../shared/once.ts';
import { giveNewCode } from './give-new-code.ts';

const PROOFS = Object.keys(PROOF_LABELS) as [ProofOfIdentity, ...ProofOfIdentity[]];
const note = maybeWords('说明', 500);

/** How a clerk hands a new code over: at the counter after a proof of identity, or by post to the registered address. */
export const ReissueCode = z.discriminatedUnion(
  'way',
  [
    z.strictObject({
      way: z.literal('counter'),
      proof: z.enum(PROOFS, { error: '请选择核验的证件种类' }),
      note,
    }),
    z.strictObject({ way: z.literal('post'), note }),
  ],
  { error: '请选择交付查询码的方式' },
);
export type ReissueCode = z.infer<typeof ReissueCode>;

/** What is printed and handed over or posted; the code is shown this once. */
export type CodeSlip = {
  readonly number: string;
  readonly queryCode: string;
  readonly issuedOn: PlainDate;
  readonly way: ReissueCode['way'];
  readonly version: number;
  /** Only for the post: where it goes, and nowhere else. */
  readonly recipient: { readonly name: string; readonly address: string; readonly postcode: string } | null;
};

/**
 * 重发查询码: a new code after a proof of identity, of which only the kind of document is recorded, or a slip for
 * the post to the address registered with the request. The clerk sees a code that opens the applicant's case, and
 * by post the address: the look is recorded. Throws `Outdated` when the case has changed since the client saw it.
 */
export function reissueCode(
  app: App,
  actor: Actor,
  requestId: string,
  { command, options }: { readonly command: ReissueCode; readonly options: ChangeOptions },
): Promise<Result<CodeSlip>> {
  demand(actor, 'requests:register');
  return transactOnce<CodeSlip>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    if (options.expectedVersion !== undefined && options.expectedVersion !== loaded.state.version)
      throw new Outdated(loaded.state.version);
    const { way, note: written } = command;
    const proof = command.way === 'counter' ? command.proof : null;
    await recordLook(app, tx, loaded, { actor, way });
    const handing = { way, proof, note: written, actorId: actor.staffId };
    const queryCode = await giveNewCode(app, tx, loaded, handing);
    const after = await tx.requests.find(requestId);
    return ok({
      number: loaded.row.number,
      queryCode,
      issuedOn: app.today(),
      way,
      version: Number(after?.version ?? 0),
      recipient: way === 'post' ? recipientOf(loaded) : null,
    });
  });
}

function recipientOf(loaded: LoadedCase): CodeSlip['recipient'] {
  const { name, address, postcode } = openApplicant(loaded);
  return { name, address, postcode };
}

const LOOKS: Readonly<Record<ReissueCode['way'], string>> = {
  counter: '重发查询码（当面核验身份）',
  post: '重发查询码（寄往登记的通信地址）',
};

const recordLook = (
  app: App,
  tx: Transaction,
  { row, dataKey }: LoadedCase,
  { actor, way }: { readonly actor: Actor; readonly way: ReissueCode['way'] },
) =>
  tx.ledger.append({
    stream: 'looks',
    requestId: row.id,
    type: 'query-code-shown',
    occurredOn: app.today(),
    actorId: actor.staffId,
    facts: { way },
    note: dataKey.seal(JSON.stringify({ reason: LOOKS[way] }), SEALED.note),
  });
