import { Navigate } from 'react-router';
import { Loaded, Loading } from '../shared/loaded.tsx';
import { firstPageOf } from './menu.ts';
import { useSession, useStatus } from './session.ts';

/** Leads to the first page of whoever comes: set-up, sign-in, change of a temporary password, or work. */
export function Home() {
  const status = useStatus();
  const session = useSession();
  return (
    <Loaded query={status}>
      {({ needsSetUp }) => {
        if (needsSetUp) return <Navigate to="/set-up" replace />;
        if (session.data === undefined && !session.error) return <Loading />;
        if (!session.data) return <Navigate to="/sign-in" replace />;
        if (session.data.mustChangePassword) return <Navigate to="/password" replace />;
        const [first] = session.data.agencies;
        return first ? <Navigate to={firstPageOf(first)} replace /> : <Navigate to="/sign-in" replace />;
      }}
    </Loaded>
  );
}
