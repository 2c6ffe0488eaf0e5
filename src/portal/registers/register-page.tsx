import type { publicRegister } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { fieldOf, shownValue } from '../../domain/registers/register-fields.ts';
import { REGISTER_FACTS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { Pages } from '../disclosures/pages.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { registerPlace, registerTitle } from './register-place.ts';
import { filteredAddress, type RegisterQuery } from './register-query.ts';

type Found = Awaited<ReturnType<typeof publicRegister>>;
export type RegisterPage = Found & { readonly register: RegisterKind; readonly query: RegisterQuery };

export const PAGE_SIZE = 20;

/** One register: a search that works without script, a table, files to download, what was withdrawn. */
export function registerPage(frame: AgencyFrame, view: RegisterPage): string {
  const { register, query, total, rows } = view;
  const { code } = frame.agency;
  const { way, columnId } = registerPlace(frame, register);
  const title = registerTitle(register);
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const path = PATHS.register(code, register);
  return renderPage({
    frame,
    title,
    column: null,
    ...(columnId && { columnId }),
    crumbs: [...way, { label: title, path: null }],
    children: (
      <>
        <h1>{title}</h1>
        <p className="column-description">
          {REGISTER_FACTS[register].note}依据：{REGISTER_FACTS[register].article}。
        </p>
        <Search view={view} path={path} />
        {total === 0 ? (
          <p className="notice">
            {query.year || query.words ? '没有符合条件的信息，请调整查询条件。' : '本栏目还没有发布信息。'}
          </p>
        ) : (
          <>
            <p className="list-count" role="status">
              共{total}条，第{query.page}/{last}页
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

const Search = ({ view: { years, query }, path }: { view: RegisterPage; path: string }) => (
  <form className="filter" method="get" action={path} aria-label="查询">
    <label>
      年度
      <select name="year" defaultValue={query.year ?? ''}>
        <option value="">全部</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}年
          </option>
        ))}
      </select>
    </label>
    <label className="grows">
      名称、文书号或者事项
      <input name="words" type="search" maxLength={100} defaultValue={query.words ?? ''} />
    </label>
    <button type="submit" className="button">
      查询
    </button>
  </form>
);

function Entries({ code, register, rows }: { code: string; register: RegisterKind; rows: Found['rows'] }) {
  const number = fieldOf(register, 'number');
  const subject = fieldOf(register, 'subject');
  const result = fieldOf(register, 'result');
  return (
    <table className="list-table item-table">
      <thead>
        <tr>
          <th scope="col">{subject?.label}</th>
          <th scope="col">{number?.label}</th>
          {register !== 'fee' && <th scope="col">行政相对人</th>}
          {result && (
            <th scope="col" className="short">
              {result.label}
            </th>
          )}
          <th scope="col" className="date">
            {fieldOf(register, 'decidedOn')?.label}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a href={PATHS.registerEntry(code, register, row.id)}>{row.title}</a>
            </td>
            <td className="short">{row.number}</td>
            {register !== 'fee' && <td>{row.partyName}</td>}
            {result && <td className="short">{shownValue(result, row.fields['result'] ?? '')}</td>}
            <td className="date">{row.decidedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FILES = [
  { type: 'xlsx', label: 'XLSX 表格' },
  { type: 'csv', label: 'CSV 表格' },
  { type: 'json', label: 'JSON 数据' },
] as const;

const Downloads = ({
  code,
  register,
  query,
}: {
  code: string;
  register: RegisterKind;
  query: RegisterQuery;
}) => (
  <p className="actions">
    <span>下载以上查询结果：</span>
    {FILES.map(({ type, label }) => (
      <a key={type} href={filteredAddress(PATHS.registerFile(code, register, type), { ...query, page: 1 })}>
        {label}
      </a>
    ))}
  </p>
);

function Withdrawn({ code, view: { register, withdrawn } }: { code: string; view: RegisterPage }) {
  if (withdrawn.length === 0) return null;
  return (
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">已经撤回的信息</h2>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{fieldOf(register, 'number')?.label}</th>
            <th scope="col">撤回理由</th>
            <th scope="col" className="date">
              撤回日期
            </th>
          </tr>
        </thead>
        <tbody>
          {withdrawn.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={PATHS.registerEntry(code, register, row.id)}>{row.number}</a>
              </td>
              <td>{row.reason}</td>
              <td className="date">{dayInChina(row.visibleFrom)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
