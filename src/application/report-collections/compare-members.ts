import type { Transaction } from '../../database/store.ts';
import {
  compareOrgans,
  type OrganComparison,
  type OrganReport,
} from '../../domain/annual-reports/compare-organs.ts';
import { type OrganOutlier, outliersOf } from '../../domain/annual-reports/compare-organs-outliers.ts';
import { type PeerShare, peerShares } from '../../domain/annual-reports/compare-organs-peers.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
import type { RollUpSnapshot } from '../../domain/report-collections/roll-up-snapshot.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { findCollection } from './load-collection.ts';

/** Organs side by side: what is compared, what is usual among them, and who stands out. */
export type MemberComparison = {
  readonly year: number;
  readonly compared: readonly OrganComparison[];
  readonly peers: readonly PeerShare[];
  readonly outliers: readonly OrganOutlier[];
};

/** The accepted reports of a year side by side, with those of the year before where it was closed. */
export async function compareMembers(app: App, actor: Actor, year: number): Promise<MemberComparison> {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const collection = await findCollection(tx, year);
    const before = await tx.reportCollections.newest(year - 1);
    return comparisonOf(year, [
      ...(await acceptedReports(tx, collection.id, year)),
      ...(before ? countedReports(before.snapshot) : []),
    ]);
  });
}

async function acceptedReports(
  tx: Transaction,
  collectionId: string,
  year: number,
): Promise<readonly OrganReport[]> {
  const members = await tx.reportMembers.of(collectionId);
  const current = new Map(
    (await tx.reportSubmissions.current(collectionId)).map((it) => [it.memberId, it.figures] as const),
  );
  return members.flatMap(({ id, name, status }) => {
    const figures = current.get(id);
    return status === 'accepted' && figures ? [{ organ: name, year, figures }] : [];
  });
}

/** The reports a closed roll-up counted. */
export const countedReports = ({ year, members }: RollUpSnapshot): readonly OrganReport[] =>
  members.flatMap(({ name, status, submission }) =>
    status === 'accepted' && submission ? [{ organ: name, year, figures: submission.figures }] : [],
  );

/** What is compared of reports; an organ written differently in another year is told by its name as compared. */
export function comparisonOf(year: number, reports: readonly OrganReport[]): MemberComparison {
  const names = new Map<string, string>();
  for (const { organ } of reports) names.set(agencyKey(organ), names.get(agencyKey(organ)) ?? organ);
  const compared = compareOrgans(
    reports.map((it) => ({ ...it, organ: names.get(agencyKey(it.organ)) ?? it.organ })),
  );
  return { year, compared, peers: peerShares(compared), outliers: outliersOf(compared) };
}
