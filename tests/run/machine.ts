import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

/** What the search for a browser needs of the computer; tests put a made-up one in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  root: boolean;
  /** Where Playwright keeps a browser that it installed itself (whether or not it is there). */
  playwrightBrowser: string;
  executable(path: string): boolean;
  /** Runs a command to its end without input; never throws. */
  run(command: string, args: readonly string[]): { ok: boolean; output: string };
  say(line: string): void;
}

/** The computer that the tests run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    playwrightBrowser: chromium.executablePath(),
    executable(path) {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run(command, args) {
      const { status, stdout, stderr } = spawnSync(command, args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
    },
    say: (line) => console.log(line),
  };
}
