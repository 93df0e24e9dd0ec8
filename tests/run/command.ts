import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The project's root folder, where all commands run. */
const root = resolve(import.meta.dirname, '../..');

/**
 * Runs a program of the project or the system in the root folder, its output passed straight through.
 * A signal to stop ends this process too, as soon as the program has ended.
 * @returns its exit status; not 0 when it was killed or could not be started.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  // On Windows the installed programs are scripts that only a shell can start.
  const shell = process.platform === 'win32';
  const child = spawn(command, shell ? args.map((arg) => JSON.stringify(arg)) : args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: searchPath() },
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stopped = false;
  const stop = (signal: NodeJS.Signals) => {
    stopped = true;
    // Ctrl-C reaches the program by itself, and is what test runners understand as a request to tidy up.
    if (signal === 'SIGTERM') child.kill('SIGINT');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('close', (status) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      // Only now, so that nothing is left running or written after we are gone.
      if (stopped) process.exit(130);
      done(status ?? 1);
    });
  });
}

/** The programs of node_modules come first, also when this was not started by npm. */
function searchPath(): string {
  return [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
}
