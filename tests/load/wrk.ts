import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { answerOf } from './program.ts';

const SCRIPT = path.join(import.meta.dirname, 'wrk.lua');

/** More than the connections of any step, so that wrk does not stand in its own way. */
const OPEN_FILES = 4096;

const count = z.int().nonnegative();

/** What a load came to. Times of answers in milliseconds. */
export const figures = z.strictObject({
  seconds: z.number().positive(),
  requests: count,
  bytes: count,
  p50: z.number(),
  p99: z.number(),
  longest: z.number(),
  /** `status`: answers of 400 and above. Others: of the connection; `timeout`: none within two seconds. */
  errors: z.strictObject({ connect: count, read: count, write: count, timeout: count, status: count }),
});
export type Figures = z.infer<typeof figures>;

/** "4.1.0"; null where there is no wrk. */
export function wrkVersion(): string | null {
  const said = answerOf('wrk', '-v');
  return said === null ? null : (/^wrk (?:debian\/)?([\d.]+)/m.exec(said)?.[1] ?? '');
}

/** The figures in what wrk has printed with our script. @throws Error with its words where there are none */
export function readFigures(output: string): Figures {
  const [, json] = /^figures (\{.*\})$/m.exec(output) ?? [];
  if (json === undefined) throw new Error(`wrk gave no figures: ${output.trim()}`);
  return figures.parse(JSON.parse(json));
}

/** Answers per second. */
export function rate({ requests, seconds }: Pick<Figures, 'requests' | 'seconds'>): number {
  return requests / seconds;
}

/** Requests whose answer did not come, or not as a whole. */
export function lost({ errors }: Pick<Figures, 'errors'>): number {
  return errors.connect + errors.read + errors.write + errors.timeout;
}

/**
 * Asks for a list of requests again and again, on each connection the next as soon as an answer is there.
 * @param list file, as wrk.lua reads it
 */
export function runWrk(
  root: string,
  { connections, seconds, list }: { connections: number; seconds: number; list: string },
): Promise<Figures> {
  const options = ['-t', '1', '-c', `${connections}`, '-d', `${seconds}s`, '-s', SCRIPT, root, '--', list];
  const limited = `ulimit -n ${OPEN_FILES} 2>/dev/null; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', limited, 'wrk', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      try {
        resolve(readFigures(said));
      } catch (error) {
        reject(error);
      }
    });
  });
}
