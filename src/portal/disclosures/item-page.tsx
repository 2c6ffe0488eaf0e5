import type { PublishedItem, RelatedItem } from '../../application/disclosures/public-item.ts';
import { RELATION_LABELS } from '../../domain/disclosures/kinds.data.ts';
import { PATHS } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { instantForTags, instantInChinese } from '../shared/parts/chinese-days.ts';
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

/** The page of one item: facts, text, attachments, what belongs to it. */
export function itemPage(frame: AgencyFrame, page: ItemPage): string {
  const { item, related, body, crumbs, fileAddress, pdfAddress, preview } = page;
  return renderPage({
    frame,
    title: item.title,
    column: null,
    columnId: item.columnId,
    ...(preview ? { unlisted: true } : { tools: true }),
    crumbs: [...crumbs, { label: '正文', path: null }],
    article: {
      title: item.title,
      publishedAt: instantForTags(item.firstPublishedAt),
      source: item.source || item.issuer,
      keywords: item.keywords,
      description: item.summary,
    },
    children: (
      <article className="item">
        {preview && (
          <p className="notice warning">预览：这条信息还没有公开，本页面仅供起草人、审查人查看。</p>
        )}
        <ItemFacts item={item} />
        <ValidityWarning item={item} />
        <h1 className="item-title">{item.title}</h1>
        {item.documentNumber && item.details.ruleNotes.length === 0 && (
          <p className="item-number">{item.documentNumber}</p>
        )}
        <RuleNotes item={item} />
        <p className="byline">
          <span>发布时间：{instantInChinese(item.firstPublishedAt)}</span>
          {item.source && <span>信息来源：{item.source}</span>}
          <a href={pdfAddress}>下载 PDF</a>
        </p>
        {/* Normal form: the house's own HTML without script and style (decision 0038). */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: normalised when it was saved */}
        <div className="item-body" dangerouslySetInnerHTML={{ __html: body }} />
        <Attachments item={item} fileAddress={fileAddress} />
        {item.reason && (
          <p className="item-correction">
            {instantInChinese(item.visibleFrom)}更正、更新：{item.reason}
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
  const files = item.attachments.filter((it) => it.use === 'attachment');
  if (files.length === 0) return null;
  return (
    <section className="attachments" aria-labelledby="attachments">
      <h2 id="attachments">附件</h2>
      <ol>
        {files.map(({ fileId, name, mediaType, size }) => (
          <li key={fileId}>
            <a href={fileAddress(fileId, name)}>{name}</a>
            <span className="file-note">
              （{typeOf(name, mediaType)}，{fileSize(size)}）
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Documents and their interpretations lead to each other (解读与文件双向关联). */
function Related({ related, code }: { related: readonly RelatedItem[]; code: string }) {
  const groups = Map.groupBy(related, ({ kind, direction }) => RELATION_LABELS[kind][direction]);
  return [...groups].map(([label, items]) => (
    <section key={label} className="related" aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {items.map(({ item }) => (
          <li key={item.id}>
            <a href={PATHS.item(code, item.id)}>{item.title}</a>
            {item.documentNumber && <span className="file-note">{item.documentNumber}</span>}
            <ValidityMark validity={item.validity} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
