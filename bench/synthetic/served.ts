import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { siteHandler } from '../../src/build/serve/site.ts';
import { findBrowser, sandboxed } from '../../tests/run/browser.ts';
import { thisMachine } from '../../tests/run/machine.ts';

/**
 * Opens a page of a built folder in a browser whose processor is slowed down, and closes everything afterwards.
 * @param slower how many times
 */
export async function withPage<T>(
  folder: string,
  slower: number,
  use: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(siteHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const machine = thisMachine();
  const found = process.env.ATLAS_BROWSER || findBrowser(machine, 'whole');
  const browser = await chromium.launch({
    ...(found && { executablePath: found }),
    chromiumSandbox: sandboxed(machine, found),
    args: ['--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await use(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}
