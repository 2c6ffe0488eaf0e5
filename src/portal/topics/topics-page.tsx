import type { PublicTopicLine, PublicTopicView } from '../../application/topics/read-topics.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { Paragraphs } from '../participation/parts.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';

const LABEL = '专题';

/** The topics of an organ. */
export function topicsPage(frame: AgencyFrame, topics: readonly PublicTopicLine[]): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: LABEL,
    column: null,
    crumbs: [{ label: LABEL, path: null }],
    children: (
      <>
        <h1>{LABEL}</h1>
        {topics.length === 0 && <p>目前没有专题。</p>}
        <ul className="tiles">
          {topics.map(({ id, title, intro }) => (
            <li key={id}>
              <a href={PATHS.topic(code, id)}>{title}</a>
              <p>{intro.split('\n')[0]?.slice(0, 80)}</p>
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
  return renderPage({
    frame,
    title,
    column: null,
    crumbs: [
      { label: LABEL, path: PATHS.topics(code) },
      { label: title, path: null },
    ],
    article: { title, publishedAt: instantForTags(publishedAt) },
    children: (
      <>
        <h1>{title}</h1>
        {picture && (
          <img
            className="topic-picture"
            src={PATHS.topicPicture(code, id, picture.fileId)}
            alt={picture.alt}
          />
        )}
        <Paragraphs text={intro} />
        {hotline !== '' && (
          <div className="callout">
            <h2>服务热线</h2>
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

const Section = ({ code, label, items }: PublicTopicView['sections'][number] & { code: string }) => (
  <section>
    <h2>{label}</h2>
    {items.length === 0 ? (
      <p>目前没有内容。</p>
    ) : (
      <ul className="topic-items">
        {items.map((item) => (
          <li key={item.id}>
            <a href={PATHS.item(code, item.id)}>{item.title}</a>
            <time dateTime={dayInChina(item.firstPublishedAt)}>{dayInChina(item.firstPublishedAt)}</time>
          </li>
        ))}
      </ul>
    )}
  </section>
);
