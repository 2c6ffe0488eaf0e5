import type { ApplicationForm } from '../../../application/access-requests/application-form.ts';
import type { FormErrors, FormValues } from '../../shared/forms/form-state.ts';

/** Fields only one kind of applicant fills in, by the name each has in the form. */
const CITIZEN_FIELDS = ['name', 'identityType', 'identityNumber'] as const;
const ORGANISATION_FIELDS = ['organisationName', 'organisationKind', 'creditCode', 'contactName'] as const;
const COMMON_FIELDS = [
  'phone',
  'email',
  'address',
  'postcode',
  'description',
  'replyForm',
  'deliveryWay',
] as const;

/** Every text field the form has. The fields of both kinds stand in the page: the server picks by kind. */
export const FORM_FIELDS: readonly string[] = [
  'applicant',
  ...CITIZEN_FIELDS,
  ...ORGANISATION_FIELDS,
  ...COMMON_FIELDS,
];

export const FILE_FIELDS = { identityProof: 'identity-proof', materials: 'applicant-upload' } as const;

/** The order in which the page shows its fields, for the summary of errors. */
const ORDER: readonly string[] = [
  'applicant',
  ...CITIZEN_FIELDS,
  ...ORGANISATION_FIELDS,
  'phone',
  'email',
  'address',
  'postcode',
  'identityProof',
  'description',
  'materials',
  'replyForm',
  'deliveryWay',
];

/** What the use case is given: the fields of the kind chosen; what was typed for the other kind is dropped. */
export function toApplication(values: FormValues): Record<string, string> {
  const organisation = values['applicant'] === 'organisation';
  const own: readonly string[] = organisation ? ORGANISATION_FIELDS : CITIZEN_FIELDS;
  const picked = Object.entries(values).filter(
    ([name]) => name === 'applicant' || own.includes(name) || COMMON_FIELDS.some((common) => common === name),
  );
  return Object.fromEntries(
    picked.map(([name, value]) => [name === 'organisationName' ? 'name' : name, value]),
  );
}

/** What the form shows of a draft. */
export function fromApplication(form: ApplicationForm): FormValues {
  if (form.applicant === 'citizen') return { ...form };
  const { name, ...rest } = form;
  return { ...rest, organisationName: name };
}

/** The use case's messages under the names of this page's fields, in its order. */
export function toFieldErrors(errors: FormErrors, values: FormValues, uploadField: string): FormErrors {
  const organisation = values['applicant'] === 'organisation';
  const named = Object.entries(errors).map(([field, message]): [string, string] => {
    if (field === 'name' && organisation) return ['organisationName', message];
    return [field === 'uploads' ? uploadField : field, message];
  });
  const place = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);
  return Object.fromEntries(named.sort(([a], [b]) => place(a) - place(b)));
}
