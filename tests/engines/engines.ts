import { posix } from 'node:path';
import type { Machine } from '../run/machine.ts';
import type { Driver, Start } from './drivers/driver.ts';
import { startFirefox } from './drivers/firefox.ts';
import { startWebKit } from './drivers/webkit.ts';

/** A browser other than the one that all other tests run in. */
export interface Engine {
  name: 'Firefox' | 'WebKit';
  /** Names of the program that is started, the best one first; a variable may name another. */
  programs: readonly string[];
  variable: string;
  /** Debian's packages that bring it. */
  packages: string;
  start(options: Start): Promise<Driver>;
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'Firefox',
    programs: ['firefox-esr', 'firefox'],
    variable: 'FIREFOX_PATH',
    packages: 'firefox-esr xvfb',
    start: startFirefox,
  },
  {
    name: 'WebKit',
    programs: ['WebKitWebDriver'],
    variable: 'WEBKIT_DRIVER_PATH',
    packages: 'webkit2gtk-driver xvfb',
    start: startWebKit,
  },
];

/** What is needed to start an engine, or what to install first. */
export type Found = { program: string; screen: string | null } | { missing: string };

/**
 * Looks for an engine and for a screen to show it on: Xvfb, unless the system has one of its own (not on Linux).
 * @throws Error when a variable names a file that cannot be run
 */
export function findEngine(machine: Machine, { programs, variable, packages }: Engine): Found {
  const missing = { missing: `not installed: apt-get install ${packages}` };
  const named = machine.env[variable];
  if (named && !machine.executable(named))
    throw new Error(`${variable} is "${named}", but no program is there. Correct or unset the variable.`);
  const program = named || onPath(machine, programs);
  if (program === undefined) return missing;
  if (machine.platform !== 'linux') return { program, screen: null };
  const screen = onPath(machine, ['Xvfb']);
  return screen === undefined ? missing : { program, screen };
}

function onPath(machine: Machine, names: readonly string[]): string | undefined {
  const folders = (machine.env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names
    .flatMap((name) => folders.map((folder) => posix.join(folder, name)))
    .find((path) => machine.executable(path));
}
