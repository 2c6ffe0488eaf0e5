import type { publicRegister } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { fieldOf } from '../../domain/registers/register-fields.ts';
import { REGISTER_FACTS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { Pages } from '../disclosures/pages.tsx';
import { ArticleText } from '../i18n/article-text.tsx';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { FieldLabel, FieldValue } from '../i18n/register-field-text.tsx';
import { REGISTER_WORDS } from '../i18n/register-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { registerPlace } from './register-place.ts';
import { filteredAddress, type RegisterQuery } from './register-query.ts';

type Found = Awaited<ReturnType<typeof publicRegister>>;
export type RegisterPage = Found & { readonly register: RegisterKind; readonly query: RegisterQuery };

export const PAGE_SIZE = 20;

/** One register: a search that works without script, a table, files to download, what was withdrawn. */
export function registerPage(frame: AgencyFrame, view: RegisterPage): string {
  const { register, query, total, rows } = view;
  const { code } = frame.agency;
  const { way, columnId } = registerPlace(frame, register);
  const words = REGISTER_WORDS[frame.language];
  const title = words.titles[register];
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const path = PATHS.register(code, register);
  return renderPage({
    frame,
    title,
    column: null,
    ...(columnId && { columnId }),
    crumbs: [...way, { label: title, path: null }],
    translated: true,
    children: (
      <>
        <h1>{title}</h1>
        <p className="column-description">
          {words.notes[register]}
          {words.basis[0]}
          <ArticleText>{REGISTER_FACTS[register].article}</ArticleText>
          {words.basis[1]}
        </p>
        <Search view={view} path={path} />
        {total === 0 ? (
          <p className="notice">{query.year || query.words ? words.noneMatch : words.none}</p>
        ) : (
          <>
            <p className="list-count" role="status">
              {words.found(total, query.page, last)}
            </p>
            <Entries code={code} register={register} rows={rows} />
            <Pages
              page={query.page}
              last={last}
              address={(page) => filteredAddress(path, { ...query, page })}
            />
            <Downloads code={code} register={register} query={query} />
          </>
        )}
        <Withdrawn code={code} view={view} />
      </>
    ),
  });
}

function Search({ view: { years, query }, path }: { view: RegisterPage; path: string }) {
  const words = useWords(REGISTER_WORDS);
  return (
    <form className="filter" method="get" action={path} aria-label={words.search}>
      <label>
        {words.year}
        <select name="year" defaultValue={query.year ?? ''}>
          <option value="">{words.all}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {words.ofYear(year)}
            </option>
          ))}
        </select>
      </label>
      <label className="grows">
        {words.words}
        <input name="words" type="search" maxLength={100} defaultValue={query.words ?? ''} />
      </label>
      <button type="submit" className="button">
        {words.search}
      </button>
    </form>
  );
}

function Entries({ code, register, rows }: { code: string; register: RegisterKind; rows: Found['rows'] }) {
  const words = useWords(REGISTER_WORDS);
  const label = (key: string) => <FieldLabel register={register} field={fieldOf(register, key)} />;
  const result = fieldOf(register, 'result');
  return (
    <table className="list-table item-table">
      <thead>
        <tr>
          <th scope="col">{label('subject')}</th>
          <th scope="col">{label('number')}</th>
          {register !== 'fee' && <th scope="col">{words.party}</th>}
          {result && (
            <th scope="col" className="short">
              {label('result')}
            </th>
          )}
          <th scope="col" className="date">
            {label('decidedOn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a href={PATHS.registerEntry(code, register, row.id)}>
                <OfficialText>{row.title}</OfficialText>
              </a>
            </td>
            <td className="short">
              <OfficialText>{row.number}</OfficialText>
            </td>
            {register !== 'fee' && <td>{row.partyName && <OfficialText>{row.partyName}</OfficialText>}</td>}
            {result && (
              <td className="short">
                <FieldValue register={register} field={result} value={row.fields['result'] ?? ''} />
              </td>
            )}
            <td className="date">{row.decidedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FILES = ['xlsx', 'csv', 'json'] as const;

type DownloadsProps = { code: string; register: RegisterKind; query: RegisterQuery };

function Downloads({ code, register, query }: DownloadsProps) {
  const words = useWords(REGISTER_WORDS);
  return (
    <p className="actions">
      <span>{words.downloads}</span>
      {FILES.map((type) => (
        <a key={type} href={filteredAddress(PATHS.registerFile(code, register, type), { ...query, page: 1 })}>
          {words.files[type]}
        </a>
      ))}
    </p>
  );
}

function Withdrawn({ code, view: { register, withdrawn } }: { code: string; view: RegisterPage }) {
  const words = useWords(REGISTER_WORDS);
  if (withdrawn.length === 0) return null;
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">{words.withdrawnEntries}</h2>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">
              <FieldLabel register={register} field={fieldOf(register, 'number')} />
            </th>
            <th scope="col">{words.withdrawnReason}</th>
            <th scope="col" className="date">
              {words.withdrawnOn}
            </th>
          </tr>
        </thead>
        <tbody>
          {withdrawn.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={PATHS.registerEntry(code, register, row.id)}>
                  <OfficialText>{row.number}</OfficialText>
                </a>
              </td>
              <td>{row.reason && <OfficialText>{row.reason}</OfficialText>}</td>
              <td className="date">{dayInChina(row.visibleFrom)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
