import { useEffect, useRef } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useParams } from 'react-router';
import type { SessionView } from '../../../src/api/staff/views.ts';
import { Loaded } from '../shared/loaded.tsx';
import { mayOpen } from './menu.ts';
import { NotForYourPostPage } from './not-for-your-post-page.tsx';
import { DeskContext, useSession } from './session.ts';
import { SideMenu } from './side-menu.tsx';
import { TopBar } from './top-bar.tsx';

/** The frame of every page of work; whoever is not signed in is led to the sign-in page and back. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  return (
    <Loaded query={session}>
      {(person) => {
        if (person === null)
          return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname + search)}`} replace />;
        if (person.mustChangePassword) return <Navigate to="/password" replace />;
        return <Frame session={person} />;
      }}
    </Loaded>
  );
}

function Frame({ session }: { readonly session: SessionView }) {
  const { agency } = useParams();
  const { pathname } = useLocation();
  const main = useFocusOnNewPage();
  const post = session.agencies.find((it) => it.code === agency);
  if (!post) return <Navigate to="/" replace />;
  return (
    <DeskContext value={{ session, post }}>
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <TopBar />
      <div className="frame">
        <nav className="side" aria-label="主菜单">
          <SideMenu />
        </nav>
        <main id="main" tabIndex={-1} ref={main}>
          {mayOpen(post, pathname) ? <Outlet key={post.id} /> : <NotForYourPostPage />}
        </main>
      </div>
      <ScrollRestoration />
    </DeskContext>
  );
}

/** Whoever reads by ear or keyboard is set to the new page's begin, as a full page load would do. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
