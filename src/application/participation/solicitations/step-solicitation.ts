import type { SolicitationRow } from '../../../database/solicitations.ts';
import type { Transaction } from '../../../database/store.ts';
import { checkResults, countOpinions } from '../../../domain/participation/opinion-results.ts';
import { decideStep } from '../../../domain/participation/solicitation.ts';
import { checkPeriod } from '../../../domain/participation/solicitation-period.ts';
import type {
  SolicitationAction,
  SolicitationStage,
} from '../../../domain/participation/solicitation-stages.data.ts';
import { ok, type Result } from '../../../domain/shared/refusal.ts';
import type { Permission } from '../../../domain/staff/roles.data.ts';
import type { ChangeOptions } from '../../access-requests/change-options.ts';
import { type Actor, demand } from '../../actor.ts';
import type { App } from '../../app.ts';
import { transactOnce } from '../../shared/once.ts';
import { checkPublicText } from '../check-public-text.ts';
import { appendParticipation } from '../participation-log.ts';
import { settingsIn } from '../participation-settings.ts';
import { lockSolicitation } from './edit-solicitation.ts';

/** Opening, publishing results and withdrawing are decided by reviewers (信息发布审查). */
export const SOLICITATION_PERMISSIONS: Readonly<Record<SolicitationAction, Permission>> = {
  submit: 'participation:handle',
  return: 'disclosures:review',
  approve: 'disclosures:review',
  'submit-results': 'participation:handle',
  'return-results': 'disclosures:review',
  'publish-results': 'disclosures:review',
  withdraw: 'disclosures:review',
};

type Step = {
  readonly app: App;
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly row: SolicitationRow;
  readonly note: string;
};

export type Stepped = { readonly version: number; readonly stage: SolicitationStage };

/** What an action changes beside the stage, after its own conditions. */
const EFFECTS: Readonly<
  Record<SolicitationAction, (step: Step) => Promise<Result<Partial<SolicitationRow>>>>
> = {
  submit: async ({ app, tx, actor, row }) => {
    const lawful = checkPeriod({ ...row, ...row.content }, await settingsIn(tx));
    if (!lawful.ok) return lawful;
    const clean = checkPublicText([row.title, ...Object.values(row.content)], app.today());
    return clean.ok ? ok({ submittedBy: actor.staffId }) : clean;
  },
  return: async () => ok({ submittedBy: null }),
  approve: async ({ app, actor }) => ok({ approvedAt: app.now(), approvedBy: actor.staffId }),
  'submit-results': async ({ app, tx, actor, row }) => {
    const counts = countOpinions(await tx.solicitations.settledOf(row.id), row.results.groups);
    const complete = checkResults(row.results, counts);
    if (!complete.ok) return complete;
    const texts = row.results.groups.flatMap((it) => [it.title, it.reasons]);
    const clean = checkPublicText([row.results.overview, ...texts], app.today());
    return clean.ok ? ok({ submittedBy: actor.staffId }) : clean;
  },
  'return-results': async () => ok({ submittedBy: null }),
  // The numbers are frozen with the words: an opinion cannot be settled otherwise afterwards.
  'publish-results': async ({ app, tx, row }) => {
    const counts = countOpinions(await tx.solicitations.settledOf(row.id), row.results.groups);
    return ok({ publishedResults: { ...row.results, counts }, resultsPublishedAt: app.now() });
  },
  withdraw: async ({ app, note }) => ok({ withdrawnAt: app.now(), withdrawalReason: note }),
};

/** Takes one step of a solicitation: permission, table, another person where it is a review, then its effects. */
export async function stepSolicitation(
  app: App,
  actor: Actor,
  id: string,
  {
    action,
    note,
    options = {},
  }: { readonly action: SolicitationAction; readonly note: string; readonly options?: ChangeOptions },
): Promise<Result<Stepped>> {
  demand(actor, SOLICITATION_PERMISSIONS[action]);
  return transactOnce<Stepped>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const row = await lockSolicitation(tx, id, options.expectedVersion);
    const next = decideStep(action, row, { staffId: actor.staffId, today: app.today() });
    if (!next.ok) return next;
    const effect = await EFFECTS[action]({ app, tx, actor, row, note });
    if (!effect.ok) return effect;
    const version = row.version + 1;
    await tx.solicitations.save(id, { ...effect.value, stage: next.value, version });
    await appendParticipation(app, tx, {
      id,
      type: `solicitation-step-${action}`,
      actorId: actor.staffId,
      facts: note === '' ? {} : { note },
    });
    return ok({ version, stage: next.value });
  });
}
