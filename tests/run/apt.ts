import type { Machine } from './machine.ts';

/** A server that does not answer is not waited for: what it would bring is told as missing. */
const PATIENCE = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'] as const;

/**
 * Installs Debian packages where that is possible without asking anyone: apt-get is there, and we are
 * root or sudo asks for no password. Says what it does.
 * @returns whether the packages are installed now.
 */
export function aptInstall(machine: Machine, packages: readonly string[]): boolean {
  const apt = aptCommand(machine);
  if (!apt) return false;
  machine.say(`Installing ${packages.join(', ')} with apt-get (may take some minutes) …`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  for (const args of [['update'], install]) {
    const { ok, output } = machine.run(apt[0], [...apt.slice(1), ...args]);
    if (!ok) {
      machine.say(`apt-get ${args[0]} failed: ${output.split('\n').at(-1) ?? ''}`);
      return false;
    }
  }
  return true;
}

function aptCommand(machine: Machine): [string, ...string[]] | undefined {
  if (machine.platform !== 'linux' || !machine.run('apt-get', ['--version']).ok) return undefined;
  // env, because sudo does not pass variables on.
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...PATIENCE] as const;
  if (machine.root) return [...quietly];
  return machine.run('sudo', ['-n', 'true']).ok ? ['sudo', '-n', ...quietly] : undefined;
}
