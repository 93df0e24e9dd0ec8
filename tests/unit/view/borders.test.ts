import { describe, expect, it } from 'vitest';
import { type BorderKind, type BorderRules, borderKind, bordersOfKind } from '../../../src/view/borders.ts';

/** 39301 and 39302 are members of Kochi's region by the prefecture's scheme. */
const REGIONS_OF: Readonly<Record<string, readonly string[]>> = {
  '08201': ['keno'],
  '08236': ['keno'],
  '09201': ['keno'],
  '34203': ['bingo', 'hiroshima'],
  '34205': ['bingo'],
  '34204': ['bingo', 'hiroshima'],
  '39201': ['kochi'],
  '39204': ['kochi'],
  '39301': ['kochi'],
  '39302': ['kochi'],
};

const rules: BorderRules = {
  regionsOf: (code) => REGIONS_OF[code] ?? [],
  isPrefectural: (code) => ['39301', '39302'].includes(code),
};

const KINDS: readonly BorderKind[] = ['outline', 'scheme', 'prefecture', 'municipality', 'outside'];

const TABLE: readonly (readonly [what: string, a: string, b: string, kind: BorderKind])[] = [
  ['outsiders of one prefecture', '08205', '08220', 'outside'],
  ['outsiders of two prefectures', '08205', '12202', 'prefecture'],
  ['members of one region', '08201', '08236', 'municipality'],
  ['members of one region, of two prefectures', '08201', '09201', 'prefecture'],
  ['members of the same two regions', '34203', '34204', 'municipality'],
  ['a member and an outsider', '08201', '08205', 'outline'],
  ['members of two regions', '08201', '34205', 'outline'],
  ['a member of two regions and one of the first only', '34203', '34205', 'outline'],
  ['a national and a prefectural member of one region', '39201', '39301', 'scheme'],
  ['a prefectural member and an outsider', '39301', '38999', 'scheme'],
  ['prefectural members', '39301', '39302', 'municipality'],
  ['national members of the region that has others', '39201', '39204', 'municipality'],
];

describe('borderKind', () => {
  it.each(TABLE)('between %s (%s | %s) is %s, whichever comes first', (_, a, b, kind) => {
    expect(borderKind(a, b, rules)).toBe(kind);
    expect(borderKind(b, a, rules)).toBe(kind);
  });
});

describe('bordersOfKind', () => {
  it.each(KINDS)('picks out the borders of %s', (wanted) => {
    const filter = bordersOfKind(wanted, rules);
    for (const [what, a, b, kind] of TABLE) expect(filter(a, b), what).toBe(kind === wanted);
  });

  it('never picks a coast, which has the same code on both sides', () => {
    for (const kind of KINDS) {
      expect(bordersOfKind(kind, rules)('08201', '08201')).toBe(false);
    }
  });
});
