import { COMPARED_SHARES, type ComparedShareKey } from './compare-organs.data.ts';
import type { OrganComparison } from './compare-organs.ts';
import { compareShares, type ExactShare } from './exact-share.ts';

/** Fewer organs than this are no peers to be measured by. */
export const LEAST_PEERS = 5;

/** What is usual among the organs of one year that have enough cases for the share to mean something. */
export type PeerShare = {
  readonly share: ComparedShareKey;
  readonly year: number;
  readonly peers: number;
  readonly median: ExactShare;
  /** Median of the distances from the median (MAD), as a part of 1. */
  readonly spread: number;
};

const partOf = ({ count, of }: ExactShare): number => count / of;

/** The middle of shares sorted by size, of an even number the mean of the two middle ones; exact. */
export function medianShare(shares: readonly ExactShare[]): ExactShare {
  const sorted = shares.toSorted(compareShares);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (!low || !high) throw new RangeError('nothing has no median');
  if (low === high) return low;
  return { count: low.count * high.of + high.count * low.of, of: 2 * low.of * high.of };
}

function spreadOf(shares: readonly ExactShare[], median: ExactShare): number {
  const distances = shares.map((it) => Math.abs(partOf(it) - partOf(median))).toSorted((a, b) => a - b);
  const low = distances[(distances.length - 1) >> 1] ?? 0;
  const high = distances[distances.length >> 1] ?? 0;
  return (low + high) / 2;
}

/** What is usual in each year for each share; left out where fewer than {@link LEAST_PEERS} organs have enough cases. */
export function peerShares(compared: readonly OrganComparison[]): readonly PeerShare[] {
  const years = [...new Set(compared.map((it) => it.year))].sort((one, other) => other - one);
  return years.flatMap((year) =>
    COMPARED_SHARES.flatMap(({ key: share, leastOf }): PeerShare[] => {
      const shares = compared.flatMap((it) => {
        const own = it.year === year ? it.shares[share] : null;
        return own && own.of >= leastOf ? [own] : [];
      });
      if (shares.length < LEAST_PEERS) return [];
      const median = medianShare(shares);
      return [{ share, year, peers: shares.length, median, spread: spreadOf(shares, median) }];
    }),
  );
}
