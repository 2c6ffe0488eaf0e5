import type { SolicitationRow } from '../../../database/solicitations.ts';
import { countOpinions } from '../../../domain/participation/opinion-results.ts';
import {
  declinedStep,
  offeredSteps,
  solicitationStatus,
} from '../../../domain/participation/solicitation.ts';
import { SOLICITATION_KIND_LABELS } from '../../../domain/participation/solicitation-kinds.data.ts';
import { daysOfPeriod, isShortened, minimumDays } from '../../../domain/participation/solicitation-period.ts';
import {
  SOLICITATION_ACTION_LABELS,
  SOLICITATION_ACTIONS,
  SOLICITATION_LIFECYCLE,
  SOLICITATION_STATUS_LABELS,
} from '../../../domain/participation/solicitation-stages.data.ts';
import { type Actor, demand, NotFound } from '../../actor.ts';
import type { App } from '../../app.ts';
import { timelineOf } from '../participation-log.ts';
import { settingsIn } from '../participation-settings.ts';
import { publicFileViews } from '../public-files.ts';
import { SOLICITATION_PERMISSIONS } from './step-solicitation.ts';

function lineOf(app: App, row: SolicitationRow, opinions: number) {
  const status = solicitationStatus(row, app.today());
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    kindLabel: SOLICITATION_KIND_LABELS[row.kind],
    title: row.title,
    fromOn: row.fromOn,
    toOn: row.toOn,
    status,
    statusLabel: SOLICITATION_STATUS_LABELS[status],
    opinions,
  };
}

/** All solicitations of the organ, the latest first, with how many opinions each was given. */
export const listSolicitations = (app: App, actor: Actor) => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const lines = [];
    for (const row of await tx.solicitations.list())
      lines.push(lineOf(app, row, (await tx.solicitations.settledOf(row.id)).length));
    return lines;
  });
};

/** Exactly what the table offers this person now, and why the rest of the stage's row is declined. */
function stepsFor(app: App, actor: Actor, row: SolicitationRow) {
  const acting = { staffId: actor.staffId, today: app.today() };
  const offered = offeredSteps(row, acting).filter((it) =>
    actor.permissions.has(SOLICITATION_PERMISSIONS[it]),
  );
  const declined = SOLICITATION_ACTIONS.filter(
    (it) => SOLICITATION_LIFECYCLE[row.stage][it] && actor.permissions.has(SOLICITATION_PERMISSIONS[it]),
  ).flatMap((action) => {
    const refusal = declinedStep(action, row, acting);
    return refusal ? [{ label: SOLICITATION_ACTION_LABELS[action], reason: refusal.message }] : [];
  });
  return {
    actions: offered.map((action) => ({ action, label: SOLICITATION_ACTION_LABELS[action] })),
    declined,
  };
}

/** The page of one solicitation: draft, attachments, results with their numbers, course, what may be done now. */
export const viewSolicitation = (app: App, actor: Actor, id: string) => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const row = await tx.solicitations.find(id);
    if (!row) throw new NotFound('没有找到这项征集');
    const settings = await settingsIn(tx);
    const settled = await tx.solicitations.settledOf(id);
    const period = { ...row, shortReasons: row.content.shortReasons };
    return {
      ...lineOf(app, row, settled.length),
      version: row.version,
      ...row.content,
      days: daysOfPeriod(row),
      minimumDays: minimumDays(row.kind, settings),
      shortened: isShortened(period, settings),
      mayEdit: row.stage === 'draft' && actor.permissions.has('participation:handle'),
      mayAnalyse: row.stage === 'approved' && actor.permissions.has('participation:handle'),
      withdrawalReason: row.withdrawalReason,
      resultsPublishedAt: row.resultsPublishedAt?.toISOString() ?? null,
      results: row.results,
      counts: countOpinions(settled, row.results.groups),
      files: publicFileViews(await tx.participation.filesOf({ solicitationId: id })),
      timeline: await timelineOf(tx, id),
      ...stepsFor(app, actor, row),
    };
  });
};
