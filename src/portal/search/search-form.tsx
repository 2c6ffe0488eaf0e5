import { useContext } from 'react';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { ITEM_KINDS, VALIDITIES } from '../../domain/disclosures/kinds.data.ts';
import { LONGEST_QUESTION } from '../../domain/search/read-question.ts';
import { ORDERS, SCOPES } from '../../domain/search/search-filter.ts';
import { englishLabel } from '../i18n/column-label.ts';
import { PageLanguage } from '../i18n/language.ts';
import { SEARCH_WORDS } from '../i18n/search-words.data.ts';
import { keptMarkup } from '../shared/page/kept-markup.tsx';
import type { Language } from '../shared/page/modes.ts';
import type { SearchQuery } from './search-query.ts';

type Choice = {
  readonly value: string;
  readonly label: string;
  /** Where the label is Chinese on a page in another language. */
  readonly lang?: 'zh-CN';
};

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
      {choices.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
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
const flat = (nodes: readonly Node[], language: Language, depth = 0): Choice[] =>
  nodes.flatMap(({ column, children }) => {
    const english = language === 'en' ? englishLabel(column) : null;
    const label = `${'　'.repeat(depth)}${english ?? column.label}`;
    const chinese = language === 'en' && english === null ? { lang: 'zh-CN' as const } : {};
    return [{ value: column.id, label, ...chinese }, ...flat(children, language, depth + 1)];
  });

/** A list made once for each thing it is made of. */
function once<Source extends object>(make: (source: Source) => readonly Choice[]) {
  const made = new WeakMap<Source, readonly Choice[]>();
  return (source: Source): readonly Choice[] => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

const columnsOf = {
  zh: once((columns: PublicColumns) => flat(columns.tree, 'zh')),
  en: once((columns: PublicColumns) => flat(columns.tree, 'en')),
};

/** The Regulations came into force in May 2008. */
const FIRST_YEAR = 2008;
const years = new Map<string, readonly Choice[]>();

function yearsUpTo(last: number, language: Language): readonly Choice[] {
  const known =
    years.get(`${language} ${last}`) ??
    Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index).map((it) => ({
      value: String(it),
      label: SEARCH_WORDS[language].ofYear(it),
    }));
  years.set(`${language} ${last}`, known);
  return known;
}

const labelled = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((value) => ({ value, label: labels[value] }));

const choicesIn = (language: Language) => {
  const { scopes, kinds, validities, orders } = SEARCH_WORDS[language];
  return {
    scopes: labelled(SCOPES, scopes),
    kinds: labelled(ITEM_KINDS, kinds),
    validities: labelled(VALIDITIES, validities),
    orders: labelled(ORDERS, orders),
  };
};

const CHOICES = { zh: choicesIn('zh'), en: choicesIn('en') };

type SearchFormProps = {
  readonly query: SearchQuery;
  readonly path: string;
  /** The columns of the organ; `null` where all organs are searched. */
  readonly columns: PublicColumns | null;
  readonly thisYear: number;
};

/** The search and its conditions as a plain form: works without any script, and its address can be kept. */
export function SearchForm({ query, path, columns, thisYear }: SearchFormProps) {
  const words = SEARCH_WORDS[useContext(PageLanguage)];
  return (
    <search>
      <form className="search-form" method="get" action={path} aria-label={words.form}>
        <div className="search-line">
          <label htmlFor="q">{words.words}</label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query.q}
            maxLength={LONGEST_QUESTION}
            placeholder={words.placeholder}
            autoComplete="off"
            aria-describedby="q-hint"
          />
          <button type="submit" className="button">
            {words.search}
          </button>
        </div>
        <p id="q-hint" className="hint">
          {words.hint}
        </p>
        <Conditions query={query} columns={columns} thisYear={thisYear} />
      </form>
    </search>
  );
}

function Conditions({ query, columns, thisYear }: Omit<SearchFormProps, 'path'>) {
  const language = useContext(PageLanguage);
  const words = SEARCH_WORDS[language];
  const { scopes, kinds, validities, orders } = CHOICES[language];
  const inTree = columns && columns.tree.length > 0 ? columnsOf[language](columns) : null;
  return (
    <fieldset className="filter">
      <legend className="visually-hidden">{words.conditions}</legend>
      <Select label={words.scope} name="in" chosen={query.in} choices={scopes} />
      {inTree && (
        <Select
          label={words.column}
          name="column"
          chosen={query.column}
          choices={inTree}
          open={words.anyColumn}
        />
      )}
      <Select label={words.kind} name="kind" chosen={query.kind} choices={kinds} open={words.anyKind} />
      <Select
        label={words.year}
        name="year"
        chosen={query.year?.toString()}
        choices={yearsUpTo(thisYear, language)}
        open={words.anyYear}
      />
      <Select
        label={words.validity}
        name="validity"
        chosen={query.validity}
        choices={validities}
        open={words.anyValidity}
      />
      <Select label={words.order} name="order" chosen={query.order} choices={orders} />
    </fieldset>
  );
}
