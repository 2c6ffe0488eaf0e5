import { useContext } from 'react';
import type { FoundFile, FoundResult } from '../../application/search/present-results.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { ValidityMark } from '../disclosures/item-facts.tsx';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { SEARCH_WORDS } from '../i18n/search-words.data.ts';
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
    <ResultFacts result={result} ofSeveral={ofSeveral} />
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

function ResultFacts({ result, ofSeveral }: { result: FoundResult; ofSeveral: boolean }) {
  const language = useContext(PageLanguage);
  const words = SEARCH_WORDS[language];
  const day = dayInChina(result.firstPublishedAt);
  return (
    <p className="hit-facts">
      <span>{words.kinds[result.kind]}</span>
      <ValidityMark validity={result.validity} />
      {result.documentNumber && (
        <span>
          <MarkedText pieces={result.numberShown} />
        </span>
      )}
      <span>
        <OfficialText>{ofSeveral ? result.agencyName : result.issuer}</OfficialText>
      </span>
      <time dateTime={day}>{words.publishedOn(dayIn(language, day))}</time>
    </p>
  );
}

function File({ result, file }: { result: FoundResult; file: FoundFile }) {
  const words = useWords(SEARCH_WORDS);
  return (
    <>
      <span className="hit-file-name">
        {words.file}
        <a href={PATHS.itemFile(result.agencyCode, result.id, file.fileId, encodeURIComponent(file.name))}>
          <MarkedText pieces={file.nameShown} />
        </a>
        {file.page !== null && words.onPage(file.page)}
      </span>
      {file.excerpt.length > 0 && (
        <p className="hit-excerpt">
          <MarkedText pieces={file.excerpt} />
        </p>
      )}
    </>
  );
}
