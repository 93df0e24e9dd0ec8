import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer, PAUSE } from '../../../../src/pages/atlas/announcer.ts';

/** A live region that remembers every text it has held. */
function region() {
  const heard: string[] = [];
  return {
    heard,
    set textContent(text: string) {
      heard.push(text);
    },
    get textContent() {
      return heard.at(-1) ?? '';
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp() {
  const [polite, assertive] = [region(), region()];
  return { polite, assertive, announcer: createAnnouncer(polite, assertive) };
}

test('a text is said in its region, without its readings', () => {
  const { polite, assertive, announcer } = setUp();
  announcer.polite('水戸市《みとし》を選びました。');
  vi.advanceTimersByTime(PAUSE);
  expect(polite.textContent).toBe('水戸市を選びました。');
  expect(assertive.heard).toEqual([]);
});

test('the newest text wins where two come at once', () => {
  const { polite, announcer } = setUp();
  announcer.polite('水戸市');
  announcer.polite('笠間市');
  vi.advanceTimersByTime(PAUSE);
  expect(polite.heard.filter(Boolean)).toEqual(['笠間市']);
});

test('the same text twice is said twice: the region is empty in between', () => {
  const { polite, announcer } = setUp();
  for (let time = 0; time < 2; time += 1) {
    announcer.polite('水戸市');
    vi.advanceTimersByTime(PAUSE);
  }
  expect(polite.heard).toEqual(['', '水戸市', '', '水戸市']);
});

test('what has failed takes the place of what waits', () => {
  const { polite, assertive, announcer } = setUp();
  announcer.polite('水戸市を選びました。');
  announcer.assertive('読み込めませんでした。');
  vi.advanceTimersByTime(PAUSE);
  expect(assertive.textContent).toBe('読み込めませんでした。');
  expect(polite.textContent).toBe('');
});

test('what comes politely after a failure does not take its place', () => {
  const { polite, assertive, announcer } = setUp();
  announcer.assertive('読み込めませんでした。');
  announcer.polite('水戸市');
  vi.advanceTimersByTime(PAUSE);
  expect(assertive.textContent).toBe('読み込めませんでした。');
  expect(polite.textContent).toBe('水戸市');
});
