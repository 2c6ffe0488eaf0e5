import { LeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import '../annual-reports/report.css';
import '../participation/participation.css';
import { useDesk } from '../session/session.ts';
import { Page } from '../shared/page.tsx';

export type CollectionPart = 'members' | 'sums' | 'comparison';

const PARTS = [
  { part: 'members', label: '报送情况', below: '' },
  { part: 'sums', label: '汇总数', below: '/sums' },
  { part: 'comparison', label: '比较', below: '/comparison' },
] as const;

type Props = {
  readonly year: string;
  readonly part: CollectionPart;
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/** A page of one year's collection: the way back to all years, its heading, its three parts. */
export function CollectionFrame({ year, part: current, note, extra, children }: Props) {
  const { post } = useDesk();
  const base = `/${post.code}/report-collections`;
  return (
    <>
      <p className="back-link">
        <Link to={base}>
          <LeftOutlined aria-hidden /> 返回各年度汇总
        </Link>
      </p>
      <Page title={`${year}年度报告汇总`} note={note} extra={extra}>
        <nav className="part-links" aria-label="年报汇总">
          <ul>
            {PARTS.map(({ part, label, below }) => (
              <li key={part}>
                <Link to={`${base}/${year}${below}`} aria-current={part === current ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </Page>
    </>
  );
}
