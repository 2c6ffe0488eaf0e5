import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { EvidenceView, SideFileView } from '../../../src/api/side-files/views.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useEvidence } from './use-side-files.ts';

/** What the organ can show for the case: each item with its place, and what a court will ask for. */
export function EvidenceCard({ view }: { readonly view: SideFileView }) {
  const { api, may } = useDesk();
  return (
    <Card
      title="证据清单"
      id="evidence"
      extra={
        may('personal-data:view') && (
          <Button
            icon={<DownloadOutlined aria-hidden />}
            href={`/api/v1${api}/side-files/${view.id}/evidence.zip`}
            download
          >
            下载证据包（留痕）
          </Button>
        )
      }
    >
      <Loaded query={useEvidence(view.id)}>{(pack) => <Pack pack={pack} />}</Loaded>
    </Card>
  );
}

function Pack({ pack: { items, demands } }: { readonly pack: EvidenceView }) {
  const { api } = useDesk();
  return (
    <>
      {demands.length > 0 && (
        <p className="explain">本件答复类型需要证明的事项：{demands.join('；')}（法释〔2025〕8号）。</p>
      )}
      {items.length === 0 ? (
        <p className="muted">还没有可以列入的证据。</p>
      ) : (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">证据</th>
              <th scope="col">证明内容</th>
              <th scope="col">材料</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              <tr key={`${item.title} ${item.detail} ${item.path ?? ''}`}>
                <td className="number">{index + 1}</td>
                <td>
                  {item.title}
                  <span className="second-line">{item.group}</span>
                </td>
                <td>{item.detail}</td>
                <td>
                  {item.path ? (
                    <a href={`/api/v1${api}${item.path}`} download aria-label={`下载${item.title}`}>
                      下载
                    </a>
                  ) : (
                    <span className="muted">系统记录</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
