import type { ListedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina, yearOf } from '../../domain/calendar/plain-date.ts';
import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { HomeContent } from './home-view.ts';

type NewItemsProps = { frame: AgencyFrame; content: HomeContent };

/** What was published last, in figures and as lists; nothing while nothing is published. */
export function NewItems({ frame, content }: NewItemsProps) {
  const words = useWords(HOME_WORDS);
  const { code } = frame.agency;
  const [latest] = content.newest;
  if (!latest) return null;
  const year = yearOf(frame.today);
  const keyOf = (key: string) =>
    frame.columns?.tree.flatMap((it) => it.children).find((it) => it.column.key === key);
  const documents = keyOf('policy-documents');
  return (
    <>
      <ul className="figures">
        <li>{words.count(content.total)}</li>
        <li>{words.countThisYear(year, content.thisYear)}</li>
        <li>
          {words.newestOn}{' '}
          <time dateTime={dayInChina(latest.visibleFrom)}>{dayInChina(latest.visibleFrom)}</time>
        </li>
      </ul>
      <ItemBlock heading={words.newest} items={content.newest} code={code} more={PATHS.disclosures(code)} />
      <div className="two-blocks">
        <ItemBlock
          heading={words.documents}
          items={content.documents}
          code={code}
          more={documents ? PATHS.column(code, documents.column.id) : null}
        />
        <ItemBlock heading={words.interpretations} items={content.interpretations} code={code} more={null} />
      </div>
    </>
  );
}

type ItemBlockProps = {
  heading: string;
  items: readonly ListedItem[];
  code: string;
  more: string | null;
};

/** A short list of titles with their days, and where there are more. */
function ItemBlock({ heading, items, code, more }: ItemBlockProps) {
  const words = useWords(HOME_WORDS);
  if (items.length === 0) return null;
  return (
    <section className="block">
      <div className="block-head">
        <h2>{heading}</h2>
        {more && (
          <a href={more} aria-label={words.moreOf(heading)}>
            {words.more}
          </a>
        )}
      </div>
      <ul className="day-list">
        {items.map((item) => (
          <li key={item.id}>
            <a href={PATHS.item(code, item.id)}>
              <OfficialText>{item.title}</OfficialText>
            </a>
            <time dateTime={dayInChina(item.firstPublishedAt)}>{dayInChina(item.firstPublishedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
