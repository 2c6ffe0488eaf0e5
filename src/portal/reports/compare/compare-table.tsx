import { useContext } from 'react';
import type { ComparedShareKey } from '../../../domain/annual-reports/compare-organs.data.ts';
import type { OrganComparison } from '../../../domain/annual-reports/compare-organs.ts';
import type { PeerShare } from '../../../domain/annual-reports/compare-organs-peers.ts';
import { percentText } from '../../../domain/annual-reports/exact-share.ts';
import { OUTCOME_GROUPS } from '../../../domain/annual-reports/outcome-groups.data.ts';
import { COMPARE_WORDS } from '../../i18n/compare-words.data.ts';
import { PageLanguage, useWords } from '../../i18n/language.ts';
import { OfficialText } from '../../i18n/official-text.tsx';
import { TableScroll } from '../../shared/parts/table-scroll.tsx';

const COUNTS = ['received', 'carriedIn', 'concluded', 'carriedOut'] as const;
const CORRECTIONS = ['reviewCorrected', 'directSuitCorrected', 'suitAfterReviewCorrected'] as const;

type Props = {
  caption: string;
  lines: readonly OrganComparison[];
  /** Whether the lines are years of one organ or organs of one year. */
  by: 'year' | 'organ';
  peers: readonly PeerShare[];
};

/** The numbers behind the pictures, all of them. */
export function CompareTable({ caption, lines, by, peers }: Props) {
  const words = useWords(COMPARE_WORDS);
  return (
    <TableScroll label={caption}>
      <table className="compare-table">
        <caption>{caption}</caption>
        <Head by={by} />
        <tbody>
          {lines.map((it) => (
            <tr key={`${it.organ} ${it.year}`}>
              <th scope="row">
                {by === 'year' ? words.yearName(it.year) : <OfficialText>{it.organ}</OfficialText>}
              </th>
              {COUNTS.map((key) => (
                <td key={key}>{it[key] ?? words.missing}</td>
              ))}
              {OUTCOME_GROUPS.map(({ key }) => (
                <Share key={key} line={it} share={key} whole={false} />
              ))}
              {CORRECTIONS.map((key) => (
                <Share key={key} line={it} share={key} whole />
              ))}
            </tr>
          ))}
          {by === 'organ' && peers.length > 0 && <Medians peers={peers} year={lines[0]?.year ?? 0} />}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Head({ by }: { by: Props['by'] }) {
  const words = useWords(COMPARE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <thead>
      <tr>
        <th scope="col">{by === 'year' ? words.year : words.organ}</th>
        {COUNTS.map((key) => (
          <th scope="col" key={key}>
            {words[key]}
          </th>
        ))}
        {OUTCOME_GROUPS.map(({ key, label, english }) => (
          <th scope="col" key={key}>
            {language === 'zh' ? label : english}
          </th>
        ))}
        {CORRECTIONS.map((key) => (
          <th scope="col" key={key}>
            {words[key]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type ShareProps = { line: OrganComparison; share: ComparedShareKey; whole: boolean };

/** A count with its share; with `whole`, also what it is a share of. */
function Share({ line, share, whole }: ShareProps) {
  const own = line.shares[share];
  if (!own) return <td>—</td>;
  return (
    <td>
      {whole ? `${own.count}/${own.of}` : own.count}
      <span className="share">{percentText(own)}</span>
    </td>
  );
}

function Medians({ peers, year }: { peers: readonly PeerShare[]; year: number }) {
  const words = useWords(COMPARE_WORDS);
  const medianOf = (key: ComparedShareKey) => {
    const peer = peers.find((it) => it.share === key && it.year === year);
    return peer ? percentText(peer.median) : '—';
  };
  return (
    <tr className="medians">
      <th scope="row">{words.median}</th>
      <td colSpan={COUNTS.length} />
      {[...OUTCOME_GROUPS.map(({ key }) => key), ...CORRECTIONS].map((key) => (
        <td key={key}>{medianOf(key)}</td>
      ))}
    </tr>
  );
}
