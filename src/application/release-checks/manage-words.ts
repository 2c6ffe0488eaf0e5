import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { OFFICIAL_WORDING } from '../../domain/release-checks/wording/official-wording.data.ts';
import { faultOfWord } from '../../domain/release-checks/wording/read-word-rows.ts';
import { WORD_KINDS, type WordEntry } from '../../domain/release-checks/wording/wording.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

/** A word the organ adds, or changes: the wrong form names it. */
export const ReleaseWord = z.strictObject({
  wrong: z.string().trim().min(1, '请填写错误写法').max(60, '写法不超过60个字'),
  right: z.string().trim().max(60, '写法不超过60个字'),
  kind: z.enum(WORD_KINDS),
  note: z.string().trim().max(200, '说明不超过200个字'),
});
export type ReleaseWord = z.infer<typeof ReleaseWord>;

/** A word by its wrong form. */
export const NamedWord = z.strictObject({ wrong: z.string().trim().min(1).max(60) });

/** Switches an entry of the house's list off, or on again. */
export const SwitchWord = z.strictObject({
  wrong: z.string().trim().min(1).max(60),
  off: z.boolean(),
  reason: z.string().trim().max(200, '理由不超过200字'),
});
export type SwitchWord = z.infer<typeof SwitchWord>;

/** A word on the page: where it comes from, and whether it is looked for. */
export type ListedWord = {
  readonly wrong: string;
  readonly right: string;
  readonly kind: WordEntry['kind'];
  readonly note: string;
  readonly source: 'house' | 'own';
  readonly active: boolean;
  /** Why an entry of the house is off. */
  readonly reason: string;
};

/** Every word of the house and of the organ, retired ones too; the organ's own first. */
export async function listWords(app: App, actor: Actor): Promise<readonly ListedWord[]> {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const own = await tx.releaseChecks.words();
    const off = new Map((await tx.releaseChecks.wordsOff()).map((it) => [it.wrong, it.reason]));
    return [
      ...own.map(({ wrong, rightWords: right, kind, note, retiredAt }) => ({
        wrong,
        right,
        kind,
        note,
        source: 'own' as const,
        active: retiredAt === null,
        reason: '',
      })),
      ...OFFICIAL_WORDING.map(({ wrong, right, kind, note = '' }) => ({
        wrong,
        right,
        kind,
        note,
        source: 'house' as const,
        active: !off.has(wrong),
        reason: off.get(wrong) ?? '',
      })),
    ];
  });
}

type Change = { readonly type: string; readonly facts: unknown };

/** One change of the organ's words: recorded in the administration chain, the list then made ready anew. */
export function changeWords(
  app: App,
  actor: Actor,
  change: (tx: Transaction) => Promise<Result<Change>>,
): Promise<Result<null>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const version = await tx.releaseChecks.nextWordsVersion();
    const changed = await change(tx);
    if (!changed.ok) return changed;
    const { type, facts } = changed.value;
    await record(tx, app, actor.staffId, type, { version, ...(facts as object) });
    return ok(null);
  });
}

/** The rows of entries as the organ's own words. */
export const rowsOf = (app: App, actor: Actor, entries: readonly WordEntry[]) =>
  entries.map(({ wrong, right, kind, note = '' }) => ({
    wrong,
    rightWords: right,
    kind,
    note,
    addedAt: app.now(),
    addedBy: actor.staffId,
    retiredAt: null,
  }));

/** Adds a word, or puts it in the place of the organ's word of the same wrong form. */
export const putWord = (app: App, actor: Actor, word: ReleaseWord): Promise<Result<null>> =>
  changeWords(app, actor, async (tx) => {
    const fault = faultOfWord(word);
    if (fault) return refuse('word-faulty', fault);
    await tx.releaseChecks.putWords(rowsOf(app, actor, [word]));
    return ok({ type: 'release-word-put', facts: word });
  });

/** Looks for one of the organ's words no longer. */
export const retireWord = (app: App, actor: Actor, wrong: string): Promise<Result<null>> =>
  changeWords(app, actor, async (tx) => {
    if (!(await tx.releaseChecks.retireWord(wrong, app.now()))) throw new NotFound('没有找到这个词');
    return ok({ type: 'release-word-retired', facts: { wrong } });
  });

/** Switches an entry of the house's list off, with a reason, or on again. */
export const switchWord = (
  app: App,
  actor: Actor,
  { wrong, off, reason }: SwitchWord,
): Promise<Result<null>> =>
  changeWords(app, actor, async (tx) => {
    if (!OFFICIAL_WORDING.some((it) => it.wrong === wrong)) throw new NotFound('内置词表中没有这个词');
    if (off && reason.length < 2) return refuse('reason-missing', '请写明停用的理由');
    const row = { wrong, reason, switchedAt: app.now(), switchedBy: actor.staffId };
    if (off) await tx.releaseChecks.switchOff(row);
    else await tx.releaseChecks.switchOn(wrong, app.now());
    return ok({
      type: off ? 'release-word-switched-off' : 'release-word-switched-on',
      facts: { wrong, reason },
    });
  });
