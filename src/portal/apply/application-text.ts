import type { ApplicationForm } from '../../application/access-requests/application-form.ts';
import { APPLY_WORDS } from '../i18n/apply-words.data.ts';
import type { Language } from '../shared/page/modes.ts';

/** One answer as the check-your-answers page shows it, with the field that changes it. */
export type Answer = { readonly field: string; readonly label: string; readonly value: string };

type Fields = (typeof APPLY_WORDS)['zh']['fields'];

const answerIn =
  (language: Language) =>
  (field: keyof Fields, value: string): Answer => ({
    field,
    label: APPLY_WORDS[language].fields[field],
    value,
  });

/** Who applies. */
export function applicantAnswers(form: ApplicationForm, language: Language): readonly Answer[] {
  const words = APPLY_WORDS[language];
  const answer = answerIn(language);
  const kind = { field: 'applicant', label: words.applicantKind, value: words.kinds[form.applicant] };
  return form.applicant === 'citizen'
    ? [
        kind,
        answer('name', form.name),
        answer('identityType', words.identityTypes[form.identityType]),
        answer('identityNumber', form.identityNumber),
      ]
    : [
        kind,
        answer('organisationName', form.name),
        answer('organisationKind', words.organisationKinds[form.organisationKind]),
        answer('creditCode', form.creditCode),
        answer('contactName', form.contactName),
      ];
}

/** How the applicant is reached. */
export function contactAnswers(form: ApplicationForm, language: Language): readonly Answer[] {
  const answer = answerIn(language);
  return (['phone', 'email', 'address', 'postcode'] as const).map((field) => answer(field, form[field]));
}

/** What is wanted, and in what form. */
export function wantedAnswers(form: ApplicationForm, language: Language): readonly Answer[] {
  const words = APPLY_WORDS[language];
  const answer = answerIn(language);
  return [
    { field: 'description', label: words.answers.wanted, value: form.description },
    answer('replyForm', words.replyForms[form.replyForm]),
    answer('deliveryWay', words.deliveryWays[form.deliveryWay]),
  ];
}
