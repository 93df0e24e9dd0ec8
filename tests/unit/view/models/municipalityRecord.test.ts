import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { municipalityModel } from '../../../../src/view/models/municipality.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

describe('municipalityModel of the real record', () => {
  let real: Atlas;
  beforeAll(async () => {
    real = await realRecord();
  });

  it('小美玉市 belongs to いばらき県央 since 2022-02-21', () => {
    const { name, sixDigits, memberships } = municipalityModel(real, '08236', [], undefined, japanese);
    expect([name, sixDigits]).toEqual(['小美玉市', '082368']);
    expect(memberships.map(({ region, agreed, centralNames }) => [region.id, agreed, centralNames])).toEqual([
      ['ibaraki-keno', '2022-02-21', ['水戸市']],
    ]);
  });

  it('かすみがうら市 is outside, and 水戸 is its nearest region', () => {
    const { memberships, nearest } = municipalityModel(real, '08230', [], undefined, japanese);
    expect(memberships).toEqual([]);
    expect(nearest).toHaveLength(3);
    expect(nearest[0]).toMatchObject({ region: { id: 'ibaraki-keno' }, city: '水戸市' });
    expect(nearest.map(({ km }) => km)).toEqual(nearest.map(({ km }) => km).sort((a, b) => a - b));
  });

  it('every municipality has a model that can travel as JSON', () => {
    for (const { code } of real.municipalities) {
      const model = municipalityModel(real, code, [], undefined, japanese);
      expect(JSON.parse(JSON.stringify(model)), code).toEqual(model);
      const isOutside = real.regionsOf(code).length === 0;
      expect(model.nearest.length, code).toBe(isOutside && model.hasHall ? 3 : 0);
    }
  });
});
