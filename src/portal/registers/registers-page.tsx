import type { publicRegisterCounts } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { REGISTER_FACTS, REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { ArticleText } from '../i18n/article-text.tsx';
import { REGISTER_WORDS } from '../i18n/register-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** The four registers, with how much each holds. */
export const registersPage = (
  frame: AgencyFrame,
  counts: Awaited<ReturnType<typeof publicRegisterCounts>>,
): string => {
  const words = REGISTER_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.overview,
    column: null,
    crumbs: [{ label: words.overview, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.overview}</h1>
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{words.register}</th>
              <th scope="col">{words.article}</th>
              <th scope="col">{words.entries}</th>
              <th scope="col" className="date">
                {words.newest}
              </th>
            </tr>
          </thead>
          <tbody>
            {REGISTER_KINDS.map((register) => {
              const found = counts.find((it) => it.register === register);
              return (
                <tr key={register}>
                  <td>
                    <a href={PATHS.register(frame.agency.code, register)}>{words.titles[register]}</a>
                  </td>
                  <td>
                    <ArticleText>{REGISTER_FACTS[register].article}</ArticleText>
                  </td>
                  <td>{found?.count ?? 0}</td>
                  <td className="date">{found ? dayInChina(found.newest) : '—'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </>
    ),
  });
};
