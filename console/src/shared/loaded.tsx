import type { UseQueryResult } from '@tanstack/react-query';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  /** Where the whole page waits for its data: its heading and title until they bring their own. */
  readonly title?: string;
  readonly children: (data: Data) => ReactNode;
};

/** What a query brings, or that it is under way, or why it failed; old data stay while new ones are fetched. */
export function Loaded<Data>({ query, title, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  const instead = query.error ? <ProblemAlert error={query.error} onReload={query.refetch} /> : <Loading />;
  return title === undefined ? instead : <Page title={title}>{instead}</Page>;
}

/** Something is on its way. */
export function Loading() {
  return (
    <div className="loading" role="status">
      <Spin />
      <span>正在载入……</span>
    </div>
  );
}
