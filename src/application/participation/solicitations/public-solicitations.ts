import type { PublicSolicitation } from '../../../database/solicitations.ts';
import { solicitationStatus } from '../../../domain/participation/solicitation.ts';
import { SOLICITATION_KIND_LABELS } from '../../../domain/participation/solicitation-kinds.data.ts';
import { isShortened } from '../../../domain/participation/solicitation-period.ts';
import { SOLICITATION_STATUS_LABELS } from '../../../domain/participation/solicitation-stages.data.ts';
import type { Download } from '../../access-requests/public-views.ts';
import { NotFound } from '../../actor.ts';
import type { Agency } from '../../agencies/find-agency.ts';
import type { App } from '../../app.ts';
import { settingsIn } from '../participation-settings.ts';
import { openPublicFile, publicFileViews } from '../public-files.ts';

/** Nothing of the work behind it shows: before its results are out, what has ended has ended. */
function publicStatus(app: App, it: PublicSolicitation) {
  const stage = it.withdrawnOn ? 'withdrawn' : it.results ? 'results-published' : 'approved';
  return solicitationStatus({ stage, fromOn: it.fromOn, toOn: it.toOn }, app.today());
}

function publicLine(app: App, it: PublicSolicitation) {
  const status = publicStatus(app, it);
  return {
    id: it.id,
    number: it.number,
    kind: it.kind,
    kindLabel: SOLICITATION_KIND_LABELS[it.kind],
    title: it.title,
    fromOn: it.fromOn,
    toOn: it.toOn,
    status,
    statusLabel: SOLICITATION_STATUS_LABELS[status],
  };
}

export type PublicSolicitationLine = ReturnType<typeof publicLine>;

/** What the public sees listed now, the latest first. */
export const publicSolicitations = (app: App, agency: Agency): Promise<PublicSolicitationLine[]> =>
  app.store.read(agency.id, async (tx) =>
    (await tx.solicitations.listPublic(app.now())).map((it) => publicLine(app, it)),
  );

/** One solicitation as the public sees it now; not opened yet, unapproved and foreign answer alike. */
export const publicSolicitation = (app: App, agency: Agency, id: string) =>
  app.store.read(agency.id, async (tx) => {
    const found = await tx.solicitations.findPublic(app.now(), id);
    if (!found) throw new NotFound('没有找到这项征集');
    const { content, results, withdrawnOn, withdrawalReason } = found;
    const period = { ...found, shortReasons: content?.shortReasons ?? '' };
    const files = content ? await tx.participation.filesOf({ solicitationId: id }) : [];
    return {
      ...publicLine(app, found),
      content,
      shortened: isShortened(period, await settingsIn(tx)),
      results,
      resultsPublishedAt: found.resultsPublishedAt,
      withdrawnOn,
      withdrawalReason,
      files: publicFileViews(files),
    };
  });

export type PublicSolicitationView = Awaited<ReturnType<typeof publicSolicitation>>;

/** An attachment of a solicitation that is public now. */
export const publicSolicitationFile = (
  app: App,
  agency: Agency,
  { id, fileId }: { readonly id: string; readonly fileId: string },
): Promise<Download> =>
  app.store.read(agency.id, async (tx) => {
    const found = await tx.solicitations.findPublic(app.now(), id);
    const file = found?.content ? await tx.participation.file(fileId) : undefined;
    if (file?.solicitationId !== id) throw new NotFound('没有找到这个文件');
    return openPublicFile(app, file);
  });
