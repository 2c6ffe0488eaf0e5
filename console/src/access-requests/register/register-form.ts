import type { Channel } from '../../../../src/domain/access-requests/receipt.ts';
import { needsConfirmation } from '../../../../src/domain/access-requests/receipt.ts';

type Common = {
  readonly name: string;
  readonly phone: string;
  readonly email?: string;
  readonly address: string;
  readonly postcode?: string;
  readonly description: string;
  readonly replyForm: string;
  readonly deliveryWay: string;
};

/** The form as it is typed. */
export type RegisterForm = {
  readonly channel: Channel;
  readonly arrivedOn: string;
  readonly confirmedOn?: string | null;
  readonly title: string;
  readonly form: Common &
    (
      | { readonly applicant: 'citizen'; readonly identityType: string; readonly identityNumber: string }
      | {
          readonly applicant: 'organisation';
          readonly organisationKind: string;
          readonly creditCode: string;
          readonly contactName: string;
        }
    );
};

/** Whether the legal day of this channel waits for the confirmation of both sides (art. 31). */
export const waitsForConfirmation = (channel: Channel): boolean => needsConfirmation(channel, false);

const texts = (form: Common) => ({
  name: form.name.trim(),
  phone: form.phone.trim(),
  email: form.email?.trim() ?? '',
  address: form.address.trim(),
  postcode: form.postcode?.trim() ?? '',
  description: form.description,
  replyForm: form.replyForm,
  deliveryWay: form.deliveryWay,
});

/** What the API takes: the fields of the chosen kind of applicant and no others. */
export const registerBody = ({ channel, arrivedOn, confirmedOn, title, form }: RegisterForm) => ({
  channel,
  arrivedOn,
  confirmedOn: waitsForConfirmation(channel) ? (confirmedOn ?? null) : null,
  title,
  form:
    form.applicant === 'citizen'
      ? {
          applicant: form.applicant,
          ...texts(form),
          identityType: form.identityType,
          identityNumber: form.identityNumber.trim(),
        }
      : {
          applicant: form.applicant,
          ...texts(form),
          organisationKind: form.organisationKind,
          creditCode: form.creditCode.trim(),
          contactName: form.contactName.trim(),
        },
});
