import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Messages, NO_MESSAGES } from '../../src/messaging/messages.ts';
import { createServer } from '../../src/server.ts';
import { createTestApp, type TestApp } from '../factories/app.ts';

/** A whole system on a loopback port, with a clock the journey sets. */
export type Site = { readonly app: TestApp; readonly base: string; close(): Promise<void> };

/** Starts the server of a fresh system; `at` is the day in China the journey begins. */
export async function openSite(at: string, messages: Messages = NO_MESSAGES): Promise<Site> {
  const app = await createTestApp(at, messages);
  const server: FastifyInstance = await createServer(app, { logger: false });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    base,
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=zh-CN',
  '--font-render-hinting=none',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });

/** A visitor: the citizen without JavaScript, the clerk with it. */
export function visitor(
  browser: Browser,
  { script, width = 1440 }: { script: boolean; width?: number },
): Promise<BrowserContext> {
  return browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 1000 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
}

/** Opens a page and fails on any error the browser reports. */
export async function goTo(page: Page, url: string): Promise<void> {
  const response = await page.goto(url);
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
}
