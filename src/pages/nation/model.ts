import type { PaintList } from '../../colour/paint.ts';
import type { PageWords } from '../../i18n/shape.ts';
import type { Atlas } from '../../record/atlas.ts';
import { prefectureOf } from '../../record/code.ts';
import { type LookModel, lookOf } from '../../view/models/legend.ts';
import { prefecturalMembers } from '../../view/models/map.ts';
import { municipalityName, regionName, type Voice } from '../../view/voice.ts';

type BlockId = keyof PageWords['nation']['blocks'];

export interface NationModel {
  blocks: {
    id: BlockId;
    regions: { id: string; name: string; centralNames: string[]; members: number; look: LookModel }[];
  }[];
  memberships: number;
  municipalities: number;
  /** Members by a prefecture's own scheme. */
  prefectural: number;
}

/** Parts of the country by the last prefecture number in each. */
const BLOCKS: readonly (readonly [BlockId, number])[] = [
  ['hokkaido-tohoku', 7],
  ['kanto', 14],
  ['chubu', 23],
  ['kinki', 30],
  ['chugoku', 35],
  ['shikoku', 39],
  ['kyushu', 47],
];

export function nationModel(atlas: Atlas, paints: PaintList, voice: Voice): NationModel {
  const codes = atlas.regions.flatMap(({ members }) => members.map(({ code }) => code));
  return {
    blocks: BLOCKS.map(([id]) => ({
      id,
      regions: atlas.regions
        .filter(({ centralCities }) => blockOf(centralCities[0] ?? '') === id)
        .map((region) => ({
          id: region.id,
          name: regionName(voice, region),
          centralNames: region.centralCities.map((code) => municipalityName(voice, atlas.municipality(code))),
          members: region.members.length,
          look: lookOf(atlas, paints, region.id, voice),
        })),
    })).filter(({ regions }) => regions.length > 0),
    memberships: codes.length,
    municipalities: new Set(codes).size,
    prefectural: prefecturalMembers(atlas).length,
  };
}

function blockOf(code: string): BlockId | undefined {
  const prefecture = Number(prefectureOf(code));
  return BLOCKS.find(([, last]) => prefecture <= last)?.[0];
}
