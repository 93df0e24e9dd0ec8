import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the check as if on the given version of Node.js; the real one without a version. */
function check(version?: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const imports = version ? ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`] : [];
  return spawnSync(process.execPath, [...imports, 'src/build/nodeVersion.mjs'], { encoding: 'utf8' });
}

describe('nodeVersion', () => {
  it('lets the running version pass in silence', () => {
    const { status, stdout, stderr } = check();
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it.each(['22.12.0', '23.0.0', '24.1.3'])('lets %s pass', (version) => {
    expect(check(version).status).toBe(0);
  });

  it.each(['12.22.12', '20.20.2', '22.11.0'])('stops on %s and names the remedy', (version) => {
    const { status, stderr } = check(version);
    expect(status).toBe(1);
    expect(stderr).toContain('Node.js 22.12 以上');
    expect(stderr).toContain('npm ci');
  });
});
