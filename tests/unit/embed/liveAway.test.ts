import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPatience, PATIENCE } from '../../../src/embed/frame/liveAway.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function patience() {
  const away = vi.fn();
  return { away, ...createPatience(away) };
}

it('lets a map go that has been out of sight for long', () => {
  const { away, note } = patience();
  note('outOfSight', true);
  vi.advanceTimersByTime(PATIENCE.outOfSight - 1);
  expect(away).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(away).toHaveBeenCalledOnce();
});

it('forgets an absence once the map is seen again', () => {
  const { away, note } = patience();
  note('outOfSight', true);
  vi.advanceTimersByTime(PATIENCE.outOfSight - 1);
  note('outOfSight', false);
  vi.advanceTimersByTime(PATIENCE.hidden);
  expect(away).not.toHaveBeenCalled();
});

it('takes an absence told twice for one', () => {
  const { away, note } = patience();
  note('outOfSight', true);
  note('outOfSight', true);
  note('outOfSight', false);
  vi.advanceTimersByTime(PATIENCE.hidden);
  expect(away).not.toHaveBeenCalled();
});

it('waits longer for a tab that is merely hidden, whatever else is told meanwhile', () => {
  const { away, note } = patience();
  note('hidden', true);
  note('outOfSight', false);
  vi.advanceTimersByTime(PATIENCE.hidden - 1);
  expect(away).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(away).toHaveBeenCalledOnce();
  expect(PATIENCE.hidden).toBeGreaterThan(PATIENCE.outOfSight);
});

it('says nothing after its end', () => {
  const { away, note, stop } = patience();
  note('hidden', true);
  note('outOfSight', true);
  stop();
  vi.advanceTimersByTime(PATIENCE.hidden * 2);
  expect(away).not.toHaveBeenCalled();
});
