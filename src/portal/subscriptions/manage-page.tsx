import { EVERYTHING } from '../../application/subscriptions/ask-for-subscription.ts';
import type { OwnSubscription } from '../../application/subscriptions/manage-subscription.ts';
import { SUBSCRIBE_WORDS } from '../i18n/subscribe-words.data.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { ColumnName } from '../shared/page/column-name.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { ColumnField, namedColumns, subscriptionPage } from './parts.tsx';

/** The name of the box that keeps a column. */
export const keepField = (id: string): string => `keep-${id}`;

type ManagePage = FormState & {
  readonly token: string;
  readonly subscription: OwnSubscription;
  readonly saved: boolean;
};

/** 更改邮件订阅: which columns stay, one more, how often; and the way out. */
export function managePage(frame: AgencyFrame, page: ManagePage): string {
  const { token, subscription, saved, errors } = page;
  const words = SUBSCRIBE_WORDS[frame.language];
  const { code } = frame.agency;
  return subscriptionPage(frame, {
    title: formTitle(words.manageTitle, errors, frame.language),
    heading: words.manageTitle,
    own: true,
    children: (
      <>
        <ErrorSummary errors={errors} labels={{ add: words.add, frequency: words.frequency }} />
        <h1>{words.manageTitle}</h1>
        {saved && (
          <p className="result good" role="status">
            <strong>{words.saved}</strong>
          </p>
        )}
        <p>{words.manageLead(subscription.address)}</p>
        <form method="post" action={PATHS.subscribeManage(code)} noValidate>
          <input type="hidden" name="token" value={token} />
          <KeptColumns frame={frame} {...page} />
          <div className="fields">
            <ColumnField
              values={page.values}
              errors={errors}
              name="add"
              label={words.add}
              columns={frame.columns}
              none={words.addNone}
            />
          </div>
          <RadioField
            values={page.values}
            errors={errors}
            name="frequency"
            label={words.frequency}
            options={words.frequencies}
            required
          />
          <p className="actions">
            <button type="submit" className="button">
              {words.save}
            </button>
          </p>
        </form>
        <h2>{words.end}</h2>
        <p>
          <a href={`${PATHS.subscribeEnd(code)}?token=${token}`}>{words.endTitle}</a>
        </p>
      </>
    ),
  });
}

function KeptColumns({ frame, subscription, values }: ManagePage & { frame: AgencyFrame }) {
  const words = SUBSCRIBE_WORDS[frame.language];
  const { columnIds } = subscription;
  const boxes =
    columnIds.length === 0
      ? [{ id: EVERYTHING, name: words.everything }]
      : columnIds.flatMap((id) =>
          namedColumns({ columns: frame.columns, columnIds: [id] }).map((column) => ({
            id,
            name: <ColumnName column={column} />,
          })),
        );
  return (
    <fieldset className="field choice">
      <legend>{words.keep}</legend>
      <div className="radios">
        {boxes.map(({ id, name }) => (
          <label className="radio" key={id}>
            <input
              type="checkbox"
              name={keepField(id)}
              value="1"
              defaultChecked={values[keepField(id)] === '1'}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
