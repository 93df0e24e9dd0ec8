import { needBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { needJapaneseFonts } from './fonts.ts';
import { thisMachine } from './machine.ts';

/** Found once: commands that go in pieces come here often, and what cannot be installed would be waited for each time. */
let browser: string | undefined;

/**
 * Runs the browser tests on the built site; a browser and a Japanese font are found or installed first.
 * @param args further arguments of `playwright test`.
 * @returns the exit status.
 * @throws Error when there is no browser.
 */
export function runBrowserTests(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  if (browser === undefined) {
    const machine = thisMachine();
    browser = needBrowser(machine);
    needJapaneseFonts(machine);
  }
  return runCommand('playwright', ['test', ...args], { ...env, ATLAS_BROWSER: browser });
}
