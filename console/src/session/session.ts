import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { StatusView } from '../../../src/api/agencies/views.ts';
import type { SessionView } from '../../../src/api/staff/views.ts';
import type { Permission } from '../../../src/domain/staff/roles.data.ts';
import { ApiProblem, call } from '../shared/api.ts';

/** One organ the signed-in person has posts in. */
export type Post = SessionView['agencies'][number];

const readSession = (): Promise<SessionView | null> =>
  call<SessionView>({ path: '/session' }).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  });

/** Who is signed in; `null` where nobody is. */
export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000, refetchOnWindowFocus: true });

/** Whether the system is set up, and the accounts of the demonstration. */
export const useStatus = () =>
  useQuery({ queryKey: ['status'], queryFn: () => call<StatusView>({ path: '/status' }) });

/** The person at work and the organ of the address. */
type Desk = { readonly session: SessionView; readonly post: Post };

/** Filled by the shell for every page of work. */
export const DeskContext = createContext<Desk | null>(null);

/** The person at work and the organ of the page; only below the shell. */
export function useDesk(): Desk & {
  readonly may: (permission: Permission) => boolean;
  readonly api: string;
} {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk outside of the shell');
  return {
    ...desk,
    may: (permission) => desk.post.permissions.includes(permission),
    api: `/agencies/${desk.post.id}`,
  };
}
