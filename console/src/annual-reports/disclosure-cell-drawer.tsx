import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import type { DisclosureCellView } from '../../../src/api/registers/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useReportApi } from './use-report.ts';

type Props = {
  readonly year: number;
  readonly cell: string;
  readonly title: string;
  readonly onClose: () => void;
};

/** The entries or documents behind one number of table 2. */
export function DisclosureCellDrawer({ year, cell, title, onClose }: Props) {
  const { post } = useDesk();
  const path = `${useReportApi(String(year))}/disclosure-figures/${cell}`;
  const behind = useQuery({ queryKey: [path], queryFn: () => call<DisclosureCellView>({ path }) });
  return (
    <Drawer open size={760} title={title} onClose={onClose}>
      <Loaded query={behind}>
        {({ count, entries, items }) => (
          <>
            <p className="explain">
              共 {count} 条。{count > entries.length + items.length && '以下为前500条。'}
            </p>
            <ul className="plain-list">
              {entries.map((it) => (
                <li key={it.id}>
                  <Link to={`/${post.code}/registers/${it.register}/${it.id}`}>{it.title}</Link>
                  <span className="second-line">
                    {[it.number, it.partyName, it.decidedOn, it.statusLabel].filter(Boolean).join('　')}
                  </span>
                </li>
              ))}
              {items.map((it) => (
                <li key={it.id}>
                  <Link to={`/${post.code}/disclosures/${it.id}`}>{it.title}</Link>
                  <span className="second-line">
                    {[it.documentNumber, it.writtenOn].filter(Boolean).join('　')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Drawer>
  );
}
