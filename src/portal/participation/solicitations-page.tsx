import type { PublicSolicitationLine } from '../../application/participation/solicitations/public-solicitations.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';

/** 意见征集: those that are open first, then those that have ended. */
export function solicitationsPage(frame: AgencyFrame, lines: readonly PublicSolicitationLine[]): string {
  const { code } = frame.agency;
  const open = lines.filter((it) => it.status === 'open');
  const ended = lines.filter((it) => it.status !== 'open');
  return renderPage({
    frame,
    title: PART_LABELS.solicitations,
    column: 'participation',
    crumbs: participationCrumbs(code, { label: PART_LABELS.solicitations, path: null }),
    children: (
      <>
        <h1>{PART_LABELS.solicitations}</h1>
        <h2>正在征集</h2>
        {open.length > 0 ? (
          <Lines code={code} label="正在征集意见的事项" lines={open} />
        ) : (
          <p>目前没有正在征集意见的事项。</p>
        )}
        {ended.length > 0 && (
          <>
            <h2>往期征集</h2>
            <Lines code={code} label="已经结束的征集和采纳情况" lines={ended} />
          </>
        )}
      </>
    ),
  });
}

type LinesProps = {
  readonly code: string;
  readonly label: string;
  readonly lines: readonly PublicSolicitationLine[];
};

const Lines = ({ code, label, lines }: LinesProps) => (
  <ul className="entry-list" aria-label={label}>
    {lines.map((it) => (
      <li key={it.id}>
        <a href={PATHS.solicitation(code, it.id)}>{it.title}</a>
        <span className={it.status === 'open' ? 'state open' : 'state'}>{it.statusLabel}</span>
        <span className="meta">
          {it.kindLabel}　{inChinese(it.fromOn)}至{inChinese(it.toOn)}
        </span>
      </li>
    ))}
  </ul>
);
