import { describe, expect, it } from 'vitest';
import { among } from '../../../src/map/colours.ts';

describe('among', () => {
  it('names each municipality once, in whichever regions it is', () => {
    expect(among(['08201', '34203', '08201'])).toEqual([
      'match',
      ['get', 'code'],
      ['08201', '34203'],
      true,
      false,
    ]);
  });

  it('picks out nothing where nothing is given, as a filter that MapLibre takes', () => {
    expect(among([])).toEqual(['boolean', false]);
  });
});
