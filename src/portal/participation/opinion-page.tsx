import type { OpinionReceipt } from '../../application/participation/solicitations/hand-in-opinion.ts';
import type { PublicSolicitationView } from '../../application/participation/solicitations/public-solicitations.ts';
import { dayIn, instantIn } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { SOLICITATION_WORDS } from '../i18n/solicitation-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { partCrumb, participationCrumbs } from './crumbs.ts';
import { GuardedFields, PersonFields, UploadField } from './parts.tsx';

const crumbsOf = (frame: AgencyFrame, { id, title }: PublicSolicitationView, label: string) =>
  participationCrumbs(
    frame,
    partCrumb(frame, 'solicitations'),
    { label: title, path: PATHS.solicitation(frame.agency.code, id), official: frame.language === 'en' },
    { label, path: null },
  );

type OpinionPage = FormState & {
  readonly view: PublicSolicitationView;
  readonly formKey: string;
  /** Whether the organ demands name and contact. */
  readonly demanded: boolean;
};

/** 我要提意见: the form of an opinion. */
export function opinionPage(frame: AgencyFrame, page: OpinionPage): string {
  const { view, errors } = page;
  const { language, agency } = frame;
  const words = SOLICITATION_WORDS[language];
  const { person, attachments } = PARTICIPATION_WORDS[language];
  const labels = { text: words.opinion, uploads: attachments, name: person.name, contact: person.contact };
  return renderPage({
    frame,
    title: formTitle(words.give, errors, language),
    column: 'participation',
    crumbs: crumbsOf(frame, view, words.give),
    translated: true,
    children: (
      <>
        <ErrorSummary errors={errors} labels={labels} />
        <h1>{words.give}</h1>
        <p>
          {words.about}
          <a href={PATHS.solicitation(agency.code, view.id)}>
            <OfficialText>{view.title}</OfficialText>
          </a>
          {words.until(dayIn(language, view.toOn))}
        </p>
        <div className="callout">
          <p>{words.secrecy}</p>
        </div>
        <OpinionForm frame={frame} page={page} />
      </>
    ),
  });
}

function OpinionForm({ frame, page }: { frame: AgencyFrame; page: OpinionPage }) {
  const { view, formKey, demanded, ...state } = page;
  const { code } = frame.agency;
  const words = SOLICITATION_WORDS[frame.language];
  const { attachments, back } = PARTICIPATION_WORDS[frame.language];
  return (
    <form method="post" encType="multipart/form-data" action={PATHS.opinion(code, view.id)} noValidate>
      <GuardedFields formKey={formKey} />
      <TextAreaField
        {...state}
        name="text"
        label={words.opinion}
        hint={words.opinionHint}
        rows={10}
        required
      />
      <UploadField {...state} label={attachments} />
      <PersonFields {...state} demanded={demanded} />
      <p className="actions">
        <button type="submit" className="button large">
          {words.handIn}
        </button>
        <a href={PATHS.solicitation(code, view.id)}>{back}</a>
      </p>
    </form>
  );
}

/** What has been handed in, with its number. */
export function opinionReceiptPage(
  frame: AgencyFrame,
  view: PublicSolicitationView,
  { number, handedInAt }: OpinionReceipt,
): string {
  const { language, agency } = frame;
  const words = SOLICITATION_WORDS[language];
  const { sent, sentAt } = PARTICIPATION_WORDS[language];
  return renderPage({
    frame,
    title: words.handedIn,
    column: 'participation',
    crumbs: crumbsOf(frame, view, sent),
    translated: true,
    children: (
      <>
        <h1>{words.handedIn}</h1>
        <p className="result good" role="status">
          <strong>{words.thanks}</strong>
          <span>{words.next}</span>
        </p>
        <dl className="facts">
          <div>
            <dt>{words.receiptNumber}</dt>
            <dd className="number">{number}</dd>
          </div>
          <div>
            <dt>{sentAt}</dt>
            <dd>{instantIn(language, new Date(handedInAt))}</dd>
          </div>
          <div>
            <dt>{words.matter}</dt>
            <dd>
              <a href={PATHS.solicitation(agency.code, view.id)}>
                <OfficialText>{view.title}</OfficialText>
              </a>
            </dd>
          </div>
        </dl>
      </>
    ),
  });
}
