import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { DifferencesView, ItemView } from '../../../src/api/disclosures/views.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { clockTime } from '../shared/today.ts';
import { Differences } from './differences.tsx';
import { useItemsApi } from './use-items.ts';

/** Versions that were kept, each with what changed since; and what the public saw when. */
export function VersionsCard({ view }: { readonly view: ItemView }) {
  const [from, setFrom] = useState<number | null>(null);
  const latest = view.versions[0]?.number ?? 0;
  // While somebody writes, a version is compared with what is written; else with the latest that was kept.
  const to = view.status === 'drafting' ? 0 : latest;
  return (
    <Card title="版本" id="versions">
      {view.versions.length === 0 ? (
        <p className="muted">提交审查或者保存版本后，可以在这里比较。</p>
      ) : (
        <ul className="plain">
          {view.versions.map(({ number, savedAt, savedBy }) => (
            <li key={number}>
              第{number}版　{clockTime(savedAt)}　{savedBy}{' '}
              {(to === 0 || number !== latest) && (
                <Button type="link" className="plain-link" onClick={() => setFrom(number)}>
                  {to === 0 ? '与草稿比较' : '与最新版比较'}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.publicVersions.length > 0 && (
        <ul className="plain">
          {view.publicVersions.map(({ version, state, visibleFrom, reason }) => (
            <li key={version}>
              {state === 'withdrawn' ? '撤回' : `公开第${version}版`}　{clockTime(visibleFrom, true)}
              {reason && <span className="second-line">{reason}</span>}
            </li>
          ))}
        </ul>
      )}
      {from !== null && <Comparison view={view} from={from} to={to} onClose={() => setFrom(null)} />}
    </Card>
  );
}

type Props = {
  readonly view: ItemView;
  readonly from: number;
  readonly to: number;
  readonly onClose: () => void;
};

function Comparison({ view, from, to, onClose }: Props) {
  const path = `${useItemsApi()}/${view.id}/differences?from=${from}&to=${to}`;
  const query = useQuery({
    queryKey: [path, view.revision],
    queryFn: () => call<DifferencesView>({ path }),
  });
  return (
    <Drawer open size={860} title={`第${from}版与${to === 0 ? '草稿' : `第${to}版`}的差异`} onClose={onClose}>
      <Loaded query={query}>{(differences) => <Differences differences={differences} />}</Loaded>
    </Drawer>
  );
}
