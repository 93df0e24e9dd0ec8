import type { CoverageKind } from '../record/counting.ts';

/** Every measure, in the order of tables. */
export const MEASURES = [
  'members',
  'prefectures',
  'population2015',
  'population2020',
  'population2025',
  'population2050',
  'change',
  'outlook',
  'area',
  'density',
  'centralShare',
  'dayNight',
  'years',
  'meanDistance',
  'longestDistance',
  'compactness',
  'parts',
  'exclaves',
  'touching',
  'overlapping',
] as const;
export type MeasureId = (typeof MEASURES)[number];

export type MeasureGroup = 'size' | 'people' | 'shape' | 'time' | 'neighbours';

export type MeasureUnit =
  | 'municipalities'
  | 'prefectures'
  | 'people'
  | 'percent'
  | 'km2'
  | 'people per km2'
  | 'years'
  | 'km'
  | 'index'
  | 'parts'
  | 'regions';

/** Where the figures of a measure come from. */
export type MeasureSource =
  /** This atlas's record of members, dates and initiatives. */
  | 'record'
  /** 国勢調査 2015, 2020, and 2025 preliminary (速報). */
  | 'census2015'
  | 'census2020'
  | 'census2025preliminary'
  /** 日本の地域別将来推計人口（令和5年推計）. */
  | 'projection2023'
  /** 全国都道府県市区町村別面積調, 2026-04-01. */
  | 'areaSurvey2026'
  /** Positions of the city, town and village halls. */
  | 'halls'
  /** 国土数値情報（行政区域データ）, as generalised in `geodata/`. */
  | 'N03';

/** What a measure is, without a word of any language. */
export interface MeasureFacts {
  id: MeasureId;
  group: MeasureGroup;
  unit: MeasureUnit;
  /** Decimal places that its values carry. */
  digits: number;
  /** Formula in signs alone, as "4πA/P²". */
  formula: string;
  /**
   * The day or year that its values speak of; two years with a slash for a change between them. After a slash "?"
   * stands for the day of the halls' positions, which is not known.
   */
  asOf: string;
  sources: readonly MeasureSource[];
}

/** What is known of one region, rounded as `MeasureFacts.digits` say. */
export interface RegionFacts {
  region: string;
  /** Codes, the first one first. */
  centralCities: string[];
  coverage: CoverageKind;
  /** Distinct initiatives: what `byPillar` and `byCategory` each sum up to. */
  n: number;
  /** Null where it cannot be told: a member's figure is missing, or there is nothing to measure. */
  values: Record<MeasureId, number | null>;
  /** Members that belong by a prefecture's own scheme, not the national one; counted in `members`. */
  prefectural: number;
  /** Compactness from the shapes of the middle level: how far the index hangs on the detail of the borders. */
  compactnessMiddle: number | null;
  /** Members of each part, codes sorted; the largest part first. */
  contiguity: { parts: string[][]; exclaves: string[] };
  /** Distinct initiatives; pillars and categories without any are left out. */
  byPillar: Record<string, number>;
  byCategory: Record<string, number>;
  relations: {
    /** Regions that share members with this one, and which. */
    overlaps: { region: string; municipalities: string[] }[];
    /** Regions whose land borders on this one's, with the length of the border between different members. */
    touches: { region: string; sharedBorderKm: number }[];
    /** The region whose central city's hall is nearest; null where there is only one region. */
    nearest: { region: string; km: number } | null;
  };
}

export interface CompareFacts {
  /** The day at which the record stands. */
  asOf: string;
  measures: MeasureFacts[];
  /** North to south. */
  regions: RegionFacts[];
}
