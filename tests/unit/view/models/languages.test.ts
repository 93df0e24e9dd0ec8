import { describe, expect, it } from 'vitest';
import { paintByLead } from '../../../../src/colour/paint.ts';
import { createMapTopology } from '../../../../src/geo/mapTopology.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { agreementModel } from '../../../../src/view/models/agreement.ts';
import { initiativeModel, labelled } from '../../../../src/view/models/initiative.ts';
import { legendModel, lookOf } from '../../../../src/view/models/legend.ts';
import { mapModel } from '../../../../src/view/models/map.ts';
import { municipalityModel } from '../../../../src/view/models/municipality.ts';
import { regionModel } from '../../../../src/view/models/region.ts';
import { A, B, C, madeTopology } from '../../geo/madeTopology.ts';
import {
  madeAgreement,
  madeAtlas,
  madeInitiatives,
  madeMember,
  madeMunicipality,
  madeRegion,
} from '../../record/made.ts';
import { voiceOf } from '../voices.ts';

const town = (code: string) =>
  madeMunicipality(code, { name: '水戸市', kana: 'みとし', romaji: 'Mito-shi', prefecture: '茨城県' });
const region = madeRegion({
  centralCities: [A],
  members: [madeMember(A, null), madeMember(B)],
  initiatives: madeInitiatives({ 'a-work': 3 }).map((each) => ({
    ...each,
    participants: { kind: 'listed' as const, codes: [A] },
  })),
});
const agreement = madeAgreement({
  parties: [
    { code: A, role: 'central' },
    { code: B, role: 'partner' },
  ],
  explanation: { ja: '約束です。', en: 'A promise.' },
});
const atlas = madeAtlas([region], [town(A), town(B), town(C)]);
const paints = paintByLead(atlas);

/** [language, name of a town, of the region, of the prefecture, label of a taxonomy that has no plain Japanese] */
const SAID: readonly (readonly [Language, string, string, string, (id: string) => string])[] = [
  ['ja', '水戸市', 'つくり圏域', '茨城県', (id) => `和${id}`],
  ['en', 'Mito-shi', 'Tsukuri Region', 'Ibaraki', (id) => id],
  ['easy', '｜水戸市《みとし》', 'つくり｜圏域《けんいき》', '｜茨城県《いばらきけん》', (id) => `和${id}`],
];

describe.each(SAID)('models in %s', (language, townName, regionName, prefecture, label) => {
  const voice = voiceOf(language);
  const [initiative] = region.initiatives;

  it('name a region, its members and their prefecture', () => {
    const model = regionModel(atlas, region, paints, voice);
    expect(model).toMatchObject({
      name: regionName,
      nameJa: 'つくり圏域',
      nameEn: 'Tsukuri Region',
      prefectures: [prefecture],
      central: [{ name: townName, prefecture }],
      partners: [{ name: townName, prefecture }],
      pillars: [{ label: label('economy') }, { label: label('urban') }, { label: label('living') }],
      composition: [{ label: label('work') }],
    });
  });

  it('name a town, its regions, the nearest ones and its neighbours', () => {
    expect(municipalityModel(atlas, B, [C], undefined, voice)).toMatchObject({
      name: townName,
      nameJa: '水戸市',
      prefecture,
      memberships: [{ region: { name: regionName }, centralNames: [townName] }],
      neighbours: [{ code: C, name: townName }],
      notNamed: [{ regionName }, { regionName }, { regionName }],
    });
    const [nearest] = municipalityModel(atlas, C, [], undefined, voice).nearest;
    expect(nearest).toMatchObject({ region: { name: regionName }, city: townName });
  });

  it('name the participants of an initiative and its category', () => {
    expect(initiative && initiativeModel(atlas, region, initiative, voice)).toMatchObject({
      category: { label: label('a-work') },
      participants: { kind: 'listed', members: [{ code: A, name: townName }] },
    });
    expect(labelled(atlas, voice, 'situations', 'birth').label).toBe(label('birth'));
  });

  it('name the parties of an agreement, and say in which language it is explained', () => {
    expect(agreementModel(atlas, agreement, voice)).toMatchObject({
      region: { name: regionName },
      parties: [{ name: townName }, { name: townName }],
      explanation:
        language === 'en' ? { text: 'A promise.', language: 'en' } : { text: '約束です。', language: 'ja' },
    });
  });

  it('say in words what the colours mean', () => {
    const legend = legendModel(atlas, paints, voice);
    expect(legend.families[0]?.label).toBe(label(legend.families[0]?.paint ?? ''));
    expect(legend.forms[0]?.label).toBe(voice.words.legend.lead);
    expect(lookOf(atlas, paints, 'made', voice).label).toBe(voice.words.legend.familyLead(label('work')));
  });

  it('name places on the map without their readings', () => {
    const map = mapModel(atlas, paints, createMapTopology(madeTopology), [], voice);
    expect(map.regions[0]).toMatchObject(
      language === 'en'
        ? { name: 'Tsukuri Region', shortName: 'Tsukuri' }
        : { name: 'つくり圏域', shortName: 'つくり' },
    );
    expect(map.places[A]?.[0]).toBe(language === 'en' ? 'Mito-shi' : '水戸市');
  });
});
