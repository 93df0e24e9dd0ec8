import { afterEach, describe, expect, it } from 'vitest';
import type { Hand } from '../../../../src/build/crew/crew.ts';
import { processHand } from '../../../../src/build/crew/processHand.ts';

interface Ask {
  ask: 'answer' | 'fail' | 'end';
  page: string;
}

const hands: Hand<Ask, unknown>[] = [];
function hand(): Hand<Ask, unknown> {
  const made = processHand<Ask, unknown>(new URL('./answering.mjs', import.meta.url));
  hands.push(made);
  return made;
}
afterEach(() => {
  for (const each of hands.splice(0)) each.end();
});

describe('a process of the build', () => {
  it('answers job after job, in the mode of what is not developed', async () => {
    const worker = hand();
    const job: Ask = { ask: 'answer', page: 'index.html' };
    expect(await worker.work(job)).toEqual({ ...job, mode: 'production' });
    expect(await worker.work({ ...job, page: 'en/index.html' })).toMatchObject({ page: 'en/index.html' });
  });

  it('says what went wrong, and can go on', async () => {
    const worker = hand();
    await expect(worker.work({ ask: 'fail', page: 'index.html' })).rejects.toMatchObject({
      message: 'index.html failed',
      stack: 'where it failed',
    });
    expect(await worker.work({ ask: 'answer', page: 'data/index.html' })).toMatchObject({
      page: 'data/index.html',
    });
  });

  it('does not leave a job without an answer when it ends, nor any that follow', async () => {
    const worker = hand();
    const ended = 'a process of the build ended early (3)';
    await expect(worker.work({ ask: 'end', page: '' })).rejects.toMatchObject({ message: ended });
    await expect(worker.work({ ask: 'answer', page: '' })).rejects.toMatchObject({ message: ended });
  });
});
