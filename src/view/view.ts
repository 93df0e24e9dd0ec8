import { type ColourMode, DEFAULT_MODE } from '../colour/mode.ts';
import type { ColourView } from '../colour/paint.ts';
import type { Camera } from '../geo/camera.ts';

/** What the reader has chosen. Everything in it stands in the address; nothing else does. */
export interface View extends ColourView {
  region: string | null;
  municipality: string | null;
  initiative: string | null;
  /** What the map is coloured by. */
  mode: ColourMode;
  /** The map as of 31 December of this year; null for the atlas's own date. */
  year: number | null;
  /** The one entry of the legend whose areas stay bright. */
  only: string | null;
  /** Camera of the map, once the reader has moved it. */
  at: Camera | null;
}

export const emptyView: View = {
  region: null,
  municipality: null,
  initiative: null,
  mode: DEFAULT_MODE,
  year: null,
  only: null,
  at: null,
};

/** What an address may name: ids and codes on record. */
export interface Vocabulary {
  hasRegion(id: string): boolean;
  hasMunicipality(code: string): boolean;
  hasCategory(id: string): boolean;
  hasPillar(id: string): boolean;
}

/** A value of the address that could not be used; shown to the reader, who keeps the rest. */
export interface ViewNote {
  parameter: string;
  value: string;
  reason:
    | 'unknown-region'
    | 'unknown-municipality'
    | 'bad-camera'
    | 'needs-region'
    | 'unknown-initiative'
    | 'unknown-color'
    | 'unknown-category'
    | 'unknown-pillar'
    | 'unknown-stat'
    | 'needs-subject'
    | 'bad-year'
    | 'bad-only';
}
