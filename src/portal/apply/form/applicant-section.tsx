import { APPLY_WORDS } from '../../i18n/apply-words.data.ts';
import { FORM_WORDS } from '../../i18n/form-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { RadioField, SelectField } from '../../shared/forms/choice-field.tsx';
import { FileField } from '../../shared/forms/file-field.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { TextField } from '../../shared/forms/text-field.tsx';
import { type KeptFile, KeptFiles } from './kept-files.tsx';

/**
 * Who applies. Both kinds' fields are in the page; style shows those of the kind chosen, and where a browser
 * cannot do that both stand under their own headings and the server reads the right ones.
 */
export function ApplicantSection({ proofs, ...state }: FormState & { proofs: readonly KeptFile[] }) {
  const { fields, hints, ...words } = useWords(APPLY_WORDS);
  const { uploadRule } = useWords(FORM_WORDS);
  const replaces = proofs.length > 0 ? hints.replaces : '';
  return (
    <section aria-labelledby="applicant-heading">
      <h2 id="applicant-heading">{words.applicant}</h2>
      <RadioField {...state} name="applicant" label={words.applicantKind} options={words.kinds} required />
      <CitizenFields {...state} />
      <OrganisationFields {...state} />
      <ContactFields {...state} />
      <KeptFiles files={proofs} />
      <FileField
        {...state}
        name="identityProof"
        label={fields.identityProof}
        required={proofs.length === 0}
        hint={`${hints.identityProof}${uploadRule}${hints.endOfRule}${replaces}`}
      />
    </section>
  );
}

function CitizenFields(state: FormState) {
  const { fields, ...words } = useWords(APPLY_WORDS);
  return (
    <div className="fields for-citizen">
      <p className="kind-heading">{words.citizenHeading}</p>
      <TextField {...state} name="name" label={fields.name} autoComplete="name" required wide />
      <SelectField
        {...state}
        name="identityType"
        label={fields.identityType}
        options={words.identityTypes}
        required
      />
      <TextField {...state} name="identityNumber" label={fields.identityNumber} required />
    </div>
  );
}

function OrganisationFields(state: FormState) {
  const { fields, ...words } = useWords(APPLY_WORDS);
  return (
    <div className="fields for-organisation">
      <p className="kind-heading">{words.organisationHeading}</p>
      <TextField
        {...state}
        name="organisationName"
        label={fields.organisationName}
        autoComplete="organization"
        required
        wide
      />
      <SelectField
        {...state}
        name="organisationKind"
        label={fields.organisationKind}
        options={words.organisationKinds}
        required
      />
      <TextField {...state} name="creditCode" label={fields.creditCode} required />
      <TextField {...state} name="contactName" label={fields.contactName} autoComplete="name" required wide />
    </div>
  );
}

function ContactFields(state: FormState) {
  const { fields, hints } = useWords(APPLY_WORDS);
  return (
    <div className="fields">
      <TextField
        {...state}
        name="phone"
        label={fields.phone}
        hint={hints.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
      />
      <TextField
        {...state}
        name="email"
        label={fields.email}
        hint={hints.email}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <TextField {...state} name="address" label={fields.address} autoComplete="address-line1" required />
      <TextField
        {...state}
        name="postcode"
        label={fields.postcode}
        inputMode="numeric"
        autoComplete="postal-code"
      />
    </div>
  );
}
