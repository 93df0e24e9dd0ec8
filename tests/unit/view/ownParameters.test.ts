import { describe, expect, it } from 'vitest';
import { parseView, writeView } from '../../../src/view/address.ts';
import { ownParameters } from '../../../src/view/ownParameters.ts';
import { vocabulary } from './vocabulary.ts';

describe('ownParameters', () => {
  it('leaves out what portals and mails add, wherever it stands', () => {
    expect(ownParameters('?fbclid=a&region=bingo&utm_source=b&color=members')).toBe(
      '?region=bingo&color=members',
    );
    expect(ownParameters('?fbclid=a')).toBe('');
    expect(ownParameters('')).toBe('');
    expect(ownParameters('?regionx=a&xregion=b')).toBe('');
  });

  it('keeps every part of a view as it was written', () => {
    const whole =
      '?region=bingo&municipality=34203&initiative=new-rail&color=category&category=medical&year=2018&only=absent&at=8.5/34.4/133.25';
    expect(ownParameters(whole)).toBe(whole);
    for (const mode of ['color=stat&stat=age', 'color=pillar&pillar=urban']) {
      const written = writeView(parseView(`?${mode}`, vocabulary).view);
      expect(written).toBe(`?${mode}`);
      expect(ownParameters(written)).toBe(written);
    }
  });
});
