import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { PartLinks } from './part-links.tsx';
import './participation.css';
import { NewSolicitation } from './solicitation-form.tsx';
import { useSolicitations } from './use-participation.ts';

/** 意见征集: all of the organ, the latest first. */
export function SolicitationsPage() {
  const { post, may } = useDesk();
  const [drafting, setDrafting] = useState(false);
  return (
    <Page
      title="意见征集"
      note="规章、重大行政决策草案公开征求意见一般不少于30日"
      extra={
        may('participation:handle') && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            拟制征集
          </Button>
        )
      }
    >
      <PartLinks current="solicitations" />
      <section className="card" aria-label="意见征集列表">
        <Loaded query={useSolicitations()}>
          {(lines) =>
            lines.length === 0 ? (
              <p className="nothing">还没有意见征集。</p>
            ) : (
              <table className="grid grid-cases">
                <thead>
                  <tr>
                    <th scope="col">事项</th>
                    <th scope="col">种类</th>
                    <th scope="col">期限</th>
                    <th scope="col">意见</th>
                    <th scope="col">状态</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={line.id}>
                      <td data-label="事项">
                        <Link to={`/${post.code}/participation/solicitations/${line.id}`}>{line.title}</Link>
                        <span className="second-line">{line.number}</span>
                      </td>
                      <td data-label="种类">{line.kindLabel}</td>
                      <td data-label="期限" className="number">
                        {line.fromOn}至{line.toOn}
                      </td>
                      <td data-label="意见" className="number">
                        {line.opinions}条
                      </td>
                      <td data-label="状态">{line.statusLabel}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }
        </Loaded>
      </section>
      {drafting && <NewSolicitation onClose={() => setDrafting(false)} />}
    </Page>
  );
}
