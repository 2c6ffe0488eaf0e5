import {
  ApartmentOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  EyeOutlined,
  FileAddOutlined,
  FileTextOutlined,
  FormOutlined,
  GlobalOutlined,
  HomeOutlined,
  MessageOutlined,
  NotificationOutlined,
  NumberOutlined,
  SwapOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { MenuEntry } from './menu.data.ts';
import { entryAt, menuOf, withinOrgan } from './menu.ts';
import { ReportTaskBadge } from './report-task-badge.tsx';
import { useDesk } from './session.ts';
import { UnreadBadge } from './unread-badge.tsx';

const ICONS: Readonly<Record<MenuEntry['icon'], ReactNode>> = {
  absences: <SwapOutlined aria-hidden />,
  calendar: <CalendarOutlined aria-hidden />,
  holidays: <CarryOutOutlined aria-hidden />,
  beside: <AuditOutlined aria-hidden />,
  desk: <HomeOutlined aria-hidden />,
  list: <FileTextOutlined aria-hidden />,
  numbers: <NumberOutlined aria-hidden />,
  register: <FileAddOutlined aria-hidden />,
  publish: <NotificationOutlined aria-hidden />,
  columns: <ApartmentOutlined aria-hidden />,
  registers: <TableOutlined aria-hidden />,
  report: <BarChartOutlined aria-hidden />,
  supply: <FormOutlined aria-hidden />,
  sums: <CalculatorOutlined aria-hidden />,
  participation: <MessageOutlined aria-hidden />,
  topics: <AppstoreOutlined aria-hidden />,
  agency: <BankOutlined aria-hidden />,
  site: <GlobalOutlined aria-hidden />,
  looks: <EyeOutlined aria-hidden />,
};

/** What this person may open; `onChosen` lets the drawer of narrow screens close itself. */
export function SideMenu({ onChosen }: { readonly onChosen?: () => void }) {
  const { post } = useDesk();
  const { pathname } = useLocation();
  const entries = menuOf(post);
  const current = entryAt(entries, withinOrgan(pathname));
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
            {entry.to === 'desk' && <UnreadBadge />}
            {entry.to === 'report-tasks' && <ReportTaskBadge />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
