import { beforeAll, describe, expect, it } from 'vitest';
import { sixDigits } from '../../../src/record/code.ts';
import type { Municipality } from '../../../src/record/types.ts';
import { type RealSearcher, realSearcher } from './realSearcher.ts';

/** Each of these asks 1,747 times. */
const PATIENCE = 60_000;

let searcher: RealSearcher;
beforeAll(async () => {
  searcher = await realSearcher('ja');
});

/** Queries after which a municipality is not first, and not behind namesakes alone. */
function misses(queryOf: (each: Municipality) => string, sameOf = queryOf): string[] {
  return searcher.atlas.municipalities.flatMap((each) => {
    const [group] = searcher.search(queryOf(each), 8);
    const codes = group?.kind === 'municipality' ? group.results.map(({ id }) => id) : [];
    const place = codes.indexOf(each.code);
    const before = codes.slice(0, Math.max(place, 0)).map((code) => searcher.atlas.municipality(code));
    const isFirst = place >= 0 && before.every((other) => sameOf(other) === sameOf(each));
    return isFirst ? [] : [`${queryOf(each)} (${each.prefecture}${each.name})`];
  });
}

/** What sounds alike when long vowels are not heard, which romaji on road signs do not show. */
const heard = ({ romaji }: Municipality) => romaji.toLowerCase().replace(/(?<=o)u|([aiueo])(?=\1)|-/g, '');

describe('every municipality is first, or among its namesakes,', () => {
  const CASES: Record<string, [queryOf: (each: Municipality) => string, sameOf?: typeof heard]> = {
    'its name': [({ name }) => name],
    'its prefecture and name': [({ prefecture, name }) => prefecture + name],
    'its reading': [({ kana }) => kana],
    'its romaji': [({ romaji }) => romaji, heard],
    'its code of five digits': [({ code }) => code],
    'its code of six digits': [({ code }) => sixDigits(code)],
    'its name without 市, 町, 村, 区': [sameBare],
  };
  for (const [what, [queryOf, sameOf]] of Object.entries(CASES))
    it(`for ${what}`, () => expect(misses(queryOf, sameOf)).toEqual([]), PATIENCE);
});

/** The same for 府中市 and 府中町. */
function sameBare({ name }: Municipality): string {
  return name.slice(0, -1);
}

describe('every region', () => {
  it('is first for its name, aliases, reading and English name', () => {
    for (const region of searcher.atlas.regions)
      for (const query of [region.name.ja, ...region.aliases, region.name.kana, region.name.en])
        expect(searcher.names(query)[0], query).toBe(region.id);
  });

  it('is the first region for its short name, and first of all unless a town is called so', () => {
    for (const region of searcher.atlas.regions) {
      const groups = searcher.search(region.shortName, 3);
      expect(groups.find(({ kind }) => kind === 'region')?.results[0]?.id, region.shortName).toBe(region.id);
      if (groups[0]?.kind !== 'municipality') expect(groups[0]?.kind, region.shortName).toBe('region');
      else {
        const { name, kana } = searcher.atlas.municipality(groups[0].results[0]?.id ?? '');
        const bare = [name.slice(0, -1), kana.replace(/し$/, '')];
        expect(bare, region.shortName).toContain(region.shortName);
      }
    }
  });
});

describe('every initiative', () => {
  it('is first for its own title, or among those with the same one', () => {
    for (const region of searcher.atlas.regions)
      for (const { key, title } of region.initiatives) {
        const [first] = searcher.search(title, 3);
        expect(first?.kind, title).toBe('initiative');
        const same = first?.results.filter((each) => each.title === title).map(({ id }) => id);
        expect(same, title).toContain(`${region.id}/${key}`);
      }
  });
});
