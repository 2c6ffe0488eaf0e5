import { useContext } from 'react';
import type { PublishedItem, RelatedItem } from '../../application/disclosures/public-item.ts';
import { ITEM_WORDS } from '../i18n/item-words.data.ts';
import { instantIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags } from '../shared/parts/chinese-days.ts';
import { fileSize } from '../shared/parts/file-size.ts';
import { ItemFacts, RuleNotes, ValidityMark, ValidityWarning } from './item-facts.tsx';

/** What the page of an item is made of. */
export type ItemPage = {
  readonly item: PublishedItem;
  readonly related: readonly RelatedItem[];
  /** The text with its addresses put in. */
  readonly body: string;
  readonly crumbs: readonly Crumb[];
  /** Where a file of the item is loaded. */
  readonly fileAddress: (fileId: string, name: string) => string;
  readonly pdfAddress: string;
  /** Not public: shown to whoever works on it. */
  readonly preview?: true;
};

/** The text of an item is in Chinese, whatever the language around it. */
const inChinese = ({ language }: AgencyFrame) => (language === 'zh' ? {} : { lang: 'zh-CN' });

/** When it was published, where it comes from, and the way to print it. */
function Byline({ item, pdfAddress }: Pick<ItemPage, 'item' | 'pdfAddress'>) {
  const language = useContext(PageLanguage);
  const words = ITEM_WORDS[language];
  return (
    <p className="byline">
      <span>
        {words.publishedAt}
        {instantIn(language, item.firstPublishedAt)}
      </span>
      {item.source && (
        <span>
          {words.source}
          <OfficialText>{item.source}</OfficialText>
        </span>
      )}
      <a href={pdfAddress}>{words.pdf}</a>
    </p>
  );
}

/** The page of one item: facts, text, attachments, what belongs to it. */
export function itemPage(frame: AgencyFrame, page: ItemPage): string {
  const { item, related, body, crumbs, fileAddress, pdfAddress, preview } = page;
  const words = ITEM_WORDS[frame.language];
  return renderPage({
    frame,
    translated: true,
    title: item.title,
    column: null,
    columnId: item.columnId,
    ...(preview ? { unlisted: true } : { tools: true }),
    crumbs: [...crumbs, { label: words.text, path: null }],
    article: {
      title: item.title,
      publishedAt: instantForTags(item.firstPublishedAt),
      source: item.source || item.issuer,
      keywords: item.keywords,
      description: item.summary,
    },
    children: (
      <article className="item">
        {preview && <p className="notice warning">{words.preview}</p>}
        <ItemFacts item={item} />
        <ValidityWarning item={item} />
        <h1 className="item-title">
          <OfficialText>{item.title}</OfficialText>
        </h1>
        {item.documentNumber && item.details.ruleNotes.length === 0 && (
          <p className="item-number">
            <OfficialText>{item.documentNumber}</OfficialText>
          </p>
        )}
        <RuleNotes item={item} />
        <Byline item={item} pdfAddress={pdfAddress} />
        {/* Normal form: the house's own HTML without script and style (decision 0038). */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: normalised when it was saved */}
        <div className="item-body" {...inChinese(frame)} dangerouslySetInnerHTML={{ __html: body }} />
        <Attachments item={item} fileAddress={fileAddress} />
        {item.reason && (
          <p className="item-correction">
            {words.corrected(instantIn(frame.language, item.visibleFrom))}
            <OfficialText>{item.reason}</OfficialText>
          </p>
        )}
        <Related related={related} code={frame.agency.code} />
      </article>
    ),
  });
}

const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'text/plain': 'TXT',
  'text/csv': 'CSV',
  'video/mp4': 'MP4',
};
const typeOf = (name: string, mediaType: string): string =>
  TYPES[mediaType] ?? name.split('.').at(-1)?.toUpperCase() ?? '';

function Attachments({ item, fileAddress }: Pick<ItemPage, 'item' | 'fileAddress'>) {
  const words = useWords(ITEM_WORDS);
  const files = item.attachments.filter((it) => it.use === 'attachment');
  if (files.length === 0) return null;
  return (
    <section className="attachments" aria-labelledby="attachments">
      <h2 id="attachments">{words.attachments}</h2>
      <ol>
        {files.map(({ fileId, name, mediaType, size }) => (
          <li key={fileId}>
            <a href={fileAddress(fileId, name)}>
              <OfficialText>{name}</OfficialText>
            </a>
            <span className="file-note">{words.fileNote(typeOf(name, mediaType), fileSize(size))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Documents and their interpretations lead to each other (解读与文件双向关联). */
function Related({ related, code }: { related: readonly RelatedItem[]; code: string }) {
  const words = useWords(ITEM_WORDS).relations;
  const groups = Map.groupBy(related, ({ kind, direction }) => words[kind][direction]);
  return [...groups].map(([label, items]) => (
    <section key={label} className="related" aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {items.map(({ item }) => (
          <li key={item.id}>
            <a href={PATHS.item(code, item.id)}>
              <OfficialText>{item.title}</OfficialText>
            </a>
            {item.documentNumber && (
              <span className="file-note">
                <OfficialText>{item.documentNumber}</OfficialText>
              </span>
            )}
            <ValidityMark validity={item.validity} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
