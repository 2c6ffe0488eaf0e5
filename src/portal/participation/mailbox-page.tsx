import type { PublicAnswerView } from '../../application/participation/messages/public-answers.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { LETTER_CATEGORIES } from '../../domain/participation/message-kinds.data.ts';
import { Pages } from '../disclosures/pages.tsx';
import { instantIn, useWords } from '../i18n/language.ts';
import { MESSAGE_WORDS } from '../i18n/message-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { partCrumb, participationCrumbs } from './crumbs.ts';
import { Fact } from './fact.tsx';
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
  const words = MESSAGE_WORDS[frame.language];
  const { parts } = PARTICIPATION_WORDS[frame.language];
  return renderPage({
    frame,
    title: parts.mailbox,
    column: 'participation',
    crumbs: participationCrumbs(frame, partCrumb(frame, 'mailbox', false)),
    translated: true,
    children: (
      <>
        <h1>{parts.mailbox}</h1>
        <p className="actions">
          <a className="button" href={PATHS.mailboxNew(code)}>
            {words.write}
          </a>
          <a href={PATHS.messageQuery(code)}>{parts.messageQuery}</a>
        </p>
        <h2>{words.answers}</h2>
        <SearchForm code={code} view={view} />
        <p role="status">{words.count(view.total)}</p>
        {view.items.length > 0 && <Answers code={code} items={view.items} />}
        <Pages page={view.page} last={view.pages} address={(page) => listPath(code, view, page)} />
      </>
    ),
  });
}

function SearchForm({ code, view }: { code: string; view: MailboxPage }) {
  const words = useWords(MESSAGE_WORDS);
  const { categories } = useWords(PARTICIPATION_WORDS);
  return (
    <form className="query-form" method="get" action={PATHS.mailbox(code)} aria-label={words.search}>
      <div className="fields">
        <div className="field">
          <label htmlFor="words">{words.keywords}</label>
          <input id="words" name="words" type="search" defaultValue={view.words} maxLength={50} />
        </div>
        <div className="field">
          <label htmlFor="category">{words.category}</label>
          <select id="category" name="category" defaultValue={view.category}>
            <option value="">{words.all}</option>
            {LETTER_CATEGORIES.map((value) => (
              <option value={value} key={value}>
                {categories[value]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="actions">
        <button type="submit" className="button">
          {words.find}
        </button>
      </p>
    </form>
  );
}

function Answers({ code, items }: { code: string; items: readonly PublicAnswerView[] }) {
  const words = useWords(MESSAGE_WORDS);
  const { categories } = useWords(PARTICIPATION_WORDS);
  return (
    <ul className="entry-list" aria-label={words.answersLabel}>
      {items.map((it) => (
        <li key={it.id}>
          <a href={PATHS.mailboxAnswer(code, it.id)}>
            <OfficialText>{it.title}</OfficialText>
          </a>
          <span className="state">{categories[it.category]}</span>
          <span className="meta">{words.meta(dayInChina(it.receivedAt), dayInChina(it.answeredAt))}</span>
        </li>
      ))}
    </ul>
  );
}

/** One letter with its answer. */
export function answerPage(frame: AgencyFrame, view: PublicAnswerView): string {
  const { language, agency } = frame;
  const words = MESSAGE_WORDS[language];
  return renderPage({
    frame,
    title: view.title,
    column: 'participation',
    crumbs: participationCrumbs(frame, partCrumb(frame, 'mailbox'), {
      label: view.title,
      path: null,
      official: language === 'en',
    }),
    article: { title: view.title, publishedAt: instantForTags(view.answeredAt) },
    translated: true,
    children: (
      <>
        <h1>
          <OfficialText>{view.title}</OfficialText>
        </h1>
        <dl className="facts two-columns">
          <Fact label={words.category}>{PARTICIPATION_WORDS[language].categories[view.category]}</Fact>
          <Fact label={words.office}>
            <OfficialText>{view.department ?? agency.profile.officeName}</OfficialText>
          </Fact>
          <Fact label={words.receivedAt}>{instantIn(language, view.receivedAt)}</Fact>
          <Fact label={words.answeredAt}>{instantIn(language, view.answeredAt)}</Fact>
        </dl>
        <h2>{words.question}</h2>
        <Paragraphs text={view.question} />
        <h2>{words.answer}</h2>
        <Paragraphs text={view.answer} />
      </>
    ),
  });
}
