import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { clockTime } from '../shared/today.ts';
import { NewTopic } from './new-topic.tsx';
import { useTopics } from './use-topics.ts';

/** Topics (专题) of the organ, the latest first. */
export function TopicsPage() {
  const { post, may } = useDesk();
  const [drafting, setDrafting] = useState(false);
  return (
    <Page
      title="专题"
      note="按栏目、关键词或者指定的信息汇集，随信息发布自动更新"
      extra={
        may('disclosures:edit') && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            新建专题
          </Button>
        )
      }
    >
      <section className="card" aria-label="专题列表">
        <Loaded query={useTopics()}>
          {(lines) =>
            lines.length === 0 ? (
              <p className="nothing">还没有专题。</p>
            ) : (
              <table className="grid grid-cases">
                <thead>
                  <tr>
                    <th scope="col">专题</th>
                    <th scope="col">起止</th>
                    <th scope="col">发布时间</th>
                    <th scope="col">状态</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={line.id}>
                      <td data-label="专题">
                        <Link to={`/${post.code}/topics/${line.id}`}>{line.title}</Link>
                      </td>
                      <td data-label="起止" className="number">
                        {line.fromOn}至{line.toOn ?? '长期'}
                      </td>
                      <td data-label="发布时间" className="number">
                        {line.publishedAt ? clockTime(line.publishedAt, true) : '—'}
                      </td>
                      <td data-label="状态">
                        {line.stageLabel}
                        {line.isPublic && line.stage !== 'published' && (
                          <span className="second-line">门户显示上次发布的内容</span>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          }
        </Loaded>
      </section>
      {drafting && <NewTopic onClose={() => setDrafting(false)} />}
    </Page>
  );
}
