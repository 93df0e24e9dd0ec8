import { describe, expect, it } from 'vitest';
import { entriesOf, similarInitiatives } from '../../../../src/compare/similar/similarInitiatives.ts';
import { similarModels } from '../../../../src/compare/similar/similarModel.ts';
import type { Region, Theme } from '../../../../src/record/types.ts';
import { madeAtlas, madeInitiative, madeMember, madeRegion } from '../../record/made.ts';
import { voiceOf } from '../../view/voices.ts';

const NIGHT = {
  key: 'night',
  title: '夜間診療所',
  summary: { ja: '夜間に診療します。', en: 'Clinics open at night.' },
};

function region(
  id: string,
  code: string,
  initiatives: Region['initiatives'],
  basis: 'adopted' | 'draft' = 'adopted',
) {
  return madeRegion({
    id,
    name: { ja: `${id}圏域`, en: `${id} Region`, kana: 'けんいき' },
    shortName: id,
    centralCities: [code],
    members: [madeMember(code, null)],
    initiatives,
    coverage: { kind: 'selection', basis, document: 'collection', asOf: '2025' },
  });
}

/** Enough others for what a few have in common to be rare. */
const OTHERS = Array.from({ length: 30 }, (_, index) =>
  madeInitiative({
    key: `other-${index}`,
    title: `祭り${'あいうえお'[index % 5]}`,
    category: 'a-safety',
    summary: { ja: '祭り。', en: 'Fairs.' },
  }),
);

function made(themes: readonly Theme[] = []) {
  const regions = [
    region('one', '08201', [
      madeInitiative(NIGHT),
      madeInitiative({ ...NIGHT, key: 'again', repeats: 'night' }),
      ...OTHERS,
    ]),
    region('two', '34203', [madeInitiative(NIGHT)], 'draft'),
    region('three', '34202', [
      madeInitiative({ key: 'fair', title: '花火', category: 'a-work', field: 'fair' }),
    ]),
  ];
  return { atlas: madeAtlas(regions, [], { themes }), regions };
}

describe('similar initiatives', () => {
  it('are those of other regions, with the words both have', () => {
    const { atlas, regions } = made();
    const [one, two] = regions as [Region, Region, Region];
    const [night, again] = one.initiatives as [never, never];
    const { similar, further } = similarInitiatives(atlas)(one, night);
    expect(similar.map((each) => [each.region.id, each.initiative.key])).toEqual([['two', 'night']]);
    expect(similar[0]?.words.ja).toContain('夜間診療所');
    expect(similar[0]?.words.en).toEqual(['clinics', 'night', 'open']);
    expect(further.every((each) => each.region.id !== 'one')).toBe(true);
    expect(similarInitiatives(atlas)(one, again)).toEqual({ similar, further });
    expect(similarInitiatives(atlas)(two, two.initiatives[0] as never).similar[0]?.region.id).toBe('one');
  });

  it('are looked for once a record', () => {
    const { atlas } = made();
    expect(similarInitiatives(atlas)).toBe(similarInitiatives(atlas));
    expect(similarInitiatives(made().atlas)).not.toBe(similarInitiatives(atlas));
  });

  it('are none of what is not on record', () => {
    const { atlas, regions } = made();
    expect(similarInitiatives(atlas)(regions[0] as never, madeInitiative({ key: 'gone' }))).toEqual({
      similar: [],
      further: [],
    });
  });

  it('never have repetitions among them', () => {
    const keys = entriesOf(made().atlas).map(({ region, initiative }) => `${region}/${initiative.key}`);
    expect(keys).toContain('one/night');
    expect(keys).not.toContain('one/again');
  });

  it('are split into sure ones and further ones, six of each at most, none in both', () => {
    const codes = Array.from({ length: 18 }, (_, index) => String(34_202 + index));
    const regions = [
      region('own', '08201', [madeInitiative(NIGHT), ...OTHERS]),
      ...codes.map((code, index) =>
        region(`r${index}`, code, [
          madeInitiative(
            index < 9
              ? NIGHT
              : { key: 'other', title: '祭り', summary: { ja: '祭り。', en: 'Open fairs, clinics.' } },
          ),
        ]),
      ),
    ];
    const { similar, further } = similarInitiatives(madeAtlas(regions))(
      regions[0] as Region,
      regions[0]?.initiatives[0] as never,
    );
    const ids = (list: typeof similar) => list.map((each) => each.region.id);
    expect(similar).toHaveLength(6);
    expect(further).toHaveLength(6);
    expect(ids(similar)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    expect(ids(further).slice(0, 3)).toEqual(['r6', 'r7', 'r8']);
  });
});

describe('similar initiatives as a page says them', () => {
  it('name the themes both stand under, and no others', () => {
    const theme = (id: string, ...initiatives: string[]) =>
      ({ id, name: { ja: `和${id}`, en: id }, initiatives }) as unknown as Theme;
    const { atlas, regions } = made([
      theme('day', 'one/night'),
      theme('clinics', 'one/night', 'two/night'),
      theme('homes', 'two/night'),
    ]);
    const [one] = regions as [Region];
    const [found] = similarModels(atlas, one, one.initiatives[0] as never, voiceOf('ja')).similar;
    expect(found?.themes).toEqual([{ id: 'clinics', label: '和clinics' }]);
  });

  it('have region, title, where they stand, and why they were found', () => {
    const { atlas, regions } = made();
    const [one] = regions as [Region];
    const own = one.initiatives[0] as never;
    expect(similarModels(atlas, one, own, voiceOf('ja')).similar).toEqual([
      {
        region: { id: 'two', name: 'two圏域' },
        key: 'night',
        title: '夜間診療所',
        isDraft: true,
        status: 'ongoing',
        themes: [],
        words: ['夜間診療所'],
        category: '和a-health',
      },
    ]);
    const [english] = similarModels(atlas, one, own, voiceOf('en')).similar;
    expect(english).toMatchObject({
      region: { id: 'two', name: 'two Region' },
      words: ['clinics', 'night', 'open'],
      category: 'a-health',
    });
    expect(similarModels(atlas, one, own, voiceOf('easy')).similar[0]?.words).toEqual([]);
  });

  it('name the first category both have, and none where they have none', () => {
    const own = madeInitiative({ ...NIGHT, category: 'a-work', alsoCategories: ['b-health'] });
    const regions = [
      region('one', '08201', [own, ...OTHERS]),
      region('two', '34203', [madeInitiative({ ...NIGHT, category: 'b-health' })]),
      region('three', '34202', [madeInitiative({ ...NIGHT, category: 'a-town' })]),
    ];
    const { similar } = similarModels(madeAtlas(regions), regions[0] as Region, own, voiceOf('en'));
    expect(Object.fromEntries(similar.map((each) => [each.region.id, each.category]))).toEqual({
      two: 'b-health',
      three: null,
    });
  });
});
