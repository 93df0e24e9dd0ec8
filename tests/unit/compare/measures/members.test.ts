import { describe, expect, it } from 'vitest';
import { membersOn, prefecturesSpanned } from '../../../../src/compare/measures/members.ts';
import { madeMember, madeRegion } from '../../record/made.ts';

const DAY = '2025-04-01';

describe('membersOn', () => {
  it('counts the central city, and members of either scheme', () => {
    const region = madeRegion({
      members: [madeMember('08201', null), { ...madeMember('08236'), scheme: 'prefectural' }],
    });
    expect(membersOn(region, DAY).map(({ code }) => code)).toEqual(['08201', '08236']);
  });

  it.each<[string, string, string | undefined, boolean]>([
    ['joined on the day', '2025-04-01', undefined, true],
    ['joined in its month, the day unknown', '2025-04', undefined, true],
    ['joins the day after', '2025-04-02', undefined, false],
    ['leaves the day after', '2020-04-01', '2025-04-02', true],
    ['left on the day', '2020-04-01', '2025-04-01', false],
    ['left in its month, the day unknown', '2020-04-01', '2025-04', false],
    ['left before', '2020-04-01', '2024-03', false],
  ])('one that %s', (_, joined, left, isMember) => {
    const member = { ...madeMember('08236', joined), ...(left !== undefined && { left }) };
    const region = madeRegion({ members: [madeMember('08201', '2019-01-01'), member] });
    expect(membersOn(region, DAY).length).toBe(isMember ? 2 : 1);
  });
});

describe('prefecturesSpanned', () => {
  it('counts each prefecture once', () => {
    expect(prefecturesSpanned(['33205', '34203', '33207', '34207'])).toBe(2);
    expect(prefecturesSpanned(['08201'])).toBe(1);
    expect(prefecturesSpanned([])).toBe(0);
  });
});
