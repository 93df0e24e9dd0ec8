import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATASET } from '../../../src/record/dataset.ts';
import { hasPassed } from '../../../src/view/today.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('hasPassed', () => {
  it.each([
    ['a day', '2026-04-01', '2026-04-01T15:00:00.000Z'],
    ['a leap day', '2024-02-29', '2024-02-29T15:00:00.000Z'],
    ['the last day of a month', '2026-04-30', '2026-04-30T15:00:00.000Z'],
    ['the last day of a year', '2025-12-31', '2025-12-31T15:00:00.000Z'],
    ['a month', '2026-04', '2026-04-30T15:00:00.000Z'],
    ['February of a leap year', '2024-02', '2024-02-29T15:00:00.000Z'],
    ['January', '2026-01', '2026-01-31T15:00:00.000Z'],
    ['December', '2025-12', '2025-12-31T15:00:00.000Z'],
    ['a year', '2026', '2026-12-31T15:00:00.000Z'],
  ])("%s (%s) is over at Japan's midnight, %s, not a millisecond sooner", (_, date, end) => {
    const midnight = new Date(end).getTime();
    expect(hasPassed(date, new Date(midnight - 1))).toBe(false);
    expect(hasPassed(date, new Date(midnight))).toBe(true);
    expect(hasPassed(date, new Date(midnight + 400 * 86_400_000))).toBe(true);
  });

  it('goes by the clock where it is not told the time', () => {
    vi.useFakeTimers({ now: new Date('2090-04-01T14:59:59Z') });
    expect(hasPassed('2090-04-01')).toBe(false);
    vi.setSystemTime(new Date('2090-04-01T15:00:01Z'));
    expect(hasPassed('2090-04-01')).toBe(true);
  });

  it('goes by the day of the record where the clock stands before it, and must be wrong', () => {
    vi.useFakeTimers({ now: new Date('1970-01-01T00:00:10Z') });
    expect(hasPassed('2025-04')).toBe(true);
    expect(hasPassed(DATASET.date)).toBe(false);
    expect(hasPassed('2099')).toBe(false);
  });

  it('goes by one moment in a build, however long it takes and whenever it is repeated', async () => {
    vi.resetModules();
    const build = await import('../../../src/view/today.ts');
    build.stopClockAt(new Date('2026-04-01T14:59:59Z'));
    vi.useFakeTimers({ now: new Date('2034-01-01T00:00:00Z') });
    expect(build.hasPassed('2026-04-01')).toBe(false);
    expect(hasPassed('2026-04-01')).toBe(true);
  });
});
