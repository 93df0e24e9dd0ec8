import { spawnSync } from 'node:child_process';

/** What a program answers when asked, for its version, say; null where it is not there. */
export function answerOf(program: string, question: string): string | null {
  const { error, stdout, stderr } = spawnSync(program, [question], { encoding: 'utf8' });
  return error === undefined ? `${stdout}${stderr}` : null;
}
