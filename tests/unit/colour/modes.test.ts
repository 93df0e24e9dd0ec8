import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ColourFacts, colourFacts } from '../../../src/colour/facts.ts';
import type { ColourMode } from '../../../src/colour/mode.ts';
import { type Meaning, type PaintList, paintsOf } from '../../../src/colour/paint.ts';
import { scaleOf } from '../../../src/colour/regionStat.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import {
  madeAtlas,
  madeInitiative,
  madeInitiatives,
  madeMember,
  madeMunicipality,
  madeRegion,
} from '../record/made.ts';
import { realRecord } from '../record/realRecord.ts';

function made(
  id: string,
  members: readonly (readonly [code: string, joined: string | null])[],
  counts: Record<string, number>,
  coverage: readonly ['selection' | 'complete', 'adopted' | 'draft'] = ['selection', 'adopted'],
) {
  const [kind, basis] = coverage;
  return madeRegion({
    id,
    centralCities: members.slice(0, 1).map(([code]) => code),
    members: members.map(([code, joined]) => madeMember(code, joined)),
    initiatives: madeInitiatives(counts),
    coverage: { kind, basis, document: 'collection', asOf: '2025' },
  });
}

/** 08100 lies in `few` and `none`; `few` began in 2016, `none` in 2018 with 08300 a year later. */
const atlas = madeAtlas(
  [
    made(
      'few',
      [
        ['08001', null],
        ['08100', '2016-03'],
      ],
      { 'a-work': 1, 'a-town': 4 },
    ),
    made(
      'none',
      [
        ['08002', null],
        ['08100', '2018-10-01'],
        ['08300', '2019-02'],
      ],
      { 'a-town': 2 },
    ),
    made(
      'whole',
      [
        ['08003', null],
        ['08004', '2020-01-01'],
      ],
      { 'a-work': 9, 'a-town': 1 },
      ['complete', 'adopted'],
    ),
    made(
      'empty',
      [
        ['08005', null],
        ['08006', '2020-01-01'],
      ],
      { 'a-town': 5 },
      ['complete', 'adopted'],
    ),
    made(
      'draft',
      [
        ['08007', null],
        ['08008', '2021-01-01'],
      ],
      { 'a-work': 2 },
      ['complete', 'draft'],
    ),
  ],
  [
    madeMunicipality('08001', { areaKm2: 100 }),
    madeMunicipality('08002', { areaKm2: 900 }),
    madeMunicipality('08003', {
      population: { y2015: 100, y2020: 100, y2025preliminary: null, y2030: 1, y2040: 1, y2050: 1 },
    }),
  ],
);
let facts: ColourFacts;
beforeEach(() => {
  facts = colourFacts(atlas);
});
let whole: Atlas;
beforeAll(async () => {
  whole = await realRecord();
});
const paint = (mode: ColourMode, year: number | null = null) => paintsOf(facts, { mode, year });

function meaningOf(paints: PaintList, region: string): Meaning | undefined {
  return paints.legend.find(({ regions }) => regions.includes(region))?.meaning;
}

describe('one category', () => {
  let paints: PaintList;
  beforeEach(() => {
    paints = paint({ color: 'category', category: 'a-work' });
  });

  it('tells examples by their number', () => {
    expect(paints.regions.get('few')).toBe('work1');
    expect(meaningOf(paints, 'few')).toEqual({ kind: 'count', from: 1, to: 1 });
    const town = paint({ color: 'category', category: 'a-town' });
    expect(meaningOf(town, 'none')).toEqual({ kind: 'count', from: 2, to: 2 });
    expect(meaningOf(town, 'few')).toEqual({ kind: 'count', from: 3, to: null });
    expect(town.regions.get('few')).toBe('town');
  });

  it('has one sign for "not among the examples", another for "none", and nothing where no region is', () => {
    expect(meaningOf(paints, 'none')).toEqual({ kind: 'absent' });
    expect(meaningOf(paints, 'empty')).toEqual({ kind: 'none' });
    const [absent, none] = ['none', 'empty'].map((id) => paints.tiles.get(paints.regions.get(id) ?? ''));
    expect(absent).toBeDefined();
    expect(absent).not.toEqual(none);
    expect(paints.municipalities.has('08999')).toBe(false);
  });

  it('never puts the number of a whole record on the scale of a selection', () => {
    expect(meaningOf(paints, 'whole')).toEqual({ kind: 'present' });
    expect(meaningOf(paints, 'draft')).toEqual({ kind: 'present' });
    expect(paints.regions.get('whole')).not.toMatch(/^work\d?$/);
  });

  it('stripes a municipality of two regions in both looks', () => {
    expect(paints.municipalities.get('08100')).toBe('work1--absent');
  });

  it('goes from few to many in the legend, then to what is not there', () => {
    expect(paints.legend.map(({ meaning }) => meaning.kind)).toEqual(['count', 'present', 'none', 'absent']);
  });
});

describe('one pillar', () => {
  it('counts as one category does, in hues of no family', () => {
    const paints = paint({ color: 'pillar', pillar: 'living' });
    // Every initiative made here is of that pillar.
    expect(paints.regions.get('few')).toBe('step4');
    expect(meaningOf(paints, 'whole')).toEqual({ kind: 'present' });
    expect(meaningOf(paint({ color: 'pillar', pillar: 'urban' }), 'few')).toEqual({ kind: 'absent' });
  });

  it('counts distinct initiatives only', () => {
    const repeated = madeAtlas([
      madeRegion({
        initiatives: [
          madeInitiative({ key: 'one', pillar: 'urban' }),
          madeInitiative({ key: 'again', pillar: 'urban', repeats: 'one' }),
          madeInitiative({ key: 'over', pillar: 'urban', status: 'completed' }),
        ],
      }),
    ]);
    expect(colourFacts(repeated).regions[0]?.pillars).toEqual({ urban: 1 });
  });
});

describe('a figure', () => {
  it('is summed over the members and put into its class', () => {
    // 12.5 km² each, but 100 and 900 for two: 112.5, 925, 25, 25, 25.
    const paints = paint({ color: 'stat', stat: 'area' });
    expect(paints.regions.get('none')).toBe('step5');
    expect(paints.regions.get('whole')).toBe('step1');
  });

  it('says so where a member has none, and gives no sum that lacks one', () => {
    const paints = paint({ color: 'stat', stat: 'population' });
    expect(meaningOf(paints, 'whole')).toEqual({ kind: 'unknown' });
    expect(meaningOf(paints, 'few')).toMatchObject({ kind: 'class' });
  });

  it('keeps the centre as a limit where all decline, and parts them by number', () => {
    // All of these lose 13.6 per cent: one class, next to the centre.
    const paints = paint({ color: 'stat', stat: 'change' });
    expect(paints.regions.get('few')).toBe('fall1');
    expect(meaningOf(paints, 'few')).toEqual({ kind: 'class', from: null, to: 0 });
    const real = scaleOf(colourFacts(whole), 'outlook');
    expect(real).toEqual({ breaks: [-25, -20, 0], inks: ['fall3', 'fall2', 'fall1', 'rise1'] });
  });

  it('is darkest for the oldest region', () => {
    const paints = paint({ color: 'stat', stat: 'age' });
    expect(meaningOf(paints, 'few')).toEqual({ kind: 'class', from: null, to: 2018 });
    expect(paints.regions.get('few')).toBe('step5');
    expect(paints.regions.get('draft')).toBe('step1');
  });

  it('keeps today’s classes in every year, so that years can be compared', () => {
    // Of one to five members today; each region gains one a year from 2016 on.
    const growing = madeAtlas(
      [1, 2, 3, 4, 5].map((size) =>
        made(
          `of-${size}`,
          Array.from({ length: size }, (_, index) => [
            `08${size}0${index}`,
            index === 0 ? null : `${2015 + index}-05`,
          ]),
          { 'a-work': 1 },
        ),
      ),
    );
    const members = (year: number | null) =>
      paintsOf(colourFacts(growing), { mode: { color: 'stat', stat: 'members' }, year });
    expect(meaningOf(members(null), 'of-5')).toEqual({ kind: 'class', from: 4, to: null });
    expect(meaningOf(members(2017), 'of-5')).toEqual({ kind: 'class', from: 3, to: 4 });
    expect(meaningOf(members(2016), 'of-5')).toEqual({ kind: 'class', from: 2, to: 3 });
  });
});

describe('roles', () => {
  it('tells central cities from partners, and stripes who is in two regions', () => {
    const paints = paint({ color: 'members' });
    expect(paints.municipalities.get('08001')).toBe('central');
    expect(paints.municipalities.get('08300')).toBe('partner');
    expect(paints.municipalities.get('08100')).toBe('partner--partner');
    expect(paints.legend.map(({ paint: look, codes }) => [look, codes.length])).toEqual([
      ['central', 5],
      ['partner', 5],
    ]);
  });

  it('marks members by a prefecture’s own scheme', () => {
    const [region] = atlas.regions;
    const own = madeAtlas(
      region
        ? [
            {
              ...region,
              members: region.members.map((each) => ({ ...each, scheme: 'prefectural' as const })),
            },
          ]
        : [],
    );
    const paints = paintsOf(colourFacts(own), { mode: { color: 'members' }, year: null });
    expect(paints.municipalities.get('08100')).toBe('prefectural');
  });
});

describe('a year', () => {
  it.each<[number, string[], number]>([
    [2015, [], 0],
    [2016, ['few'], 2],
    [2018, ['few', 'none'], 3],
    [2019, ['few', 'none'], 4],
    [2025, ['few', 'none', 'whole', 'empty', 'draft'], 10],
  ])('%d has what had begun by its end', (year, regions, municipalities) => {
    const paints = paint({ color: 'lead' }, year);
    expect([...paints.regions.keys()]).toEqual(regions);
    expect(paints.municipalities.size).toBe(municipalities);
  });

  it('stripes only where regions overlapped by then', () => {
    expect(paint({ color: 'lead' }, 2017).municipalities.get('08100')).toBe('town');
    expect(paint({ color: 'lead' }, 2018).municipalities.get('08100')).toBe('town--town');
    expect(paint({ color: 'lead' }, 2018).owners.get('08100')).toEqual(['few', 'none']);
  });

  it('paints nothing, and fails at nothing, where no region had begun', () => {
    const paints = paint({ color: 'stat', stat: 'density' }, 2015);
    expect([paints.municipalities.size, paints.tiles.size, paints.legend.length]).toEqual([0, 0, 0]);
  });
});

describe('the list', () => {
  const modes: ColourMode[] = [
    { color: 'lead' },
    { color: 'category', category: 'a-work' },
    { color: 'pillar', pillar: 'living' },
    { color: 'stat', stat: 'area' },
    { color: 'members' },
  ];

  it.each(modes)('has a tile for every look of $color, and explains each region’s', (mode) => {
    const paints = paint(mode);
    for (const look of [...paints.regions.values(), ...paints.municipalities.values()]) {
      expect(paints.tiles.get(look)?.side, look).toBeGreaterThan(0);
    }
    const explained = new Set(paints.legend.map(({ paint: look }) => look));
    for (const look of paints.municipalities.values()) {
      for (const part of look.split('--')) expect(explained, look).toContain(part);
    }
  });

  it('is the same for the same facts, also once they have travelled as JSON', () => {
    const travelled = JSON.parse(JSON.stringify(facts)) as typeof facts;
    for (const mode of modes) expect(paintsOf(travelled, { mode, year: 2019 })).toEqual(paint(mode, 2019));
  });
});
