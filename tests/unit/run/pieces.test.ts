import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { doPieces, keepResults, timeOf } from '../../run/pieces.ts';

/** A clock that stands still but for work. */
function clock() {
  let at = 1000;
  return { now: () => at, pass: (minutes: number) => (at += minutes * 60_000) };
}

/** Pieces that take so many minutes. @returns names of those that were begun, and of those that are left */
async function done(minutes: string | undefined, lengths: readonly number[], undone: string[] = []) {
  const { now, pass } = clock();
  const begun: string[] = [];
  const pieces = lengths.map((length, index) => ({ name: 'abcdef'[index] ?? '', length }));
  const left = await doPieces(pieces, timeOf(minutes, now), async ({ name, length }) => {
    begun.push(name);
    pass(length);
    const again = undone.indexOf(name);
    if (again >= 0) undone.splice(again, 1);
    return again < 0;
  });
  return { begun: begun.join(''), left: left.map(({ name }) => name).join('') };
}

describe('pieces within a time', () => {
  it('are all done where no time is named', async () => {
    expect(await done(undefined, [5, 50, 500])).toEqual({ begun: 'abc', left: '' });
  });

  it('are begun as long as one more that takes as long as the longest would end in time', async () => {
    expect(await done('9', [2, 3, 3, 1])).toEqual({ begun: 'abc', left: 'd' });
    expect(await done('9', [3, 3, 3, 3])).toEqual({ begun: 'abc', left: 'd' });
  });

  it('get on by one at least, however long it takes', async () => {
    expect(await done('1', [20, 1])).toEqual({ begun: 'a', left: 'b' });
  });

  it('are begun even where what came before has taken all the time', () => {
    const { now, pass } = clock();
    const time = timeOf('1', now);
    pass(5);
    expect(time.hasRoom()).toBe(true);
  });

  it('come again until they are done', async () => {
    expect(await done('9', [2, 2], ['a'])).toEqual({ begun: 'aab', left: '' });
    expect(await done('3', [2, 2], ['a'])).toEqual({ begun: 'a', left: 'ab' });
  });

  it.each(['0', '-1', 'nine'])('are not begun within --minutes %s', (minutes) => {
    expect(() => timeOf(minutes)).toThrow(`--minutes is "${minutes}"`);
  });
});

it('the minutes left go down to what is left of them', async () => {
  const { now, pass } = clock();
  const time = timeOf('9', now);
  await time.take(async () => pass(2));
  expect(time.left()).toBe(7);
  expect(timeOf(undefined, now).left()).toBe(Number.POSITIVE_INFINITY);
});

describe('what is kept', () => {
  const shape = z.object({ failed: z.number() });
  const place = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-pieces-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return path.join(folder, 'deep', 'done-1.json');
  };

  it('is there for the next call, unless that begins anew', () => {
    const file = place();
    const first = keepResults(file, shape);
    expect(first.get('a')).toBeUndefined();
    first.put('a', { failed: 0 });
    first.put('b', { failed: 2 });
    expect(keepResults(file, shape).all()).toEqual({ a: { failed: 0 }, b: { failed: 2 } });
    expect(keepResults(file, shape, true).all()).toEqual({});
    expect(readdirSync(path.dirname(file))).toEqual(['done-1.json']);
  });

  it('is no name that every object has', () => {
    expect(keepResults(place(), shape).get('constructor')).toBeUndefined();
  });

  it('is not believed where it is something else', () => {
    const file = place();
    keepResults(file, shape).put('a', { failed: 0 });
    writeFileSync(file, '{"a":{"failed":"none"}}');
    expect(() => keepResults(file, shape)).toThrow('expected number');
  });
});
