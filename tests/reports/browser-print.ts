import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser that can print. */
export const browserIsThere: boolean = existsSync(executablePath);

/** Pages printed to PDF as a reader of a site prints them: A4, the browser's own margins. */
export async function printedByBrowser(pages: readonly string[]): Promise<readonly Uint8Array[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html);
      printed.push(await page.pdf({ format: 'A4' }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
