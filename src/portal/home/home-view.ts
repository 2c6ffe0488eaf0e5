import type { ListedItem } from '../../application/disclosures/public-item.ts';
import type { ListedReport } from '../reports/report-list.tsx';

/** What the home shows of the organ's publications. */
export type HomeContent = {
  readonly reports: readonly ListedReport[];
  readonly newest: readonly ListedItem[];
  readonly documents: readonly ListedItem[];
  readonly interpretations: readonly ListedItem[];
  /** Published items: all there are, and those of this year in China. */
  readonly total: number;
  readonly thisYear: number;
};
