import { useId } from 'react';
import { OUTCOME_GROUPS } from '../../../src/domain/annual-reports/outcome-groups.data.ts';
import { BAR_LINE, BAR_LOOKS } from '../../../src/domain/annual-reports/share-bar-looks.data.ts';
import type { BarPart, ShareBar } from '../../../src/domain/annual-reports/share-bars.ts';
import './share-bars.css';

type Props = { readonly title: string; readonly bars: readonly ShareBar[]; readonly legend: boolean };

/** Bars one below the other with names and numbers in words; the table beside it says the same. */
export function ShareBars({ title, bars, legend }: Props) {
  const id = useId();
  return (
    <figure className="share-bars">
      <figcaption>{title}</figcaption>
      {legend && <Legend id={id} />}
      <svg width="100%" height={`${bars.length * BAR_LINE}em`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>数据见图后表格</desc>
        <Patterns id={id} />
        {bars.map((bar, index) => (
          // Placed by the size of the type that all of it inherits.
          <svg key={bar.name} y={`${index * BAR_LINE}em`} aria-hidden="true">
            <Bar id={id} bar={bar} />
          </svg>
        ))}
      </svg>
    </figure>
  );
}

const Bar = ({ id, bar }: { readonly id: string; readonly bar: ShareBar }) => (
  <>
    <text y="1.2em" className="share-name">
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

const Part = ({ id, part }: { readonly id: string; readonly part: BarPart }) => (
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

const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    {BAR_LOOKS.map(([color, path], series) => (
      <pattern key={color} id={`${id}-${series}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={color} />
        {path !== '' && <path d={path} stroke="#fff" strokeOpacity="0.35" />}
      </pattern>
    ))}
  </defs>
);

const Legend = ({ id }: { readonly id: string }) => (
  <ul className="share-legend" aria-hidden="true">
    {OUTCOME_GROUPS.map(({ key, label }, series) => (
      <li key={key}>
        <svg width="16" height="16" aria-hidden="true">
          <rect width="16" height="16" fill={`url(#${id}-${series})`} />
        </svg>{' '}
        {label}
      </li>
    ))}
  </ul>
);
