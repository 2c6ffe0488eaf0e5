import type { RouteObject } from 'react-router';

/** Pages of channels and of the update monitor, each fetched when it is opened. */
export const CHANNEL_ROUTES: RouteObject[] = [
  {
    path: 'update-monitor',
    lazy: async () => ({ Component: (await import('./monitor-page.tsx')).MonitorPage }),
  },
  {
    path: 'channels',
    lazy: async () => ({ Component: (await import('./settings-page.tsx')).ChannelSettingsPage }),
  },
];
