import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { needBrowser } from '../../tests/run/browser.ts';
import { thisMachine } from '../../tests/run/machine.ts';
import type { Condition } from './conditions.ts';
import { watchPage } from './watch.ts';

/** A browser of its own for one run, with one page under the given circumstances. */
export interface Run {
  page: Page;
  /** The page's own line to the browser's instruments. */
  devtools: CDPSession;
  browser: Browser;
}

let executablePath: string | undefined;

/**
 * Opens a new browser. WebGL goes through software where there is no GPU. Never `--use-angle=swiftshader`: it sends 2D
 * canvas through software GL too and makes every canvas peer look bad. BENCH_FLAGS adds flags for a machine's GPU.
 * @param fingerprint of the certificate that this browser trusts
 * @throws Error where no Chromium is to be found
 */
export async function openRun(
  { viewport, cpu }: Pick<Condition, 'viewport' | 'cpu'>,
  fingerprint = '',
): Promise<Run> {
  executablePath ??= needBrowser({ ...thisMachine(), say: () => undefined });
  const flags = process.env.BENCH_FLAGS?.split(' ').filter(Boolean) ?? ['--enable-unsafe-swiftshader'];
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...flags,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--mute-audio',
    ],
  });
  const context = await browser.newContext({ viewport, locale: 'ja-JP' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // The runner of TypeScript wraps named functions in this helper, which pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchPage);
  await devtools.send('Performance.enable');
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, devtools, browser };
}
