import { z } from 'zod';
import type { OrganComparison } from '../../domain/annual-reports/compare-organs.ts';
import type { OrganOutlier } from '../../domain/annual-reports/compare-organs-outliers.ts';
import type { PeerShare } from '../../domain/annual-reports/compare-organs-peers.ts';

const given = <Value>(description: string) =>
  z.custom<Value>((value) => typeof value === 'object').meta({ type: 'object', description });

/** Organs side by side; every share is exact, `{ count, of }`, and `null` where it is not known. */
export const ComparisonView = z
  .object({
    year: z.int(),
    compared: z.array(given<OrganComparison>('一个机关一个年度：件数、六类结果、各项占比（count、of）')),
    peers: z.array(given<PeerShare>('一个年度一项占比的中位数')),
    outliers: z.array(given<OrganOutlier>('明显不同于同级单位的：message、english')),
  })
  .meta({ id: 'ReportComparison' });
export type ComparisonView = z.infer<typeof ComparisonView>;
