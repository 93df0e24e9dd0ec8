import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { aptInstall } from './apt.ts';
import type { Machine } from './machine.ts';

/** Debian's build of Chromium without windows: the same engine, and a third faster where no one looks at windows. */
const SHELL = 'chromium-headless-shell';
/** Variables by which a person names a browser. */
const NAMED_BY = ['CHROME_PATH', 'CHROMIUM_PATH'];
const pathNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for the tests, without installing anything: the one named by CHROME_PATH or CHROMIUM_PATH,
 * else one of the system, else Playwright's own.
 * @param kind 'whole' passes over a build without windows, for measuring what readers have
 * @returns the path of its executable, or undefined if there is none.
 * @throws Error when a variable names a file that cannot be run.
 */
export function findBrowser(machine: Machine, kind: 'any' | 'whole' = 'any'): string | undefined {
  for (const variable of NAMED_BY) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.executable(path)) return path;
    throw new Error(`${variable} is "${path}", but no program is there. Correct or unset the variable.`);
  }
  const names = kind === 'any' ? [SHELL, ...pathNames] : pathNames;
  return [...systemPaths(machine, names), machine.playwrightBrowser].find(
    (path) => machine.executable(path) && starts(machine, path),
  );
}

/**
 * The browser for the tests; one is installed if there is none (with apt-get, else by Playwright). Where nobody's own
 * choice of programs is touched – in CI, and as root –, the build without windows is installed beside another.
 * Says in one line what it found.
 * @throws Error with the remedy when no browser can be had.
 */
export function needBrowser(machine: Machine): string {
  const path = quicker(machine, findBrowser(machine)) ?? install(machine);
  if (!path) {
    throw new Error(
      'No browser for the tests. Install Chromium or Chrome, or name one with the variable CHROME_PATH.',
    );
  }
  machine.say(`Browser: ${path}`);
  return path;
}

/** Whether the browser can run in its own sandbox, given its path. */
export function sandboxed(machine: Machine, path: string | undefined): boolean {
  // Chromium refuses to start as root with a sandbox; and some Linux systems let only their own
  // browsers have one, so that Playwright's own does without (as is Playwright's default).
  return !machine.root && path !== machine.playwrightBrowser;
}

function quicker(machine: Machine, found: string | undefined): string | undefined {
  const { env, root } = machine;
  const isSettled = !found || found.endsWith(SHELL) || NAMED_BY.some((variable) => env[variable]);
  if (isSettled || !(root || env.CI)) return found;
  return installed(machine, SHELL) ?? found;
}

/** What is found once a Debian package is installed; undefined where it cannot be. */
function installed(machine: Machine, name: string): string | undefined {
  return aptInstall(machine, [name]) ? findBrowser(machine) : undefined;
}

function install(machine: Machine): string | undefined {
  // Only Debian has the first.
  const path = installed(machine, SHELL) ?? installed(machine, 'chromium');
  if (path) return path;
  machine.say("Installing Playwright's Chromium (may take some minutes) …");
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { ok, output } = machine.run(process.execPath, [playwright, 'install', 'chromium']);
  if (!ok) machine.say(`playwright install chromium failed: ${output.split('\n').at(-1) ?? ''}`);
  return findBrowser(machine);
}

function systemPaths({ platform, env }: Machine, names: readonly string[]): string[] {
  if (platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? programs.map((program) => win32.join(folder, program)) : [],
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['Google Chrome', 'Chromium'].map((app) => `Applications/${app}.app/Contents/MacOS/${app}`);
  return [...['/', env.HOME ?? '/'].flatMap((base) => apps.map((app) => posix.join(base, app))), ...onPath];
}

/** Some systems put a stub in the browser's place that only tells how to install it. */
function starts(machine: Machine, path: string): boolean {
  // On Windows `--version` would open a window.
  return machine.platform === 'win32' || machine.run(path, ['--version']).ok;
}
