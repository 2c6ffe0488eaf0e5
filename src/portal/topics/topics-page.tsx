import type { PublicTopicLine, PublicTopicView } from '../../application/topics/read-topics.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { TOPIC_WORDS } from '../i18n/topic-words.data.ts';
import { Paragraphs } from '../participation/parts.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';

/** The topics of an organ. */
export function topicsPage(frame: AgencyFrame, topics: readonly PublicTopicLine[]): string {
  const { code } = frame.agency;
  const words = TOPIC_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.label,
    column: null,
    crumbs: [{ label: words.label, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.label}</h1>
        {topics.length === 0 && <p>{words.none}</p>}
        <ul className="tiles">
          {topics.map(({ id, title, intro }) => (
            <li key={id}>
              <a href={PATHS.topic(code, id)}>
                <OfficialText>{title}</OfficialText>
              </a>
              <p>
                <OfficialText>{intro.split('\n')[0]?.slice(0, 80) ?? ''}</OfficialText>
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** One topic: picture, introduction, sections of items, hotline. */
export function topicPage(
  frame: AgencyFrame,
  { id, content, publishedAt, sections }: PublicTopicView,
): string {
  const { code } = frame.agency;
  const { title, intro, picture, hotline } = content;
  const words = TOPIC_WORDS[frame.language];
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [
      { label: words.label, path: PATHS.topics(code) },
      { label: title, path: null, official: frame.language === 'en' },
    ],
    translated: true,
    article: { title, publishedAt: instantForTags(publishedAt) },
    children: (
      <>
        <h1>
          <OfficialText>{title}</OfficialText>
        </h1>
        {picture && (
          <img
            className="topic-picture"
            src={PATHS.topicPicture(code, id, picture.fileId)}
            alt={picture.alt}
            {...(frame.language === 'en' && { lang: 'zh-CN' })}
          />
        )}
        <Paragraphs text={intro} />
        {hotline !== '' && (
          <div className="callout">
            <h2>{words.hotline}</h2>
            <Paragraphs text={hotline} />
          </div>
        )}
        {sections.map((section) => (
          <Section key={section.label} code={code} {...section} />
        ))}
      </>
    ),
  });
}

function Section({ code, label, items }: PublicTopicView['sections'][number] & { code: string }) {
  const words = useWords(TOPIC_WORDS);
  return (
    <section>
      <h2>
        <OfficialText>{label}</OfficialText>
      </h2>
      {items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="topic-items">
          {items.map((item) => (
            <li key={item.id}>
              <a href={PATHS.item(code, item.id)}>
                <OfficialText>{item.title}</OfficialText>
              </a>
              <time dateTime={dayInChina(item.firstPublishedAt)}>{dayInChina(item.firstPublishedAt)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
