import type { z } from 'zod';
import type { agreement } from './schema/agreement.ts';
import type { initiative, participants } from './schema/initiative.ts';
import type { figure, reference } from './schema/primitives.ts';
import type { region } from './schema/region.ts';
import type { sourceList, taxonomy, themeList } from './schema/shared.ts';
import type { strategy } from './schema/strategy.ts';

export type Region = z.infer<typeof region>;
export type Member = Region['members'][number];
export type Coverage = Region['coverage'];
export type Initiative = z.infer<typeof initiative>;
export type Participants = z.infer<typeof participants>;
export type Figure = z.infer<typeof figure>;
export type Reference = z.infer<typeof reference>;
export type Agreement = z.infer<typeof agreement>;
export type Strategy = z.infer<typeof strategy>;
export type Taxonomy = z.infer<typeof taxonomy>;
export type Theme = z.infer<typeof themeList>['themes'][number];
export type SourceDocument = z.infer<typeof sourceList>['documents'][number];

/** One of the 1,747 rows of municipalities.csv. `null` means not published, never zero. */
export interface Municipality {
  /** Five digits, JIS X 0401 + 0402. */
  code: string;
  name: string;
  prefecture: string;
  kana: string;
  romaji: string;
  population: {
    y2015: number | null;
    y2020: number | null;
    y2025preliminary: number | null;
    y2030: number | null;
    y2040: number | null;
    y2050: number | null;
  };
  /** Square kilometres, survey of 2026-04-01. */
  areaKm2: number | null;
  /** Square kilometres, survey of 2023, without the northern islands. */
  areaKm2Without: number | null;
  /** Per cent, census 2020. */
  dayNightRatio: number | null;
  /** Town hall, [longitude, latitude] in degrees, WGS 84. */
  hall: [number, number] | null;
}
