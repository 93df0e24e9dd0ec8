import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintByLead } from '../../../src/colour/paint.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { pointsOf } from '../../../src/map/points.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { mapModel } from '../../../src/view/models/map.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from '../view/voices.ts';

const national = JSON.parse(readFileSync('geodata/national.topo.json', 'utf8')) as MunicipalTopology;
let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

function points(language: Language) {
  return pointsOf(mapModel(atlas, paintByLead(atlas), createMapTopology(national), [], voiceOf(language)));
}

function town(language: Language, name: string) {
  return points(language).placeNames.features.find(({ properties }) => properties.name === name)?.properties;
}

describe('pointsOf the record', () => {
  it('has reading and note of a shared town on lines of their own', () => {
    expect(town('ja', '竹原市')).toEqual({
      name: '竹原市',
      rank: 1,
      under: '\nたけはらし',
      note: '\n（3圏域）',
    });
    expect(town('en', 'Takehara-shi')).toEqual({
      name: 'Takehara-shi',
      rank: 1,
      under: '\n竹原市',
      note: '\n(3 regions)',
    });
  });

  it('ranks central cities first and outsiders last', () => {
    expect(town('ja', '広島市')?.rank).toBe(0);
    expect(town('ja', '長野原町')?.rank).toBe(2);
  });

  it('breaks long names by hand', () => {
    expect(town('ja', 'かすみが\nうら市')).toBeDefined();
    const names = points('en').regionNames.features.map(({ properties }) => properties.name);
    expect(names).toContain('Takahashi\nRiver Basin');
  });

  it('hangs a name and the line to it from the same point, on the same side of it', () => {
    for (const { properties } of points('ja').callouts.features) {
      const { leader, leaderAnchor = '', offset = [0, 0] } = properties;
      if (leader === undefined) continue;
      expect(leaderAnchor.startsWith('bottom'), leader).toBe(offset[1] < 0);
      expect(leaderAnchor.endsWith('right'), leader).toBe(offset[0] < 0);
      expect(properties.isLarge, leader).toBe(true);
    }
  });
});
