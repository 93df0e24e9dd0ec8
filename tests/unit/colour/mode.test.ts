import { describe, expect, it } from 'vitest';
import { type ColourMode, isStat, sameMode, subjectOf } from '../../../src/colour/mode.ts';

const MODES: readonly (readonly [mode: ColourMode, subject: string | null])[] = [
  [{ color: 'lead' }, null],
  [{ color: 'category', category: 'transport' }, 'transport'],
  [{ color: 'category', category: 'disaster' }, 'disaster'],
  [{ color: 'pillar', pillar: 'living' }, 'living'],
  [{ color: 'stat', stat: 'area' }, 'area'],
  [{ color: 'stat', stat: 'age' }, 'age'],
  [{ color: 'members' }, null],
];

describe('what the map is coloured by', () => {
  it.each(MODES)('%o is about %s', (mode, subject) => {
    expect(subjectOf(mode)).toBe(subject);
  });

  it('is the same for the same kind and subject only', () => {
    for (const [at, [one]] of MODES.entries())
      for (const [index, [other]] of MODES.entries())
        expect(sameMode({ ...one }, other), `${at}, ${index}`).toBe(at === index);
  });

  it('differs where a category and a pillar have one name', () => {
    expect(sameMode({ color: 'category', category: 'living' }, { color: 'pillar', pillar: 'living' })).toBe(
      false,
    );
  });

  it('knows its figures', () => {
    expect(isStat('day-night')).toBe(true);
    expect(isStat('income')).toBe(false);
  });
});
