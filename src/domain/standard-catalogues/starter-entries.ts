import type { CatalogueEntry } from './catalogue-entry.ts';

/** An entry the program brings along, with the column where its information usually stands. */
export type StarterEntry = CatalogueEntry & {
  /** Key in the legal tree (`legal-columns.data.ts`); an organ without that column chooses one itself. */
  readonly columnKey: string;
  readonly updateWithinDays: number | null;
};

type Said = Pick<CatalogueEntry, 'topic' | 'subtopic' | 'content' | 'basis' | 'body'> &
  Pick<StarterEntry, 'columnKey'> &
  Partial<StarterEntry>;

/** The period of art. 26, in the words of a catalogue. */
export const TWENTY_WORKING_DAYS = '自形成或者变更之日起20个工作日内';

/** An entry as most are: published by the county to everybody, on the site, within the period of art. 26. */
export const starter = (said: Said): StarterEntry => ({
  timeLimit: TWENTY_WORKING_DAYS,
  channels: ['政府网站'],
  audience: '',
  method: 'proactive',
  tiers: ['county'],
  updateWithinDays: null,
  ...said,
});
