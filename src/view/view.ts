import type { Camera } from '../geo/camera.ts';

/** What the reader has chosen. Everything in it stands in the address; nothing else does. */
export interface View {
  region: string | null;
  municipality: string | null;
  initiative: string | null;
  /** Camera of the map, once the reader has moved it. */
  at: Camera | null;
}

export const emptyView: View = { region: null, municipality: null, initiative: null, at: null };

/** What an address may name: ids and codes on record. */
export interface Vocabulary {
  hasRegion(id: string): boolean;
  hasMunicipality(code: string): boolean;
}

/** A value of the address that could not be used; shown to the reader, who keeps the rest. */
export interface ViewNote {
  parameter: string;
  value: string;
  reason: 'unknown-region' | 'unknown-municipality' | 'bad-camera' | 'needs-region' | 'not-yet';
}
