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
  settings: { ...settings, reviewOnlineUrl: settings.reviewOnlineUrl?.trim() || null },
});
