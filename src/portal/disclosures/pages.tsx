import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { useWords } from '../i18n/language.ts';

/** How many neighbours of the current page are offered. */
const AROUND = 2;

/** The numbers to offer: the first, the last and those around the current one. */
export function offeredPages(page: number, last: number): readonly number[] {
  const near = Array.from({ length: 2 * AROUND + 1 }, (_, at) => page - AROUND + at);
  const offered = [1, ...near, last].filter((it) => it >= 1 && it <= last);
  return [...new Set(offered)].sort((a, b) => a - b);
}

type PagesProps = { page: number; last: number; address: (page: number) => string };

/** Links to the pages of a list. */
export function Pages({ page, last, address }: PagesProps) {
  const words = useWords(FRAME_WORDS).pages;
  if (last <= 1) return null;
  return (
    <nav className="pages" aria-label={words.label}>
      <ul>
        {page > 1 && (
          <li>
            <a href={address(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {offeredPages(page, last).map((it) => (
          <li key={it}>
            {it === page ? (
              <span aria-current="page">{it}</span>
            ) : (
              <a href={address(it)} aria-label={words.page(it)}>
                {it}
              </a>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <a href={address(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
