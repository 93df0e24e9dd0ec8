import { describe, expect, it } from 'vitest';
import type { MemberFacts, RegionFacts } from '../../../src/colour/facts.ts';
import { colourFacts } from '../../../src/colour/facts.ts';
import { judgeCount, judgeOf, roleOf } from '../../../src/colour/judge.ts';
import { ROLES } from '../../../src/colour/looks.ts';
import { madeAtlas, madeMember, madeRegion } from '../record/made.ts';

const made = () => colourFacts(madeAtlas([madeRegion({ id: 'one', members: [madeMember('08201')] })]));

describe('what a mode says of a region', () => {
  it('is in the colours of the members that it has partners', () => {
    const judge = judgeOf(made(), { color: 'members' });
    const [region] = made().regions as [RegionFacts];
    expect(judge(region, region.members)).toEqual({ look: ROLES.partner, meaning: { kind: 'partner' } });
  });

  it('is of a selection that there are some, or that it has none', () => {
    expect(judgeCount('selection', 0, null).meaning).toEqual({ kind: 'absent' });
    expect(judgeCount('selection', 2, null).meaning).toEqual({ kind: 'count', from: 2, to: 2 });
    expect(judgeCount('selection', 9, null).meaning).toEqual({ kind: 'count', from: 3, to: null });
    expect(judgeCount('complete', 0, null).meaning).toEqual({ kind: 'none' });
    expect(judgeCount('complete', 9, null).meaning).toEqual({ kind: 'present' });
  });
});

describe('what a member is', () => {
  it.each([
    [{ isCentral: true }, 'central'],
    [{ isPrefectural: true }, 'prefectural'],
    [{}, 'partner'],
  ] as const)('%j: %s', (said, kind) => {
    const member = { isCentral: false, isPrefectural: false, ...said } as MemberFacts;
    expect(roleOf(member)).toEqual({ look: ROLES[kind], meaning: { kind } });
  });
});
