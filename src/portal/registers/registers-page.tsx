import type { publicRegisterCounts } from '../../application/registers/public-register.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { REGISTER_FACTS, REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { OVERVIEW, registerTitle } from './register-place.ts';

/** The four registers, with how much each holds. */
export const registersPage = (
  frame: AgencyFrame,
  counts: Awaited<ReturnType<typeof publicRegisterCounts>>,
): string =>
  renderPage({
    frame,
    title: OVERVIEW,
    column: null,
    crumbs: [{ label: OVERVIEW, path: null }],
    children: (
      <>
        <h1>{OVERVIEW}</h1>
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">登记册</th>
              <th scope="col">依据</th>
              <th scope="col">公开条数</th>
              <th scope="col" className="date">
                最近更新
              </th>
            </tr>
          </thead>
          <tbody>
            {REGISTER_KINDS.map((register) => {
              const found = counts.find((it) => it.register === register);
              return (
                <tr key={register}>
                  <td>
                    <a href={PATHS.register(frame.agency.code, register)}>{registerTitle(register)}</a>
                  </td>
                  <td>{REGISTER_FACTS[register].article}</td>
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
