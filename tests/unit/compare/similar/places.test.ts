import { beforeEach, describe, expect, it } from 'vitest';
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

describe('names of places of a record', () => {
  const region = madeRegion({
    name: { ja: '備後圏域', en: 'Bingo Area Region', kana: 'びんごけんいき' },
    shortName: '備後',
    centralCities: ['34207'],
    members: [madeMember('34207', null), madeMember('34209')],
  });
  let ja: RegExp;
  let en: ReadonlySet<string>;
  beforeEach(() => {
    ({ ja, en } = placesOf(
      madeAtlas(
        [region],
        [
          madeMunicipality('34207', { name: '福山市', romaji: 'Fukuyama-shi' }),
          madeMunicipality('34209', { name: '福山市外町', romaji: "Min'ami" }),
        ],
      ),
    ));
  });

  it('are members, prefectures, central cities without their kind, and what regions are called', () => {
    expect('福山の福山市と広島県、備後。町'.replace(ja, '・')).toBe('・の・と・、・。町');
  });

  it('are taken whole where one begins another', () => {
    expect('福山市外町'.replace(ja, '・')).toBe('・');
  });

  it('are parts of romanised names in small letters, and kinds; what regions are is none', () => {
    for (const part of ['fukuyama', 'shi', 'min', 'ami', 'bingo', 'area', 'machi', 'ken'])
      expect(en).toContain(part);
    expect(en).not.toContain('region');
    expect(en).not.toContain('Fukuyama');
  });

  it('of one letter, left of a short name, are none', () => {
    expect('津に津市'.replace(patternOf('津市'), '・')).toBe('津に・');
  });

  it('match nothing where there are none', () => {
    expect(placesOf(madeAtlas([])).ja.test('水戸市')).toBe(false);
  });
});
