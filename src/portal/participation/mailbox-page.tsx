import type { PublicAnswerView } from '../../application/participation/messages/public-answers.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { LETTER_CATEGORY_LABELS } from '../../domain/participation/message-kinds.data.ts';
import { Pages } from '../disclosures/pages.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags, instantInChinese } from '../shared/parts/chinese-days.ts';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { Paragraphs } from './parts.tsx';

export type MailboxPage = {
  readonly items: readonly PublicAnswerView[];
  readonly total: number;
  readonly category: string;
  readonly words: string;
  readonly page: number;
  readonly pages: number;
};

/** The address of the list with its filters. */
const listPath = (code: string, { category, words }: MailboxPage, page: number): string => {
  const query = new URLSearchParams({ category, words, page: String(page) }).toString();
  return `${PATHS.mailbox(code)}?${query}`;
};

/** 咨询信箱: letters answered in public, with the days they came and were answered. */
export function mailboxPage(frame: AgencyFrame, view: MailboxPage): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: PART_LABELS.mailbox,
    column: 'participation',
    crumbs: participationCrumbs(code, { label: PART_LABELS.mailbox, path: null }),
    children: (
      <>
        <h1>{PART_LABELS.mailbox}</h1>
        <p className="actions">
          <a className="button" href={PATHS.mailboxNew(code)}>
            我要写信
          </a>
          <a href={PATHS.messageQuery(code)}>{PART_LABELS.messageQuery}</a>
        </p>
        <h2>公开的答复</h2>
        <SearchForm code={code} view={view} />
        <p role="status">共{view.total}封</p>
        {view.items.length > 0 && <Answers code={code} items={view.items} />}
        <Pages page={view.page} last={view.pages} address={(page) => listPath(code, view, page)} />
      </>
    ),
  });
}

const SearchForm = ({ code, view }: { code: string; view: MailboxPage }) => (
  <form className="query-form" method="get" action={PATHS.mailbox(code)} aria-label="查找来信">
    <div className="fields">
      <div className="field">
        <label htmlFor="words">关键词</label>
        <input id="words" name="words" type="search" defaultValue={view.words} maxLength={50} />
      </div>
      <div className="field">
        <label htmlFor="category">类别</label>
        <select id="category" name="category" defaultValue={view.category}>
          <option value="">全部</option>
          {Object.entries(LETTER_CATEGORY_LABELS).map(([value, label]) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
    <p className="actions">
      <button type="submit" className="button">
        查找
      </button>
    </p>
  </form>
);

const Answers = ({ code, items }: { code: string; items: readonly PublicAnswerView[] }) => (
  <ul className="entry-list" aria-label="公开答复的来信">
    {items.map((it) => (
      <li key={it.id}>
        <a href={PATHS.mailboxAnswer(code, it.id)}>{it.title}</a>
        <span className="state">{it.categoryLabel}</span>
        <span className="meta">
          受理时间 {dayInChina(it.receivedAt)}　答复时间 {dayInChina(it.answeredAt)}
        </span>
      </li>
    ))}
  </ul>
);

/** One letter with its answer. */
export function answerPage(frame: AgencyFrame, view: PublicAnswerView): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: view.title,
    column: 'participation',
    crumbs: participationCrumbs(
      code,
      { label: PART_LABELS.mailbox, path: PATHS.mailbox(code) },
      { label: view.title, path: null },
    ),
    article: { title: view.title, publishedAt: instantForTags(view.answeredAt) },
    children: (
      <>
        <h1>{view.title}</h1>
        <dl className="facts two-columns">
          <Fact label="类别" value={view.categoryLabel} />
          <Fact label="承办机构" value={view.department ?? frame.agency.profile.officeName} />
          <Fact label="受理时间" value={instantInChinese(view.receivedAt)} />
          <Fact label="答复时间" value={instantInChinese(view.answeredAt)} />
        </dl>
        <h2>来信内容</h2>
        <Paragraphs text={view.question} />
        <h2>答复</h2>
        <Paragraphs text={view.answer} />
      </>
    ),
  });
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
