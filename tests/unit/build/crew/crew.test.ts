import { describe, expect, it } from 'vitest';
import { createCrew, type Hand } from '../../../../src/build/crew/crew.ts';
import { everyPart, joined, partOf } from '../../../../src/build/crew/parts.ts';

/** A hand whose jobs are done when the test says so. */
function slowHand() {
  const open: { job: string; done(): void; failed(error: Error): void }[] = [];
  let hasEnded = false;
  const hand: Hand<string, string> = {
    work: (job) =>
      new Promise((resolve, reject) => {
        open.push({ job, done: () => resolve(`${job} done`), failed: reject });
      }),
    end: () => {
      hasEnded = true;
    },
  };
  return { hand, open, hasEnded: () => hasEnded };
}

/** Until all promises that are settled have been followed. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a crew', () => {
  it('gives the next job to the hand that is free first, one at a time, and each answer to who asked', async () => {
    const [quick, slow] = [slowHand(), slowHand()];
    const crew = createCrew([slow.hand, quick.hand]);
    const answers = Promise.all(['a', 'b', 'c', 'd'].map((job) => crew.work(job)));
    for (const place of [0, 1, 2]) {
      quick.open[place]?.done();
      await settled();
    }
    expect(slow.open.map(({ job }) => job)).toEqual(['a']);
    expect(quick.open.map(({ job }) => job)).toEqual(['b', 'c', 'd']);
    slow.open[0]?.done();
    expect(await answers).toEqual(['a done', 'b done', 'c done', 'd done']);
  });

  it('takes jobs that come later', async () => {
    const only = slowHand();
    const crew = createCrew([only.hand]);
    const first = crew.work('first');
    only.open[0]?.done();
    await first;
    const second = crew.work('second');
    only.open[1]?.done();
    expect(await second).toBe('second done');
  });

  it('hands on what a job failed of, and goes on with the others', async () => {
    const only = slowHand();
    const crew = createCrew([only.hand]);
    const [first, second] = [crew.work('first'), crew.work('second')];
    only.open[0]?.failed(new Error('towns/08201/index.html: an inline script'));
    await expect(first).rejects.toThrow('towns/08201/index.html: an inline script');
    only.open[1]?.done();
    expect(await second).toBe('second done');
  });

  it('sends all hands home', () => {
    const hands = [slowHand(), slowHand()];
    const crew = createCrew(hands.map(({ hand }) => hand));
    crew.work('begun');
    crew.end();
    expect(hands.every(({ hasEnded }) => hasEnded())).toBe(true);
  });
});

describe('parts of a list', () => {
  const things = Array.from({ length: 103 }, (_, index) => `page ${index}`);

  it.each([1, 2, 7, 48, 200])('are %i that make the list again, each thing once and in its place', (of) => {
    const parts = everyPart(of).map((part) => partOf(things, part));
    expect(parts).toHaveLength(of);
    expect(joined(parts)).toEqual(things);
  });

  it('are empty for an empty list', () => {
    expect(joined(everyPart(3).map((part) => partOf([], part)))).toEqual([]);
  });

  it('are of the same length but for one, and spread what stands together', () => {
    const lengths = everyPart(4).map((part) => partOf(things, part).length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    expect(partOf(things, { index: 1, of: 50 })).toEqual(['page 1', 'page 51', 'page 101']);
  });
});
