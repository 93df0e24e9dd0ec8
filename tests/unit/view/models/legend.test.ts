import { beforeAll, describe, expect, it } from 'vitest';
import { leadLook, overlapLook } from '../../../../src/colour/looks.ts';
import { type PaintList, paintByLead } from '../../../../src/colour/paint.ts';
import { FAMILIES } from '../../../../src/colour/palette.ts';
import { familyTile } from '../../../../src/colour/pattern.ts';
import { ja } from '../../../../src/i18n/ja/index.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { distinctInitiatives } from '../../../../src/record/counting.ts';
import { legendModel, lookOf } from '../../../../src/view/models/legend.ts';
import { madeAtlas, madeInitiatives, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

const COUNTS = {
  lead: { 'a-work': 3 },
  second: { 'a-town': 3 },
  narrow: { 'a-work': 2, 'a-town': 1, 'a-health': 1 },
  tie: { 'a-learning': 2, 'a-exchange': 2 },
  mixed: { 'a-work': 1, 'a-town': 1, 'a-health': 1 },
};
const made = madeAtlas(
  Object.entries(COUNTS).map(([id, counts]) => madeRegion({ id, initiatives: madeInitiatives(counts) })),
);
const paints = paintByLead(made);

describe('legendModel', () => {
  const legend = legendModel(made, paints, japanese);

  it('shows every family in its hue, used or not, in the order of the taxonomy', () => {
    expect(legend.families).toEqual(
      FAMILIES.map((family) => ({ paint: family, tile: familyTile(family), label: `和${family}` })),
    );
  });

  it('shows the four forms with the number of regions that have each', () => {
    expect(legend.forms.map(({ paint, label, regions }) => [paint, label, regions])).toEqual([
      ['form-lead', ja.legend.lead, 2],
      ['form-narrow', ja.legend.narrow, 1],
      ['form-tie', ja.legend.tie, 1],
      ['form-mixed', ja.legend.mixed, 1],
    ]);
    expect(legend.forms.map(({ tile }) => tile)).toEqual([
      leadLook({ kind: 'lead', family: 'work' }).tile,
      leadLook({ kind: 'narrow', family: 'work' }).tile,
      leadLook({ kind: 'tie', families: ['work', 'health'] }).tile,
      leadLook({ kind: 'mixed' }).tile,
    ]);
  });

  it('shows what an overlap looks like', () => {
    expect(legend.overlap).toEqual(overlapLook().tile);
  });

  it('says what it rests on: regions and initiatives by the kind of record, kinds that are there only', () => {
    expect(legend.basis).toEqual([
      { kind: 'selection', regions: Array(5).fill('つくり'), initiatives: 3 + 3 + 4 + 4 + 3 },
    ]);
    const kinds = [
      ['drawn', 'complete', 'draft'],
      ['whole', 'complete', 'adopted'],
    ] as const;
    const mixed = madeAtlas([
      ...made.regions,
      ...kinds.map(([id, kind, basis]) =>
        madeRegion({
          id,
          shortName: id,
          coverage: { kind, basis, document: 'collection', asOf: '2025' },
          initiatives: madeInitiatives({ 'a-work': 7 }),
        }),
      ),
    ]);
    expect(legendModel(mixed, paintByLead(mixed), japanese).basis.slice(1)).toEqual([
      { kind: 'complete', regions: ['whole'], initiatives: 7 },
      { kind: 'draft', regions: ['drawn'], initiatives: 7 },
    ]);
  });

  it('counts regions that are told whole where their names would make no sentence', () => {
    const whole = (count: number) =>
      madeAtlas(
        Array.from({ length: count }, (_, place) =>
          madeRegion({
            id: `whole-${place}`,
            shortName: `全${place}`,
            coverage: { kind: 'complete', basis: 'adopted', document: 'collection', asOf: '2025' },
            initiatives: madeInitiatives({ 'a-work': 7 }),
          }),
        ),
      );
    const regions = (count: number) => {
      const atlas = whole(count);
      return legendModel(atlas, paintByLead(atlas), japanese).basis[0]?.regions;
    };
    expect(regions(2)).toEqual(['全0', '全1']);
    expect(regions(7)).toEqual([ja.legend.regions(7)]);
  });
});

describe('lookOf', () => {
  it.each([
    ['lead', 'work', ja.legend.familyLead('和work')],
    ['second', 'town', ja.legend.familyLead('和town')],
    ['narrow', 'work-others', ja.legend.familyNarrow('和work')],
    ['tie', 'exchange-learning', ja.legend.familyTie(['和exchange', '和learning'])],
    ['mixed', 'mixed', ja.legend.mixed],
  ])('says of region %s that it is painted %s: %s', (id, paint, label) => {
    expect(lookOf(made, paints, id, japanese)).toEqual({ paint, tile: paints.tiles.get(paint), label });
  });

  it('throws for a region that is not painted', () => {
    expect(() => lookOf(made, paints, 'nowhere', japanese)).toThrow('region nowhere has no look');
  });
});

describe('the legend of the real record', () => {
  let atlas: Atlas;
  let painted: PaintList;
  beforeAll(async () => {
    atlas = await realRecord();
    painted = paintByLead(atlas);
  });

  it('sums to 38 regions and every counted initiative', () => {
    const { forms, basis } = legendModel(atlas, painted, japanese);
    expect(forms.reduce((sum, { regions }) => sum + regions, 0)).toBe(38);
    expect(basis.reduce((sum, { regions }) => sum + regions.length, 0)).toBe(38);
    expect(basis.reduce((sum, { initiatives }) => sum + initiatives, 0)).toBe(
      atlas.regions.reduce((sum, region) => sum + distinctInitiatives(region).length, 0),
    );
  });

  it('has a sentence for every region', () => {
    const labels = atlas.taxonomy.families.map(({ label }) => label.ja);
    for (const { id } of atlas.regions) {
      const { label } = lookOf(atlas, painted, id, japanese);
      const isNamed = labels.some((family) => label.includes(family));
      expect(isNamed || label === ja.legend.mixed, id).toBe(true);
    }
  });
});
