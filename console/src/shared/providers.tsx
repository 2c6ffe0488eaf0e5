import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { ApiProblem } from './api.ts';
import { THEME } from './theme.data.ts';

dayjs.locale('zh-cn');

// Browsers hide the attribute from scripts and hand it out by the property only.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const isDefinite = (error: Error): boolean =>
  error instanceof ApiProblem && error.status > 0 && error.status < 500;

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // Whoever has been signed out meanwhile is led to the sign-in page by the guard of the session.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401) queries.setQueryData(['session'], null);
    },
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (count, error) => !isDefinite(error) && count < 2 },
  },
});

/**
 * What opens belongs to the landmark that it was opened from. Dialogs, and what opens in them, have a place of
 * their own: beside the body the library would hold the page by a style without nonce.
 */
const landmarkOf = (opener?: HTMLElement): HTMLElement =>
  opener?.closest<HTMLElement>('main, .bar') ?? document.getElementById('overlays') ?? document.body;

/** Theme, language and data of the whole console; styles of the library carry the nonce of the page. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={THEME}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      getPopupContainer={landmarkOf}
    >
      <App message={{ maxCount: 2 }}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
