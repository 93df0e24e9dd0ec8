import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/compare/similar/places.ts';
import { madeAtlas, madeMember, madeMunicipality, madeRegion } from '../../record/made.ts';

/** The pattern of one region whose central city has this name. */
function patternOf(name: string): RegExp {
  const region = madeRegion({ members: [madeMember('08201', null)] });
  return placesOf(madeAtlas([region], [madeMunicipality('08201', { name })])).ja;
}

describe('names of places within a text', () => {
  it.each(['A+B市', '(旧)市', '水.戸市', '[x市', '*市', 'a|b市', 'a\\d市', '{2}市', '^a$市', '?市'])(
    'are found as they are written: %s',
    (name) => {
      expect(`前${name}後`.replace(patternOf(name), '、')).toBe('前、後');
      expect('水と戸市、AB市、a5市'.replace(patternOf(name), '、')).toBe('水と戸市、AB市、a5市');
    },
  );
});
