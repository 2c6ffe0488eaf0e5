import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';

type PlacedIn = Pick<AgencyFrame, 'agency' | 'language'>;

/** The way to a page of 互动交流: the part it belongs to, then the page itself. */
export function participationCrumbs(
  { agency, language }: PlacedIn,
  ...steps: readonly Crumb[]
): readonly Crumb[] {
  const label = PARTICIPATION_WORDS[language].parts.participation;
  return steps.length === 0
    ? [{ label, path: null }]
    : [{ label, path: PATHS.participation(agency.code) }, ...steps];
}

type Part = 'solicitations' | 'mailbox';

/** A part of 互动交流 as a step of the way to one of its pages; `linked: false` for the page of the part itself. */
export const partCrumb = ({ agency, language }: PlacedIn, part: Part, linked = true): Crumb => ({
  label: PARTICIPATION_WORDS[language].parts[part],
  path: linked ? PATHS[part](agency.code) : null,
});
