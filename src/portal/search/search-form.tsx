import type { PublicColumns } from '../../application/columns/find-columns.ts';
import {
  ITEM_KIND_LABELS,
  ITEM_KINDS,
  VALIDITIES,
  VALIDITY_LABELS,
} from '../../domain/disclosures/kinds.data.ts';
import { LONGEST_QUESTION } from '../../domain/search/read-question.ts';
import { ORDER_LABELS, ORDERS, SCOPE_LABELS, SCOPES } from '../../domain/search/search-filter.ts';
import { keptMarkup } from '../shared/page/kept-markup.tsx';
import type { SearchQuery } from './search-query.ts';

type Choice = { readonly value: string; readonly label: string };

type SelectProps = {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | undefined;
  readonly choices: readonly Choice[];
  /** What stands for no choice; without it there is always one. */
  readonly open?: string;
};

const Select = ({ label, name, chosen, choices, open }: SelectProps) => (
  <label>
    {label}
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the component below */}
    <select name={name} dangerouslySetInnerHTML={{ __html: options(choices, open, chosen) }} />
  </label>
);

/** The choices as markup, drawn once for each list of them, with the chosen one marked. */
function options(choices: readonly Choice[], open: string | undefined, chosen = ''): string {
  const markup = keptMarkup(choices, `choices ${open}`, 'zh', () => (
    <>
      {open && <option value="">{open}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  ));
  const opening = `<option value="${chosen}"`;
  return markup.replace(`${opening}>`, () => `${opening} selected="">`);
}

type Node = PublicColumns['tree'][number];

/** The tree as a list, each level moved in. */
const flat = (nodes: readonly Node[], depth = 0): Choice[] =>
  nodes.flatMap(({ column, children }) => [
    { value: column.id, label: `${'　'.repeat(depth)}${column.label}` },
    ...flat(children, depth + 1),
  ]);

/** A list made once for each thing it is made of. */
function once<Source extends object>(make: (source: Source) => readonly Choice[]) {
  const made = new WeakMap<Source, readonly Choice[]>();
  return (source: Source): readonly Choice[] => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

const columnsOf = once((columns: PublicColumns) => flat(columns.tree));

/** The Regulations came into force in May 2008. */
const FIRST_YEAR = 2008;
const years = new Map<number, readonly Choice[]>();

function yearsUpTo(last: number): readonly Choice[] {
  const known =
    years.get(last) ??
    Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index)).map((it) => ({
      value: it,
      label: `${it}年`,
    }));
  years.set(last, known);
  return known;
}

const labelled = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((value) => ({ value, label: labels[value] }));

const CHOICES = {
  scopes: labelled(SCOPES, SCOPE_LABELS),
  kinds: labelled(ITEM_KINDS, ITEM_KIND_LABELS),
  validities: labelled(VALIDITIES, VALIDITY_LABELS),
  orders: labelled(ORDERS, ORDER_LABELS),
};

type SearchFormProps = {
  readonly query: SearchQuery;
  readonly path: string;
  /** The columns of the organ; `null` where all organs are searched. */
  readonly columns: PublicColumns | null;
  readonly thisYear: number;
};

/** The search and its conditions as a plain form: works without any script, and its address can be kept. */
export const SearchForm = ({ query, path, columns, thisYear }: SearchFormProps) => (
  <search>
    <form className="search-form" method="get" action={path} aria-label="检索公开信息">
      <div className="search-line">
        <label htmlFor="q">检索词</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query.q}
          maxLength={LONGEST_QUESTION}
          placeholder="词语、文号、索引号"
          autoComplete="off"
          aria-describedby="q-hint"
        />
        <button type="submit" className="button">
          检索
        </button>
      </div>
      <p id="q-hint" className="hint">
        多个词用空格分开；“加引号”按原句查找；-词 排除该词；文号可以写作〔2026〕1号、[2026]1号或者2026年1号。
      </p>
      <fieldset className="filter">
        <legend className="visually-hidden">检索条件</legend>
        <Select label="查找范围" name="in" chosen={query.in} choices={CHOICES.scopes} />
        {columns && columns.tree.length > 0 && (
          <Select
            label="栏目"
            name="column"
            chosen={query.column}
            choices={columnsOf(columns)}
            open="全部栏目"
          />
        )}
        <Select label="信息种类" name="kind" chosen={query.kind} choices={CHOICES.kinds} open="全部种类" />
        <Select
          label="发布年份"
          name="year"
          chosen={query.year?.toString()}
          choices={yearsUpTo(thisYear)}
          open="全部年份"
        />
        <Select
          label="有效性"
          name="validity"
          chosen={query.validity}
          choices={CHOICES.validities}
          open="不限"
        />
        <Select label="排序" name="order" chosen={query.order} choices={CHOICES.orders} />
      </fieldset>
    </form>
  </search>
);
