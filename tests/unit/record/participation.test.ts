import { describe, expect, it } from 'vitest';
import { participation } from '../../../src/record/participation.ts';
import type { Participants } from '../../../src/record/types.ts';
import { madeInitiative, madeRegion } from './made.ts';

const region = madeRegion();

function of(participants: Participants, code: string) {
  return participation(region, madeInitiative({ participants }), code);
}

describe('participation', () => {
  it.each([
    ['all members take part', { kind: 'all' }, 'takes-part'],
    ['the municipality is listed', { kind: 'listed', codes: ['08201', '08236'] }, 'takes-part'],
    ['only others are listed', { kind: 'listed', codes: ['08201'] }, 'not-named'],
    ['there is only a number, even that of all members', { kind: 'count', count: 2 }, 'unstated'],
    ['the sources say nothing', { kind: 'unstated' }, 'unstated'],
  ] as const)('where %s: %j is %s', (_, participants, expected) => {
    expect(of(participants as Participants, '08236')).toBe(expected);
  });

  it('treats the central city like any member', () => {
    expect(of({ kind: 'listed', codes: ['08236'] }, '08201')).toBe('not-named');
  });

  it.each([{ kind: 'all' }, { kind: 'unstated' }, { kind: 'listed', codes: ['34203'] }] as const)(
    'refuses to speak of an outsider: %j',
    (participants) => {
      expect(() => of(participants as Participants, '34203')).toThrow('34203 is not a member of made');
    },
  );
});
