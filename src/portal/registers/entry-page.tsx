import type { PublishedEntryRow } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { publicFields } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { instantIn } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { FieldLabel, FieldValue } from '../i18n/register-field-text.tsx';
import { REGISTER_WORDS } from '../i18n/register-words.data.ts';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { registerPlace } from './register-place.ts';

const crumbsOf = (frame: AgencyFrame, register: RegisterKind, own: Omit<Crumb, 'path'>): readonly Crumb[] => [
  ...registerPlace(frame, register).way,
  {
    label: REGISTER_WORDS[frame.language].titles[register],
    path: PATHS.register(frame.agency.code, register),
  },
  { ...own, path: null },
];

/** One decision or fee item: every public field that is filled in, since when and until when it is public. */
export function entryPage(frame: AgencyFrame, entry: PublishedEntryRow): string {
  const { register, number } = entry;
  const { columnId } = registerPlace(frame, register);
  return renderPage({
    frame,
    title: entry.title,
    column: null,
    ...(columnId && { columnId }),
    crumbs: crumbsOf(frame, register, { label: number, official: frame.language === 'en' }),
    article: { title: entry.title, publishedAt: instantForTags(entry.firstPublishedAt) },
    tools: true,
    translated: true,
    children: (
      <>
        <h1>
          <OfficialText>{entry.title}</OfficialText>
        </h1>
        <EntryFacts frame={frame} entry={entry} />
      </>
    ),
  });
}

function EntryFacts({ frame, entry }: { frame: AgencyFrame; entry: PublishedEntryRow }) {
  const { register, fields } = entry;
  const words = REGISTER_WORDS[frame.language];
  const filled = publicFields(register).filter(
    (it) => (fields[it.key] ?? '') !== '' && it.key !== 'publicUntil',
  );
  return (
    <dl className="facts">
      {filled.map((field) => (
        <div key={field.key}>
          <dt>
            <FieldLabel register={register} field={field} />
          </dt>
          <dd>
            <FieldValue register={register} field={field} value={fields[field.key] ?? ''} />
          </dd>
        </div>
      ))}
      {entry.publicUntil && (
        <div>
          <dt>{words.publicUntil}</dt>
          <dd>{entry.publicUntil}</dd>
        </div>
      )}
      <div>
        <dt>{words.publishedOn}</dt>
        <dd>{dayInChina(entry.firstPublishedAt)}</dd>
      </div>
      {entry.version > 1 && (
        <div>
          <dt>{words.updatedAt}</dt>
          <dd>{instantIn(frame.language, entry.visibleFrom)}</dd>
        </div>
      )}
    </dl>
  );
}

/** What is left of an entry that was withdrawn: its number, the reason and the day (《行政处罚法》第四十八条). */
export function withdrawnEntryPage(
  frame: AgencyFrame,
  { register, number, reason, visibleFrom }: PublishedEntryRow,
): string {
  const words = REGISTER_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.gone,
    column: null,
    unlisted: true,
    crumbs: crumbsOf(frame, register, { label: words.gone }),
    translated: true,
    children: (
      <>
        <h1>{words.gone}</h1>
        <p className="lead">
          <MixedText>{words.goneLead(number)}</MixedText>
        </p>
        <dl className="facts" aria-label={words.goneFacts}>
          <div>
            <dt>{words.withdrawnReason}</dt>
            <dd>{reason && <OfficialText>{reason}</OfficialText>}</dd>
          </div>
          <div>
            <dt>{words.goneAt}</dt>
            <dd>{instantIn(frame.language, visibleFrom)}</dd>
          </div>
        </dl>
      </>
    ),
  });
}
