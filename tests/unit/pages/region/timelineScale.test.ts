import { describe, expect, it } from 'vitest';
import {
  across,
  BASE,
  down,
  membersOn,
  stepLine,
  WIDTH,
} from '../../../../src/pages/region/timelineScale.ts';

const timeline = {
  years: [],
  events: [],
  steps: [
    { date: '2016-01-01', members: 10 },
    { date: '2021-01-01', members: 20 },
  ],
};

describe('the picture of a timeline', () => {
  it('has the years evenly between margins on both sides', () => {
    expect([across(2015), across(2016), across(2026)]).toEqual([60, 160, WIDTH - 60]);
  });

  it('keeps what lies far outside at its edge', () => {
    expect([across(2001), across(2050)]).toEqual([20, WIDTH - 20]);
    expect(across(2014.92)).toBe(52);
  });

  it('draws nobody on the ground, the most members at the top, few members low', () => {
    expect(down(0, 20)).toBe(BASE);
    expect(down(20, 20)).toBe(30);
    expect(down(1, 1)).toBeGreaterThan(down(6, 6) + 100);
  });

  it('knows the number at a moment', () => {
    expect([2015.5, 2016, 2020.9, 2025].map((moment) => membersOn(timeline, moment))).toEqual([
      0, 10, 10, 20,
    ]);
  });

  it('draws a line from the ground at the beginning, up at each step', () => {
    expect(stepLine(timeline, 2015, 2026)).toBe('M160 170H160V100H660V30H1160');
  });

  it('draws a line that goes on from where it is', () => {
    expect(stepLine(timeline, 2025, 2026)).toBe('M1060 30H1160');
  });

  it('draws nothing where there is no region', () => {
    expect(stepLine({ ...timeline, steps: [] }, 2015, 2026)).toBe('');
  });
});
