import type { UseQueryResult } from '@tanstack/react-query';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.tsx';

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
};

/** What a query brings, or that it is under way, or why it failed; old data stay while new ones are fetched. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemAlert error={query.error} onReload={query.refetch} />;
  return <Loading />;
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
