import type { Frame } from './frame.ts';

/** What an article page says about itself to search engines and to checks of government sites. */
export type Article = {
  readonly title: string;
  /** `YYYY-MM-DD HH:MM`, China time. */
  readonly publishedAt: string;
};

type PageTagsProps = { frame: Frame; columnName: string | null; article: Article | null };

/**
 * The page tags of 《政府网站发展指引》（国办发〔2017〕47号）: site, column and article. `SiteIDCode` is issued to a
 * site by its supervisor and is left out until the organ has one.
 */
export function PageTags({ frame, columnName, article }: PageTagsProps) {
  const owner = frame.agency?.name ?? '政府信息公开平台';
  return (
    <>
      <meta name="SiteName" content={frame.agency ? `${owner}政府信息公开` : owner} />
      <meta name="SiteDomain" content={hostOf(frame.publicUrl)} />
      {columnName && <meta name="ColumnName" content={columnName} />}
      {columnName && <meta name="ColumnType" content="政府信息公开" />}
      {article && <meta name="ArticleTitle" content={article.title} />}
      {article && <meta name="PubDate" content={article.publishedAt} />}
      {article && <meta name="ContentSource" content={owner} />}
    </>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
