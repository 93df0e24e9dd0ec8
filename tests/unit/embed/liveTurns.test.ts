import { expect, it } from 'vitest';
import { MOST, type Talk, takeTurn } from '../../../src/embed/frame/liveTurns.ts';

/** Frames that hear each other, as a BroadcastChannel lets them: everybody but who speaks. */
function room() {
  const members = new Map<Talk, (message: unknown) => void>();
  const enter = (): Talk => {
    const talk: Talk = {
      say: (message) => {
        for (const [other, hear] of members) if (other !== talk) hear(message);
      },
      listen: (listener) => members.set(talk, listener),
      close: () => members.delete(talk),
    };
    return talk;
  };
  const drawing: number[] = [];
  const ends: (() => void)[] = [];
  const start = (number: number) => {
    drawing.push(number);
    ends[number] = takeTurn(() => stop(number), enter());
  };
  const stop = (number: number) => {
    if (!drawing.includes(number)) return;
    drawing.splice(drawing.indexOf(number), 1);
    ends[number]?.();
  };
  return { enter, start, stop, drawing };
}

it('keeps a few of twelve maps that are touched one after another: the last ones', () => {
  const { start, drawing } = room();
  const most: number[] = [];
  for (let number = 0; number < 12; number += 1) {
    start(number);
    most.push(drawing.length);
  }
  expect(Math.max(...most)).toBe(MOST);
  expect(drawing).toEqual([8, 9, 10, 11]);
});

it('leaves a map alone when others have gone by themselves', () => {
  const { start, stop, drawing } = room();
  for (const number of [0, 1, 2, 3]) start(number);
  stop(1);
  stop(2);
  for (const number of [4, 5]) start(number);
  expect(drawing).toEqual([0, 3, 4, 5]);
});

it('hears nothing into what is no message of a map', () => {
  const { enter } = room();
  let isAsked = false;
  const listener = enter();
  takeTurn(() => {
    isAsked = true;
  }, listener);
  const stranger = enter();
  for (const message of [null, 'draws', 7, [], {}, { id: 1, draws: true }, { id: 'a' }, { draws: true }]) {
    for (let time = 0; time <= MOST; time += 1) stranger.say(message);
  }
  // One that says it over and over is still one.
  for (let time = 0; time <= MOST; time += 1) stranger.say({ id: 'a', draws: true });
  expect(isAsked).toBe(false);
});

it('does without a talk', () => {
  expect(() => takeTurn(() => undefined, null)()).not.toThrow();
});
