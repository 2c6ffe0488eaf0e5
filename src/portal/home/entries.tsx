import { columnLabel } from '../i18n/column-label.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import type { ColumnKey } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

type Entry = { readonly key: string; readonly label: string; readonly path: string };

/** Where the legal columns are while an organ has no tree yet. */
const withoutTree = (code: string, labels: Readonly<Record<ColumnKey, string>>): Entry[] => [
  { key: 'guide', label: labels.guide, path: PATHS.guide(code) },
  { key: 'annual-reports', label: labels.reports, path: PATHS.reports(code) },
  { key: 'on-request', label: labels.apply, path: PATHS.apply(code) },
];

/** The four legal columns and 依申请公开, each with what it holds, and where to follow a request. */
export function Entries({ frame: { agency, columns, language } }: { frame: AgencyFrame }) {
  const { columns: labels } = useWords(FRAME_WORDS);
  const { summaries } = useWords(HOME_WORDS);
  const tree = (columns?.tree ?? []).map(({ column }) => ({
    key: column.key ?? column.id,
    label: columnLabel(column, language),
    path: columnAddress(agency.code, column),
  }));
  const entries: readonly Entry[] = [
    ...(tree.length > 0 ? tree : withoutTree(agency.code, labels)),
    { key: 'query', label: labels.query, path: PATHS.query(agency.code) },
  ];
  return (
    <ul className="tiles">
      {entries.map(({ key, label, path }) => (
        <li key={key}>
          <a href={path}>{label}</a>
          <p>{summaries[key]}</p>
        </li>
      ))}
    </ul>
  );
}
