import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import type { Frame } from './frame.ts';

/** What an article page says about itself to search engines and to checks of government sites. */
export type Article = {
  readonly title: string;
  /** `YYYY-MM-DD HH:MM`, China time. */
  readonly publishedAt: string;
  /** 来源; the organ where it is not said. */
  readonly source?: string;
  readonly keywords?: readonly string[];
  /** 作者或者发文机关. */
  readonly author?: string;
  readonly description?: string;
  /** A path of this site or a full address. */
  readonly image?: string;
};

/** What a column page, and every article in it, says about the column. */
export type ColumnTags = {
  readonly name: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** 栏目类别; 政府信息公开 where nothing narrower is said. */
  readonly type?: string;
};

/** A feed of the page's content: RSS, Atom or JSON. */
export type FeedLink = { readonly title: string; readonly path: string; readonly type: string };

type PageTagsProps = {
  frame: Frame;
  column: ColumnTags | null;
  article: Article | null;
};

/** Content longer than this is cut by whoever reads the tags. */
const LONGEST_DESCRIPTION = 200;

const tag = (name: string, content: string | undefined) =>
  content ? <meta name={name} content={content} /> : null;

const absolute = (frame: Frame, path: string): string =>
  path.startsWith('/') ? `${frame.publicUrl}${path}` : path;

/**
 * The page tags of 《政府网站发展指引》（国办发〔2017〕47号）: site, column and article. Written in Chinese in every language,
 * for those who check them look for these words. `SiteIDCode` is issued to a site by its supervisor and is left out
 * until the organ has one.
 */
export function PageTags({ frame, column, article }: PageTagsProps) {
  const { agency, site, publicUrl } = frame;
  const words = FRAME_WORDS.zh;
  return (
    <>
      {tag('SiteName', site.siteName || (agency ? words.siteOf(agency.name) : words.platform))}
      {tag('SiteDomain', hostOf(publicUrl))}
      {tag('SiteIDCode', site.siteIdCode)}
      {column && <ColumnTagLines column={column} />}
      {article && <ArticleTagLines frame={frame} article={article} />}
    </>
  );
}

const ColumnTagLines = ({ column }: { column: ColumnTags }) => (
  <>
    {tag('ColumnName', column.name)}
    {tag('ColumnDescription', column.description ?? column.name)}
    {tag('ColumnKeywords', (column.keywords?.length ? column.keywords : [column.name]).join(','))}
    {tag('ColumnType', column.type ?? FRAME_WORDS.zh.disclosure)}
  </>
);

function ArticleTagLines({ frame, article }: { frame: Frame; article: Article }) {
  const owner = frame.agency?.name ?? FRAME_WORDS.zh.platform;
  const { title, publishedAt, source, keywords, author, description, image } = article;
  return (
    <>
      {tag('ArticleTitle', title)}
      {tag('PubDate', publishedAt)}
      {tag('ContentSource', source || owner)}
      {tag('Keywords', (keywords?.length ? keywords : [title]).join(','))}
      {tag('Author', author || owner)}
      {tag('Description', (description || title).slice(0, LONGEST_DESCRIPTION))}
      {tag('Image', image && absolute(frame, image))}
      {tag('Url', absolute(frame, frame.path))}
    </>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
