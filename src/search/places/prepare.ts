import { prefectureOf } from '../../record/code.ts';
import type { MunicipalityDocument, RegionDocument, SearchDocuments } from '../documents.ts';
import { foldRomaji } from '../romaji.ts';
import { KANA_SUFFIX, municipalityKeys, type NameKey, prefectureKeys, regionKeys } from './nameKeys.ts';

/** A municipality, ready to be compared with words. Places of regions and prefectures are those of the lists. */
export interface Town {
  document: MunicipalityDocument;
  keys: readonly NameKey[];
  /** Reading and romaji without 市, 町, 村, 区, and which of these it is. */
  stems: readonly string[];
  kind: string;
  prefecture: number;
  regions: readonly number[];
}

export interface Area {
  document: RegionDocument;
  keys: readonly NameKey[];
  members: ReadonlySet<number>;
  centralCities: ReadonlySet<number>;
}

export interface Places {
  towns: readonly Town[];
  areas: readonly Area[];
  /** Keys of each prefecture. */
  prefectures: readonly (readonly NameKey[])[];
  /** Places of municipalities by code. */
  byCode: ReadonlyMap<string, number>;
}

export function preparePlaces(documents: SearchDocuments): Places {
  const byCode = new Map(documents.municipalities.map(({ code }, place) => [code, place]));
  const prefectures = new Map(documents.prefectures.map(({ code }, place) => [code, place]));
  const placesOf = (codes: readonly string[]) => new Set(codes.flatMap((code) => byCode.get(code) ?? []));
  const areas = documents.regions.map((document) => ({
    document,
    keys: regionKeys(document),
    members: placesOf(document.members),
    centralCities: placesOf(document.centralCities),
  }));
  const regionsOf = new Map<number, number[]>();
  areas.forEach(({ members }, region) => {
    for (const town of members) regionsOf.set(town, [...(regionsOf.get(town) ?? []), region]);
  });
  return {
    areas,
    byCode,
    prefectures: documents.prefectures.map(prefectureKeys),
    towns: documents.municipalities.map((document, place) => ({
      document,
      keys: municipalityKeys(document),
      stems: [
        document.kana.replace(KANA_SUFFIX, ''),
        foldRomaji(document.romaji.replace(/-.*/, '')) ?? document.romaji,
      ],
      kind: document.name.slice(-1),
      prefecture: prefectures.get(prefectureOf(document.code)) ?? -1,
      regions: regionsOf.get(place) ?? [],
    })),
  };
}
