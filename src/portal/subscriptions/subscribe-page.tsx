import { SUBSCRIBE_WORDS } from '../i18n/subscribe-words.data.ts';
import { GuardedFields } from '../participation/parts.tsx';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { ColumnField, subscriptionPage } from './parts.tsx';

type SubscribePage = FormState & {
  readonly formKey: string;
  /** The form has just been taken. */
  readonly asked: boolean;
  /** Whether this installation can send e-mail that leads back here. */
  readonly offered: boolean;
};

/** 邮件订阅: the form, the one answer to every form, or that there is none here. */
export function subscribePage(frame: AgencyFrame, page: SubscribePage): string {
  const { asked, offered, errors } = page;
  const words = SUBSCRIBE_WORDS[frame.language];
  return subscriptionPage(frame, {
    title: formTitle(words.title, errors, frame.language),
    heading: words.title,
    children: (
      <>
        <ErrorSummary
          errors={errors}
          labels={{ address: words.address, column: words.column, frequency: words.frequency }}
        />
        <h1>{words.title}</h1>
        {!offered && <p className="notice">{words.notOffered}</p>}
        {offered && asked && (
          <div className="result good" role="status">
            <strong>{words.asked}</strong>
            <span>{words.askedNote}</span>
          </div>
        )}
        {offered && !asked && <AskForm frame={frame} {...page} />}
      </>
    ),
  });
}

function AskForm({ frame, formKey, values, errors }: SubscribePage & { frame: AgencyFrame }) {
  const words = SUBSCRIBE_WORDS[frame.language];
  const state = { values, errors };
  return (
    <>
      <p>{words.lead}</p>
      <form method="post" action={PATHS.subscribe(frame.agency.code)} noValidate>
        <div>
          <GuardedFields formKey={formKey} />
        </div>
        <div className="fields">
          <TextField
            {...state}
            name="address"
            label={words.address}
            hint={words.addressHint}
            type="email"
            inputMode="email"
            autoComplete="email"
            required
          />
          <ColumnField {...state} name="column" label={words.column} columns={frame.columns} required />
        </div>
        <RadioField
          {...state}
          name="frequency"
          label={words.frequency}
          options={words.frequencies}
          required
        />
        <p className="hint">{words.sameAnswer}</p>
        <p className="actions">
          <button type="submit" className="button large">
            {words.submit}
          </button>
        </p>
      </form>
    </>
  );
}
