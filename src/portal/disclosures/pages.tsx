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
  if (last <= 1) return null;
  return (
    <nav className="pages" aria-label="分页">
      <ul>
        {page > 1 && (
          <li>
            <a href={address(page - 1)} rel="prev">
              上一页
            </a>
          </li>
        )}
        {offeredPages(page, last).map((it) => (
          <li key={it}>
            {it === page ? (
              <span aria-current="page">{it}</span>
            ) : (
              <a href={address(it)} aria-label={`第${it}页`}>
                {it}
              </a>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <a href={address(page + 1)} rel="next">
              下一页
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
