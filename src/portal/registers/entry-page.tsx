import type { PublishedEntryRow } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { publicFields, shownValue } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags, instantInChinese } from '../shared/parts/chinese-days.ts';
import { registerPlace, registerTitle } from './register-place.ts';

const crumbsOf = (frame: AgencyFrame, register: RegisterKind, label: string) => [
  ...registerPlace(frame, register).way,
  { label: registerTitle(register), path: PATHS.register(frame.agency.code, register) },
  { label, path: null },
];

/** One decision or fee item: every public field that is filled in, since when and until when it is public. */
export function entryPage(frame: AgencyFrame, entry: PublishedEntryRow): string {
  const { register, fields, number } = entry;
  const { columnId } = registerPlace(frame, register);
  const filled = publicFields(register).filter(
    (it) => (fields[it.key] ?? '') !== '' && it.key !== 'publicUntil',
  );
  return renderPage({
    frame,
    title: entry.title,
    column: null,
    ...(columnId && { columnId }),
    crumbs: crumbsOf(frame, register, number),
    article: { title: entry.title, publishedAt: instantForTags(entry.firstPublishedAt) },
    tools: true,
    children: (
      <>
        <h1>{entry.title}</h1>
        <dl className="facts">
          {filled.map((field) => (
            <div key={field.key}>
              <dt>{field.label}</dt>
              <dd>{shownValue(field, fields[field.key] ?? '')}</dd>
            </div>
          ))}
          {entry.publicUntil && (
            <div>
              <dt>公示截止期</dt>
              <dd>{entry.publicUntil}</dd>
            </div>
          )}
          <div>
            <dt>公开日期</dt>
            <dd>{dayInChina(entry.firstPublishedAt)}</dd>
          </div>
          {entry.version > 1 && (
            <div>
              <dt>更新时间</dt>
              <dd>{instantInChinese(entry.visibleFrom)}</dd>
            </div>
          )}
        </dl>
      </>
    ),
  });
}

/** What is left of an entry that was withdrawn: its number, the reason and the day (《行政处罚法》第四十八条). */
export const withdrawnEntryPage = (
  frame: AgencyFrame,
  { register, number, reason, visibleFrom }: PublishedEntryRow,
) =>
  renderPage({
    frame,
    title: '信息已撤回',
    column: null,
    unlisted: true,
    crumbs: crumbsOf(frame, register, '信息已撤回'),
    children: (
      <>
        <h1>信息已撤回</h1>
        <p className="lead">“{number}”的信息已经撤回，不再公开。</p>
        <dl className="facts" aria-label="撤回情况">
          <div>
            <dt>撤回理由</dt>
            <dd>{reason}</dd>
          </div>
          <div>
            <dt>撤回时间</dt>
            <dd>{instantInChinese(visibleFrom)}</dd>
          </div>
        </dl>
      </>
    ),
  });
