import { beforeAll, describe, expect, it } from 'vitest';
import { type PaintList, paintByLead } from '../../../../src/colour/paint.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { regionModel } from '../../../../src/view/models/region.ts';
import type { TreeNode } from '../../../../src/view/models/tree.ts';
import { madeAgreement, madeAtlas, madeMunicipality, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

describe('what a region model takes from the rest of the record', () => {
  it('sums the figures of its members and names those that have none', () => {
    const region = madeRegion();
    const population = { y2015: 1, y2020: 2, y2025preliminary: 3, y2030: null, y2040: null, y2050: 5 };
    const silent = madeAtlas([region], [madeMunicipality('08236', { name: '小美玉市', population })]);
    const { statistics, lacking } = regionModel(silent, region, paintByLead(silent), japanese);
    expect(statistics.population.y2020).toEqual({ value: 102, missing: [] });
    expect(statistics.population.y2040).toEqual({ value: 80, missing: ['08236'] });
    expect(lacking).toEqual({ '08236': '小美玉市' });
    const whole = madeAtlas([region]);
    expect(regionModel(whole, region, paintByLead(whole), japanese).lacking).toEqual({});
  });

  it('names each source of its figures once', () => {
    const figure = { label: '人口', value: 1, unit: '人', period: null, asPrinted: '1人' };
    const places = [
      { id: 'collection', section: '一' },
      { id: 'collection', section: '二' },
      { id: 'web', section: '一' },
      { id: 'collection', section: '一' },
    ];
    const region = madeRegion({ figures: places.map((source) => ({ ...figure, source })) });
    const atlas = madeAtlas([region]);
    const { figures, figureSources } = regionModel(atlas, region, paintByLead(atlas), japanese);
    expect(figures).toHaveLength(4);
    expect(figureSources.map(({ title, section }) => [title, section])).toEqual([
      ['事例集', '一'],
      ['事例集', '二'],
      ['公開資料', '一'],
    ]);
  });

  it('names its agreements, shows its results and tells its vision backwards, where these are on record', () => {
    const source = { id: 'collection' };
    const table = {
      title: '結果',
      vision: '一',
      asOf: '2023',
      unit: '件',
      columns: ['A'],
      rows: [],
      totals: [1],
    };
    const branches = [{ pillar: 'urban', text: '支える' }];
    const backcast = { vision: '二', goal: '目標', branches, projects: [], source };
    const full = madeRegion({ results: [{ ...table, source }], backcast });
    const atlas = madeAtlas([full], [], { agreements: [madeAgreement()] });
    const shown = regionModel(atlas, full, paintByLead(atlas), japanese);
    expect(shown.agreements.map(({ id }) => id)).toEqual(['made-agreement']);
    expect(shown.results.map(({ title }) => title)).toEqual(['結果']);
    expect(shown.backcast?.goal).toBe('目標');
    const bare = madeRegion();
    const plain = regionModel(madeAtlas([bare]), bare, paintByLead(madeAtlas([bare])), japanese);
    expect(plain).toMatchObject({ agreements: [], results: [], backcast: null, asOf: '2025' });
  });
});

describe('regionModel of the real record', () => {
  let atlas: Atlas;
  let paints: PaintList;
  beforeAll(async () => {
    atlas = await realRecord();
    paints = paintByLead(atlas);
  });

  it('every region has a model that can travel as JSON, with all its initiatives and members', () => {
    for (const region of atlas.regions) {
      const real = regionModel(atlas, region, paints, japanese);
      expect(JSON.parse(JSON.stringify(real)), region.id).toEqual(real);
      const inPillars = real.pillars.flatMap(({ initiatives }) => initiatives).length;
      const entries = ({ initiatives, children }: TreeNode): number =>
        children.reduce((sum, child) => sum + entries(child), initiatives.length);
      const inTree = real.tree.reduce((sum, node) => sum + entries(node), 0);
      expect(inPillars + inTree, region.id).toBe(region.initiatives.length);
      expect(real.central.length + real.partners.length).toBe(region.members.length);
      expect(real.composition.reduce((sum, { count }) => sum + count, 0)).toBe(real.counted);
    }
  });

  it('備後圏域 shares 竹原市 with two other regions, and never names itself', () => {
    const { overlaps } = regionModel(atlas, atlas.region('bingo'), paints, japanese);
    expect(
      overlaps
        .find(({ code }) => code === '34203')
        ?.regions.map(({ id }) => id)
        .sort(),
    ).toEqual(['hiroshima', 'hiroshima-chuo']);
    expect(overlaps.every(({ regions }) => regions.every(({ id }) => id !== 'bingo'))).toBe(true);
  });

  it('下関 is one city without partners, formed by its policy', () => {
    const real = regionModel(atlas, atlas.region('shimonoseki'), paints, japanese);
    expect([real.central.length, real.partners.length, real.formed]).toEqual([1, 0, '2015-12-18']);
  });
});
