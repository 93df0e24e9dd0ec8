import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import type { Initiative, Region } from '../../../../src/record/types.ts';
import {
  notNamed,
  type SituationModel,
  situationsOf,
  type TownInitiative,
} from '../../../../src/view/models/situations.ts';
import { madeAtlas, madeInitiative, madeMember, madeRegion } from '../../record/made.ts';
import { japanese, voiceOf } from '../voices.ts';

const TOWN = '08236';
const OTHER = '08201';
const ORDER = ['illness', 'mobility', 'leisure'] as const;

/** An atlas whose taxonomy has these situations, in this order. */
function atlasOf(...regions: readonly Region[]): Atlas {
  const atlas = madeAtlas(regions);
  const situations = ORDER.map((id) => ({ id, label: { ja: `和${id}`, en: id } }));
  return { ...atlas, taxonomy: { ...atlas.taxonomy, situations } };
}

/** An initiative in which everyone takes part. */
function shared(key: string, situations: readonly string[], more: Partial<Initiative> = {}): Initiative {
  return madeInitiative({
    key,
    title: `題${key}`,
    participants: { kind: 'all' },
    situations: [...situations],
    ...more,
  });
}

const listed = (...codes: string[]) => ({ participants: { kind: 'listed' as const, codes } });

function situationsIn(initiatives: Initiative[], voice = japanese): SituationModel[] {
  const region = madeRegion({ initiatives });
  return situationsOf(atlasOf(region), [region], TOWN, voice);
}

const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);

/** "id: takes part / unstated / elsewhere", by keys. */
function outline(models: readonly SituationModel[]) {
  return models.map(({ situation, takesPart, unstated, elsewhere }) => [
    situation?.id ?? null,
    keysOf(takesPart),
    keysOf(unstated),
    keysOf(elsewhere),
  ]);
}

describe('situationsOf', () => {
  it("tells an initiative in full under its first situation in the taxonomy's order, and names it under the others", () => {
    const models = situationsIn([shared('one', ['leisure', 'illness'])]);
    expect(outline(models)).toEqual([
      ['illness', ['one'], [], []],
      ['leisure', [], [], ['one']],
    ]);
    expect(models[1]?.elsewhere).toEqual([
      { key: 'one', region: 'made', title: '題one', under: { id: 'illness', label: '和illness' } },
    ]);
  });

  it("has the situations in the taxonomy's order, what belongs to none last, and none with nothing in it", () => {
    const models = situationsIn([shared('none', []), shared('out', ['leisure']), shared('ill', ['illness'])]);
    expect(outline(models)).toEqual([
      ['illness', ['ill'], [], []],
      ['leisure', ['out'], [], []],
      [null, ['none'], [], []],
    ]);
    expect(models.map(({ situation }) => situation?.label)).toEqual(['和illness', '和leisure', undefined]);
  });

  it("keeps the record's order within a situation", () => {
    const models = situationsIn(['c', 'a', 'b'].map((key) => shared(key, ['mobility'])));
    expect(outline(models)).toEqual([['mobility', ['c', 'a', 'b'], [], []]]);
  });

  it('leaves out repetitions, also where they would be named only', () => {
    const again = shared('again', ['illness', 'leisure'], { repeats: 'one' });
    expect(outline(situationsIn([shared('one', ['mobility']), again]))).toEqual([
      ['mobility', ['one'], [], []],
    ]);
  });

  it('keeps what the source does not say apart from what the town takes part in', () => {
    const models = situationsIn([
      shared('all', ['illness']),
      shared('silent', ['illness'], { participants: { kind: 'unstated' } }),
      shared('named', ['illness'], listed(OTHER, TOWN)),
      shared('seven', ['illness', 'leisure'], { participants: { kind: 'count', count: 7 } }),
    ]);
    expect(outline(models)).toEqual([
      ['illness', ['all', 'named'], ['silent', 'seven'], []],
      ['leisure', [], [], ['seven']],
    ]);
  });

  it('says nothing, not even a name, of what lists others only', () => {
    expect(situationsIn([shared('others', ['illness', 'leisure'], listed(OTHER))])).toEqual([]);
  });

  it('tells of each whose it is and where one goes on', () => {
    const access = { label: '夜間診療所', tel: '029-000-0000', by: '水戸市', checked: '2025-04' };
    const region = madeRegion({
      initiatives: [shared('clinic', ['illness'], { access: [access] })],
      contact: { section: '企画課', url: 'https://example.jp/keno' },
    });
    const [illness] = situationsOf(atlasOf(region), [region], TOWN, japanese);
    expect(illness?.takesPart).toEqual([
      expect.objectContaining({
        region: 'made',
        key: 'clinic',
        regionName: 'つくり圏域',
        access: [access],
        official: 'https://example.jp/keno',
      } satisfies Partial<TownInitiative>),
    ]);
    const [silent] = situationsIn([shared('one', [])]);
    expect(silent?.takesPart[0]).toMatchObject({ access: [], official: null });
  });

  it("speaks the page's language, and Japanese where there is no other", () => {
    const one = shared('one', ['illness', 'leisure'], { summary: { ja: '和文。', en: 'English.' } });
    const labels = (language: 'en' | 'easy') => {
      const [first, second] = situationsIn([one], voiceOf(language));
      const [told] = first?.takesPart ?? [];
      return [first?.situation?.label, second?.elsewhere[0]?.under.label, told?.regionName, told?.summary];
    };
    expect(labels('en')).toEqual([
      'illness',
      'illness',
      'Tsukuri Region',
      { text: 'English.', language: 'en' },
    ]);
    expect(labels('easy')).toEqual([
      '和illness',
      '和illness',
      'つくり｜圏域《けんいき》',
      { text: '和文。', language: 'ja' },
    ]);
  });
});

describe('notNamed', () => {
  it('has what lists others, whatever its situation, and no repetition of it', () => {
    const region = madeRegion({
      initiatives: [
        shared('all', ['illness']),
        shared('silent', [], { participants: { kind: 'unstated' } }),
        shared('others', ['leisure'], listed(OTHER)),
        shared('again', [], { ...listed(OTHER), repeats: 'others' }),
        shared('plain', [], listed(OTHER)),
      ],
    });
    const models = notNamed(atlasOf(region), [region], TOWN, japanese);
    expect(models.map(({ key, regionName }) => [key, regionName])).toEqual([
      ['others', 'つくり圏域'],
      ['plain', 'つくり圏域'],
    ]);
    expect(notNamed(atlasOf(region), [region], OTHER, japanese)).toEqual([]);
  });
});

describe('a town', () => {
  const both = [madeMember('08201', null), madeMember(TOWN)];
  const regions = (['north', 'south'] as const).map((id) =>
    madeRegion({
      id,
      name: { ja: `${id}圏域`, en: id, kana: 'けん' },
      members: both,
      initiatives: [shared('same', ['illness', 'leisure']), shared(`only-${id}`, [], listed(OTHER))],
    }),
  );
  const atlas = atlasOf(...regions);

  it('in two regions has what both do, in their order, told apart by region', () => {
    const models = situationsOf(atlas, regions, TOWN, japanese);
    expect(outline(models)).toEqual([
      ['illness', ['same', 'same'], [], []],
      ['leisure', [], [], ['same', 'same']],
    ]);
    expect(models[0]?.takesPart.map(({ region, regionName }) => [region, regionName])).toEqual([
      ['north', 'north圏域'],
      ['south', 'south圏域'],
    ]);
    expect(models[1]?.elsewhere.map(({ region }) => region)).toEqual(['north', 'south']);
    expect(keysOf(notNamed(atlas, regions, TOWN, japanese))).toEqual(['only-north', 'only-south']);
  });

  it('in no region has nothing', () => {
    expect(situationsOf(atlas, [], TOWN, japanese)).toEqual([]);
    expect(notNamed(atlas, [], TOWN, japanese)).toEqual([]);
  });

  it('that is no member of a region is refused', () => {
    expect(() => situationsOf(atlas, regions, '34203', japanese)).toThrow('34203 is not a member of north');
  });
});
