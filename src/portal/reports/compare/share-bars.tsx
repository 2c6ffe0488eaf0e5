import { BAR_LINE, BAR_LOOKS } from '../../../domain/annual-reports/share-bar-looks.data.ts';
import type { BarPart, ShareBar } from '../../../domain/annual-reports/share-bars.ts';
import { COMPARE_WORDS } from '../../i18n/compare-words.data.ts';
import { useWords } from '../../i18n/language.ts';

type Props = {
  /** Unlike every other picture of the page. */
  id: string;
  title: string;
  bars: readonly ShareBar[];
  /** What the pieces of a bar are; none where a bar has one. */
  legend: readonly string[];
};

/** Bars one below the other, with names and numbers in words; the table below says the same. */
export function ShareBars({ id, title, bars, legend }: Props) {
  const words = useWords(COMPARE_WORDS);
  return (
    <figure className="share-bars">
      {legend.length > 0 && <Legend id={id} legend={legend} />}
      <svg
        width="100%"
        height={`${bars.length * BAR_LINE}em`}
        role="img"
        aria-labelledby={`${id}-title ${id}-note`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-note`}>{words.seeTable}</desc>
        <Patterns id={id} />
        {bars.map((bar, index) => (
          // Placed by the size of the type that all of it inherits.
          <svg key={bar.name} y={`${index * BAR_LINE}em`} aria-hidden="true" focusable="false">
            <Bar id={id} bar={bar} />
          </svg>
        ))}
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}

/** Names of organs stay Chinese in English; years do not need a mark. */
const CHINESE = /^\p{Script=Han}/u;

const Bar = ({ id, bar }: { id: string; bar: ShareBar }) => (
  <>
    <text y="1.2em" className="share-name" {...(CHINESE.test(bar.name) && { lang: 'zh-CN' })}>
      {bar.name}
    </text>
    <text x="100%" y="1.2em" textAnchor="end" className="share-note">
      {bar.note}
    </text>
    <rect y="1.6em" width="100%" height="1.2em" className="share-ground" />
    {bar.parts.map((part) => (
      <Part key={part.series} id={id} part={part} />
    ))}
  </>
);

const Part = ({ id, part }: { id: string; part: BarPart }) => (
  <g>
    <title>{part.title}</title>
    <rect
      x={`${part.from}%`}
      y="1.6em"
      width={`${part.width}%`}
      height="1.2em"
      fill={`url(#${id}-${part.series})`}
      stroke="#fff"
    />
    {part.label !== null && (
      <text x={`${part.from + part.width / 2}%`} y="2.5em" textAnchor="middle" className="share-label">
        {part.label}
      </text>
    )}
  </g>
);

const Patterns = ({ id }: { id: string }) => (
  <defs>
    {BAR_LOOKS.map(([color, path], series) => (
      <pattern key={color} id={`${id}-${series}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={color} />
        {path !== '' && <path d={path} stroke="#fff" strokeOpacity="0.35" />}
      </pattern>
    ))}
  </defs>
);

const Legend = ({ id, legend }: { id: string; legend: readonly string[] }) => (
  <ul className="share-legend" aria-hidden="true">
    {legend.map((label, series) => (
      <li key={label}>
        <svg width="16" height="16" focusable="false" aria-hidden="true">
          <rect width="16" height="16" fill={`url(#${id}-${series})`} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
