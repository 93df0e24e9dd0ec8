import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside the tests. */
export interface Program {
  /** Waits until the program has said something, and gives what it has said. @throws Error when it ends or takes too long */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it and all that it has started. */
  stop(): Promise<void>;
}

/** So long a program has to say that it is ready, milliseconds. */
const START_TIME = 60_000;
/** Browsers put their files in order when they are asked to end, milliseconds. */
const END_TIME = 5_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));

/** Starts a program. What it says on its standard output, standard error and file 3 is read together. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that its children end with it.
    detached: true,
  });
  running.add(child);
  let said = '';
  let ended: string | null = null;
  const end = (reason: string) => {
    ended ??= reason;
    running.delete(child);
    child.emit('heard');
  };
  child.on('error', ({ message }) => end(message));
  child.on('close', (status, name) => end(`it ended (${status ?? name})`));
  for (const stream of child.stdio) {
    stream?.on('data', (part: Buffer) => {
      said += part.toString();
      child.emit('heard');
    });
  }

  return {
    async says(pattern) {
      const patience = AbortSignal.timeout(START_TIME);
      for (;;) {
        const found = pattern.exec(said);
        if (found) return found;
        if (ended !== null) throw new Error(`${command}: ${ended}\n${said.slice(-2000)}`);
        await once(child, 'heard', { signal: patience }).catch(() => {
          throw new Error(
            `${command} has not said ${pattern} in ${START_TIME / 1000} s\n${said.slice(-2000)}`,
          );
        });
      }
    },
    async stop() {
      if (ended !== null) return;
      signal(child, 'SIGTERM');
      const wait = once(child, 'close', { signal: AbortSignal.timeout(END_TIME) });
      await wait.catch(() => signal(child, 'SIGKILL'));
      // Its children may outlive it.
      signal(child, 'SIGKILL');
      end('stopped');
    },
  };
}

/** To the whole group; nothing happens where it has gone already. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // Gone.
  }
}
