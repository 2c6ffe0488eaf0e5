import { Button } from 'antd';
import type { StatusView } from '../../../src/api/agencies/views.ts';

type Props = { readonly status: StatusView; readonly onChosen: (login: string) => void };

/** The fictional people of the demonstration, to sign in as. */
export function DemoAccounts({ status, onChosen }: Props) {
  const organs = [...new Set(status.demoAccounts.map((it) => it.agency))];
  return (
    <section className="card" aria-label="演示账号">
      <div className="card-head">
        <h2>演示账号</h2>
      </div>
      <p className="muted">
        机关、人员和申请件均为虚构。点选一行即填入登录名和密码
        {status.demoPassword && (
          <>
            （密码都是 <code>{status.demoPassword}</code>）
          </>
        )}
        。同一件的拟稿人不能审核和签发，请换人办理。
      </p>
      <table className="grid demo-accounts">
        <thead>
          <tr>
            <th scope="col">岗位</th>
            <th scope="col">登录名</th>
            <th scope="col">称呼</th>
          </tr>
        </thead>
        {organs.map((organ) => (
          <tbody key={organ}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {organ}
              </th>
            </tr>
            {status.demoAccounts
              .filter((it) => it.agency === organ)
              .map((it) => (
                <tr key={it.login}>
                  <td>{it.roles.join('、')}</td>
                  <td>
                    <Button type="link" onClick={() => onChosen(it.login)}>
                      {it.login}
                    </Button>
                  </td>
                  <td>{it.name}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
