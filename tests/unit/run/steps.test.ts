import { describe, expect, it } from 'vitest';
import { runSteps, type Step, single } from '../../run/steps.ts';

async function output(steps: Step[]): Promise<{ ok: boolean; lines: string[] }> {
  const lines: string[] = [];
  const ok = await runSteps(steps, (line) => lines.push(line));
  return { ok, lines };
}

const good: Step = { name: 'Lint', run: async () => single(0) };
const bad: Step = { name: 'Build', run: async () => single(2) };
const many: Step = {
  name: 'Unit tests',
  run: async () => ({ passed: 40, failed: 0, skipped: ['a map of Mito'] }),
};

describe('the steps of the test run', () => {
  it('count a plain step as one and end with the sum', async () => {
    const { ok, lines } = await output([good, many]);
    expect(ok).toBe(true);
    expect(lines.slice(-2)).toEqual(['skipped: a map of Mito', '41 passed, 0 failed']);
    expect(lines[0]).toBe('\n=== 1/2 Lint');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ok {5}Unit tests \(0\.\d s\): 40 passed, 0 failed$/),
    );
  });

  it('go on after a failure', async () => {
    const { ok, lines } = await output([bad, many]);
    expect([ok, lines.at(-1)]).toEqual([false, '40 passed, 1 failed']);
  });

  it('do not run a step whose ground failed, but count it as failed', async () => {
    const browser: Step = { ...many, name: 'Browser tests', after: 'Build' };
    const { lines } = await output([good, bad, browser]);
    expect(lines).toContain('Not run, because the step "Build" failed.');
    expect(lines.at(-1)).toBe('1 passed, 2 failed');
  });

  it('count a step that breaks as failed and tell why', async () => {
    const broken: Step = { name: 'Browser tests', run: () => Promise.reject(new Error('No browser')) };
    const { lines } = await output([broken, good]);
    expect(lines).toContain('No browser');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });
});
