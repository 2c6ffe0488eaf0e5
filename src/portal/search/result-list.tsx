import type { FoundFile, FoundResult } from '../../application/search/present-results.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { ITEM_KIND_LABELS } from '../../domain/disclosures/kinds.data.ts';
import { ValidityMark } from '../disclosures/item-facts.tsx';
import { PATHS } from '../paths.ts';
import { MarkedText } from './marked-text.tsx';

type ResultListProps = {
  readonly results: readonly FoundResult[];
  /** Of the first result among all. */
  readonly start: number;
  /** Whether results of several organs stand together. */
  readonly ofSeveral: boolean;
};

/** What was found, best first. */
export const ResultList = ({ results, start, ofSeveral }: ResultListProps) => (
  <ol className="hits" start={start}>
    {results.map((result) => (
      <li key={result.id}>
        <Result result={result} ofSeveral={ofSeveral} />
      </li>
    ))}
  </ol>
);

const Result = ({ result, ofSeveral }: { result: FoundResult; ofSeveral: boolean }) => (
  <article className="hit">
    <h2>
      <a href={PATHS.item(result.agencyCode, result.id)}>
        <MarkedText pieces={result.titleShown} />
      </a>
    </h2>
    <p className="hit-facts">
      <span>{ITEM_KIND_LABELS[result.kind]}</span>
      <ValidityMark validity={result.validity} />
      {result.documentNumber && (
        <span>
          <MarkedText pieces={result.numberShown} />
        </span>
      )}
      <span>{ofSeveral ? result.agencyName : result.issuer}</span>
      <time dateTime={dayInChina(result.firstPublishedAt)}>
        {inChinese(dayInChina(result.firstPublishedAt))}发布
      </time>
    </p>
    {result.excerpt.length > 0 && (
      <p className="hit-excerpt">
        <MarkedText pieces={result.excerpt} />
      </p>
    )}
    {result.files.length > 0 && (
      <ul className="hit-files">
        {result.files.map((file) => (
          <li key={file.fileId}>
            <File result={result} file={file} />
          </li>
        ))}
      </ul>
    )}
  </article>
);

const File = ({ result, file }: { result: FoundResult; file: FoundFile }) => (
  <>
    <span className="hit-file-name">
      附件：
      <a href={PATHS.itemFile(result.agencyCode, result.id, file.fileId, encodeURIComponent(file.name))}>
        <MarkedText pieces={file.nameShown} />
      </a>
      {file.page !== null && `，第${file.page}页`}
    </span>
    {file.excerpt.length > 0 && (
      <p className="hit-excerpt">
        <MarkedText pieces={file.excerpt} />
      </p>
    )}
  </>
);
