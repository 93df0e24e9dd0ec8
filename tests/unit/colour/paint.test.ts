import { beforeEach, describe, expect, it } from 'vitest';
import type { Leading } from '../../../src/colour/leading.ts';
import { leadLook, overlapLook } from '../../../src/colour/looks.ts';
import { type PaintList, paintByLead } from '../../../src/colour/paint.ts';
import { familyTile, mixedTile, type Tile } from '../../../src/colour/pattern.ts';
import { madeAtlas, madeInitiatives, madeMember, madeRegion } from '../record/made.ts';

function made(id: string, codes: readonly string[], counts: Record<string, number>) {
  return madeRegion({
    id,
    centralCities: codes.slice(0, 1),
    members: codes.map((code) => madeMember(code)),
    initiatives: madeInitiatives(counts),
  });
}

/** 08100 lies in two regions, 08200 in three. */
const atlas = madeAtlas([
  made('lead', ['08001', '08100', '08200'], { 'a-work': 3, 'a-town': 1 }),
  made('tie', ['08002', '08100'], { 'a-health': 1, 'b-health': 1, 'a-town': 2 }),
  made('narrow', ['08003', '08200'], { 'a-safety': 2, 'a-town': 1, 'a-work': 1 }),
  made('mixed', ['08004', '08200'], { 'a-safety': 1, 'a-town': 1, 'a-work': 1 }),
  made('second-lead', ['08005'], { 'a-work': 4 }),
  made('other-lead', ['08006'], { 'a-exchange': 2 }),
]);
let paints: PaintList;
beforeEach(() => {
  paints = paintByLead(atlas);
});

/** Inks of a stripe's bands from left to right, read from its polygons; each wide enough to be seen. */
function bandsOf(tile: Tile | undefined): string[] {
  return (tile?.marks ?? []).flatMap((mark) => {
    if (mark.shape === 'circle') return [];
    const [[left] = [0], [right] = [0]] = mark.points;
    expect(right - left).toBeGreaterThanOrEqual(mark.ink === 'paper' ? 1.5 : 4);
    return left < (tile?.side ?? 0) ? [mark.ink] : [];
  });
}

describe('paintByLead', () => {
  it('gives each region the look of what leads', () => {
    expect(Object.fromEntries(paints.regions)).toEqual({
      lead: 'work',
      tie: 'health-town',
      narrow: 'safety-others',
      mixed: 'mixed',
      'second-lead': 'work',
      'other-lead': 'exchange',
    });
  });

  it('gives a member of one region the look of that region', () => {
    expect(
      ['08001', '08002', '08003', '08004', '08006'].map((code) => paints.municipalities.get(code)),
    ).toEqual(['work', 'health-town', 'safety-others', 'mixed', 'exchange']);
  });

  it('gives a member of several regions the looks of all, from north to south', () => {
    expect(paints.municipalities.get('08100')).toBe('work--health-town');
    expect(paints.municipalities.get('08200')).toBe('work--safety-others--mixed');
  });

  it('paints the members and nobody else', () => {
    expect([...paints.municipalities.keys()].sort()).toEqual([
      '08001',
      '08002',
      '08003',
      '08004',
      '08005',
      '08006',
      '08100',
      '08200',
    ]);
  });

  it('parts the bands of several regions by paper', () => {
    expect(bandsOf(paints.tiles.get('work--health-town'))).toEqual([
      'work',
      'paper',
      'health',
      'town',
      'paper',
    ]);
    expect(bandsOf(paints.tiles.get('work--safety-others--mixed'))).toEqual([
      'work',
      'paper',
      'safety',
      'others',
      'paper',
      'mixed',
      'paper',
    ]);
  });

  it('has one tile for each look it uses, and no more', () => {
    const used = new Set([...paints.regions.values(), ...paints.municipalities.values()]);
    expect(new Set(paints.tiles.keys())).toEqual(used);
    expect(paints.tiles.get('work')).toEqual(familyTile('work'));
    expect(paints.tiles.get('mixed')).toEqual(mixedTile());
  });

  it('names in the legend each look of a region once, from the clearest to the least clear', () => {
    expect(paints.legend.map(({ paint, meaning, regions }) => [paint, meaning, regions])).toEqual([
      ['work', { kind: 'leading', leading: { kind: 'lead', family: 'work' } }, ['lead', 'second-lead']],
      ['exchange', { kind: 'leading', leading: { kind: 'lead', family: 'exchange' } }, ['other-lead']],
      ['safety-others', { kind: 'leading', leading: { kind: 'narrow', family: 'safety' } }, ['narrow']],
      ['health-town', { kind: 'leading', leading: { kind: 'tie', families: ['health', 'town'] } }, ['tie']],
      ['mixed', { kind: 'leading', leading: { kind: 'mixed' } }, ['mixed']],
    ]);
  });

  it('names for each look the municipalities that carry it, alone or in a stripe', () => {
    const codesOf = (paint: string) => paints.legend.find((entry) => entry.paint === paint)?.codes;
    expect(codesOf('work')).toEqual(['08001', '08100', '08200', '08005']);
    expect(codesOf('mixed')).toEqual(['08200', '08004']);
  });

  it('has, among equal looks, that of most regions first in the legend', () => {
    const { legend } = paintByLead(
      madeAtlas([
        made('first', ['08001'], { 'a-town': 2 }),
        made('second', ['08002'], { 'a-work': 2 }),
        made('third', ['08003'], { 'a-work': 2 }),
      ]),
    );
    expect(legend.map(({ paint }) => paint)).toEqual(['work', 'town']);
  });
});

describe('leadLook', () => {
  it.each<[Leading, string[]]>([
    [{ kind: 'tie', families: ['town', 'work'] }, ['town', 'work']],
    [{ kind: 'narrow', family: 'learning' }, ['learning', 'others']],
  ])('stripes %j', (leading, bands) => {
    expect(bandsOf(leadLook(leading).tile)).toEqual(bands);
  });

  it('is the tile of the family for a lead, and the grey one where none leads', () => {
    expect(leadLook({ kind: 'lead', family: 'health' }).tile).toEqual(familyTile('health'));
    expect(leadLook({ kind: 'mixed' }).tile).toEqual(mixedTile());
  });
});

describe('overlapLook', () => {
  it('is twice grey, parted by paper', () => {
    expect(bandsOf(overlapLook().tile)).toEqual(['mixed', 'paper', 'mixed', 'paper']);
  });
});
