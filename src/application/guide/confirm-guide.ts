import type { Transaction } from '../../database/store.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { inUse, readersPath } from '../../domain/columns/column-rules.ts';
import {
  type GuideChange,
  type GuideContents,
  type GuideState,
  guideChanges,
  guideState,
  missingInGuide,
} from '../../domain/guide/guide-contents.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { record } from '../staff/passwords.ts';

/** Levels of columns the guide tells of: root, item of art. 20. */
const TOLD_LEVELS = 2;

/** What the guide of the organ says now. */
async function contentsNow(tx: Transaction): Promise<GuideContents> {
  const agency = await tx.staff.agency(tx.agencyId);
  if (!agency) throw new Error(`no such organ: ${tx.agencyId}`);
  const columns = await columnsOf(tx);
  const paths = inUse(columns).map((it) => readersPath(columns, it.id));
  const arrangement = paths
    .filter((path) => path.length <= TOLD_LEVELS)
    .map((path) => path.map((it) => it.label).join('/'));
  return { ...agency.profile, organName: agency.name, arrangement: arrangement.toSorted() };
}

export type GuideStanding = {
  readonly state: GuideState;
  /** What a confirmation names in `If-Match`; 0: never confirmed. */
  readonly version: number;
  /** Why it must be confirmed again. */
  readonly changes: readonly GuideChange[];
  /** What art. 12 demands and is not said. */
  readonly missing: readonly string[];
  readonly confirmations: readonly {
    readonly version: number;
    readonly confirmedAt: string;
    readonly confirmedBy: string;
  }[];
};

/** Whether the guide is up to date (art. 12), and who confirmed it before. */
export function viewGuide(app: App, actor: Actor): Promise<GuideStanding> {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const now = await contentsNow(tx);
    const confirmations = await tx.guide.confirmations();
    const [last] = confirmations;
    const confirmed = last ? { contents: last.contents, on: dayInChina(last.confirmedAt) } : null;
    return {
      state: guideState(confirmed, now, app.today()),
      version: last?.version ?? 0,
      changes: confirmed ? guideChanges(confirmed.contents, now) : [],
      missing: missingInGuide(now),
      confirmations: confirmations.map(({ version, confirmedAt, name }) => ({
        version,
        confirmedAt: confirmedAt.toISOString(),
        confirmedBy: name,
      })),
    };
  });
}

/** What art. 12 names without which nobody could turn to the office. */
const NEEDED: readonly (keyof GuideContents)[] = ['officeName', 'address', 'hours', 'telephone'];

/** Somebody has looked at the guide and says it is right: a version of it, kept with what it said. */
export function confirmGuide(
  app: App,
  actor: Actor,
  expectedVersion: number,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    await tx.columns.lock();
    const current = (await tx.guide.confirmations())[0]?.version ?? 0;
    if (current !== expectedVersion) throw new Outdated(current, '公开指南');
    const contents = await contentsNow(tx);
    if (NEEDED.some((it) => contents[it] === ''))
      return refuse(
        'guide-incomplete',
        `公开指南还缺少：${missingInGuide(contents).join('、')}，请先在机关信息中补齐`,
        '《条例》第十二条',
      );
    const version = current + 1;
    await tx.guide.confirm({ version, contents, confirmedAt: app.now(), confirmedBy: actor.staffId });
    await record(tx, app, actor.staffId, 'guide-confirmed', { version, contents });
    return ok({ version });
  });
}

/** When the guide was last confirmed, for its page; `null`: never. */
export async function guideUpdate(
  app: App,
  agencyId: string,
): Promise<{ readonly version: number; readonly confirmedAt: Date } | null> {
  const [last] = await app.store.read(agencyId, (tx) => tx.guide.confirmations());
  return last ? { version: last.version, confirmedAt: last.confirmedAt } : null;
}
