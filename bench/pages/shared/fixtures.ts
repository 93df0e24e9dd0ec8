import type { GeometryCollection, Topology } from 'topojson-specification';

export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type LonLat = readonly [longitude: number, latitude: number];

/** All municipalities; positions are [longitude, latitude] in degrees. */
export type MunicipalTopology = Topology<{ municipalities: GeometryCollection<{ code: string }> }>;

export interface Region {
  id: string;
  name: string;
  /** `#rrggbb` */
  fill: string;
  /** Codes of its municipalities. */
  codes: readonly string[];
  point: LonLat;
  /** Titles. */
  initiatives: readonly string[];
}

/** What the map says, besides its shapes. Colours are `#rrggbb`. */
export interface Core {
  background: string;
  land: string;
  line: string;
  regions: readonly Region[];
  /** Names by code. */
  municipalities: Readonly<Record<string, string>>;
  bounds: Bounds;
}

declare global {
  interface Window {
    /** Asked for by `startFetching.js`, before this script had arrived. */
    fixtures: Readonly<Record<'topology' | 'core', Promise<Response>>>;
  }
}

/** @throws Error where a file did not come, so that no run measures an empty map */
export async function loadFixtures(): Promise<{ topology: MunicipalTopology; core: Core }> {
  const [topology, core] = await Promise.all([
    json<MunicipalTopology>(window.fixtures.topology),
    json<Core>(window.fixtures.core),
  ]);
  return { topology, core };
}

async function json<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}
