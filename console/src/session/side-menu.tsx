import {
  BankOutlined,
  BarChartOutlined,
  EyeOutlined,
  FileAddOutlined,
  FileTextOutlined,
  HomeOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { MenuEntry } from './menu.data.ts';
import { menuOf } from './menu.ts';
import { useDesk } from './session.ts';

const ICONS: Readonly<Record<MenuEntry['icon'], ReactNode>> = {
  desk: <HomeOutlined aria-hidden />,
  list: <FileTextOutlined aria-hidden />,
  register: <FileAddOutlined aria-hidden />,
  report: <BarChartOutlined aria-hidden />,
  agency: <BankOutlined aria-hidden />,
  looks: <EyeOutlined aria-hidden />,
};

/** The entry that the address belongs to: the longest that it begins with. */
function currentOf(entries: readonly MenuEntry[], within: string): MenuEntry | undefined {
  return entries
    .filter(({ to }) => within === to || within.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];
}

/** What this person may open; `onChosen` lets the drawer of narrow screens close itself. */
export function SideMenu({ onChosen }: { readonly onChosen?: () => void }) {
  const { post } = useDesk();
  const { pathname } = useLocation();
  const entries = menuOf(post);
  const current = currentOf(entries, pathname.split('/').slice(2).join('/'));
  return (
    <ul className="menu">
      {entries.map((entry) => (
        <li key={entry.to}>
          <Link
            to={`/${post.code}/${entry.to}`}
            aria-current={entry === current ? 'page' : undefined}
            onClick={() => onChosen?.()}
          >
            {ICONS[entry.icon]}
            {entry.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
