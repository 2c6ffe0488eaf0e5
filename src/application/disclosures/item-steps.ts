import type { Transaction } from '../../database/store.ts';
import { dayInChina, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ItemCommands } from '../../domain/disclosures/item-commands.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import type { ItemAction } from '../../domain/disclosures/lifecycle.data.ts';
import { overdueSince, publicationClock } from '../../domain/disclosures/publication-clock.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { freezeContent } from './freeze-content.ts';
import type { ItemActionInput } from './item-input.ts';
import type { LoadedItem } from './load-item.ts';
import { fitFor } from './release-findings.ts';

/** What preparing a step may use. */
export type ItemStep = {
  readonly app: App;
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly itemId: string;
  readonly loaded: LoadedItem;
};

type Prepare<A extends ItemAction> = (
  step: ItemStep,
  input: ItemActionInput<A>,
) => Promise<Result<ItemCommands[A]>>;

/** The frozen content that goes through review. */
export async function namedContent({ tx, itemId, loaded }: ItemStep): Promise<ItemContent> {
  const { named } = loaded.state;
  const version = named && (await tx.disclosures.version(itemId, named.contentVersion));
  return version?.content ?? loaded.draft;
}

const freeze = ({ app, tx, itemId, actor, loaded }: ItemStep) =>
  freezeContent(app, tx, { itemId, content: loaded.draft, savedBy: actor.staffId });

/** The number of the version a reviewer saw; the domain refuses where its digest is another. */
const seen = ({ loaded }: ItemStep, digest: string) => ({
  contentVersion: loaded.state.named?.contentVersion ?? 0,
  digest,
});

/** What somebody submits must be the very text they saw, not one that was saved meanwhile. */
function sameRevision({ loaded }: ItemStep, revision: number): void {
  if (loaded.revision !== revision) throw new Outdated(loaded.revision, '这份草稿');
}

const reviewedBy =
  (stage: 'review' | 'release') =>
  async (step: ItemStep, { digest, checked, remark }: ItemActionInput<'pass-content'>) => {
    const fit = await fitFor(stage, step, await namedContent(step));
    return fit.ok ? ok({ ...seen(step, digest), checked, remark }) : fit;
  };

const reviewedLate = async (
  step: ItemStep,
  { digest, passed, remark }: ItemActionInput<'review-content-late'>,
) =>
  passed || remark !== ''
    ? ok({ ...seen(step, digest), passed, remark })
    : refuse('reason-missing', '不通过的，请写明理由；不通过的信息应当更正或者撤回');

/** A public version from `visibleFrom` on; only what passes the gate at this moment goes out. */
async function toRelease(step: ItemStep, digest: string, visibleFrom: string) {
  const fit = await fitFor('release', step, await namedContent(step));
  if (!fit.ok) return fit;
  const { state } = step.loaded;
  const { publicVersions, correction } = state;
  const released = { publicVersion: publicVersions + 1, visibleFrom, correction };
  return ok({ ...seen(step, digest), ...released, ...lateness(step, state.formedOn, visibleFrom) });
}

/** Says that the period of art. 26 is over by the instant of publication, where it is. */
function lateness({ app, loaded }: ItemStep, formedOn: PlainDate, visibleFrom: string) {
  const clock = publicationClock(formedOn, loaded.draft.metadata.otherPeriod, app.calendar);
  const since = overdueSince(clock, dayInChina(new Date(visibleFrom)));
  return since === null ? {} : { overdueSince: since };
}

const now = ({ app }: ItemStep): string => app.now().toISOString();

/** For each action, what the domain needs to decide it. */
export const ITEM_STEPS: { readonly [A in ItemAction]: Prepare<A> } = {
  'save-version': async (step, { remark }) => ok({ ...(await freeze(step)), remark }),
  submit: async (step, { revision }) => {
    sameRevision(step, revision);
    const fit = await fitFor('review', step, step.loaded.draft);
    if (!fit.ok) return fit;
    const { openness, formedOn } = step.loaded.draft.metadata;
    return ok({ ...(await freeze(step)), openness, formedOn });
  },
  recall: async (_, input) => ok(input),
  return: async (_, input) => ok(input),
  'pass-content': reviewedBy('review'),
  'pass-secrecy': reviewedBy('release'),
  publish: (step, { digest }) => toRelease(step, digest, now(step)),
  schedule: (step, { digest, at }) => toRelease(step, digest, new Date(at).toISOString()),
  unschedule: async ({ loaded }, { remark }) =>
    ok({ remark, publicVersion: loaded.state.live?.publicVersion ?? 0 }),
  'publish-urgently': async (step, { revision, remark }) => {
    sameRevision(step, revision);
    const { draft, state } = step.loaded;
    if (draft.metadata.openness !== 'proactive')
      return refuse('not-proactive', '公开属性不是主动公开，不能发布');
    const fit = await fitFor('release', step, draft);
    if (!fit.ok) return fit;
    const { publicVersions: count, correction } = state;
    const released = { publicVersion: count + 1, visibleFrom: now(step), correction };
    const formedOn = state.firstPublishedAt ? state.formedOn : draft.metadata.formedOn;
    const late = lateness(step, formedOn, released.visibleFrom);
    return ok({ ...(await freeze(step)), ...released, ...late, remark, formedOn: draft.metadata.formedOn });
  },
  'review-content-late': reviewedLate,
  'review-secrecy-late': reviewedLate,
  'look-back': async (_, input) =>
    input.result === 'problem' && input.remark === ''
      ? refuse('reason-missing', '发现问题的，请写明是什么问题，以便更正或者撤回')
      : ok(input),
  revise: async (_, input) => ok(input),
  'change-validity': async ({ app, loaded }, { validity, on, remark }) => {
    const today = app.today();
    if (on < today) return refuse('validity-in-the-past', '有效性自今天或者以后的日期起变更，不能倒填');
    const visibleFrom = on === today ? app.now() : new Date(`${on}T00:00:00+08:00`);
    const publicVersion = loaded.state.publicVersions + 1;
    return ok({ validity, remark, byItemId: null, publicVersion, visibleFrom: visibleFrom.toISOString() });
  },
  withdraw: async ({ loaded }, { ground, remark }) =>
    ok({ ground, remark, publicVersion: loaded.state.publicVersions + 1 }),
  close: async ({ loaded }, { remark, reEvaluateOn }) =>
    ok({ remark, reEvaluateOn, openness: loaded.state.openness }),
  're-evaluate': async (_, input) => ok(input),
  discard: async (_, input) => ok(input),
};
