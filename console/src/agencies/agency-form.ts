import type { AgencyView } from '../../../src/api/agencies/views.ts';

/** What the form of an organ holds and the API takes. */
export type AgencyForm = Pick<AgencyView, 'name' | 'profile' | 'settings'>;

/** Settings an organ starts with. */
export const NEW_SETTINGS = {
  queryReviewFirst: false,
  confirmationAnnounced: false,
  demonstration: false,
  reportingAs: 'department',
  reviewOnlineUrl: '',
} as const;

/** The form as the API takes it: an address left empty is none, other texts left empty are empty. */
export const agencyBody = ({ name, profile, settings }: AgencyForm): AgencyForm => ({
  name,
  profile: {
    ...profile,
    fax: profile.fax ?? '',
    email: profile.email ?? '',
    postcode: profile.postcode ?? '',
  },
  settings: { ...givenSettings(settings), reviewOnlineUrl: settings.reviewOnlineUrl?.trim() || null },
});

/** A setting of the annual report that was emptied is none. */
function givenSettings({ overviewMost, rulePower, reportDueBy, ...settings }: AgencyForm['settings']) {
  return {
    ...settings,
    ...(typeof overviewMost === 'number' ? { overviewMost } : {}),
    ...(typeof rulePower === 'boolean' ? { rulePower } : {}),
    ...(reportDueBy ? { reportDueBy } : {}),
  };
}
