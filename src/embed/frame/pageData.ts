import type { Bounds } from '../../geo/camera.ts';

/** Id of the data block of a frame's page. */
export const EMBED_DATA_ID = 'embed-data';

/** What a frame shows. */
export type EmbedSubject = { kind: 'region'; id: string } | { kind: 'municipality'; code: string };

/** A place that can be chosen in the frame's map; texts without readings. */
export interface EmbedPlace {
  name: string;
  /** Ids of the regions it belongs to, or the region itself. */
  regions: readonly string[];
  /** What is said of it once it is chosen. */
  text: string;
  /** Its page of the atlas; empty where there is none to lead to. */
  href: string;
  /** Initiatives it is known to take part in, or those of the region: "region/key". */
  initiatives: readonly string[];
}

/** What a frame's script finds in its page. */
export interface EmbedPageData {
  subject: EmbedSubject;
  title: string;
  /** Of the picture. */
  bounds: Bounds;
  /** Ids an address may name. */
  categories: readonly string[];
  pillars: readonly string[];
  /** Regions ("region:mito") and municipalities ("municipality:08201") on the map, by kind and id. */
  places: Readonly<Record<string, EmbedPlace>>;
  /** The few sentences of the script, in the page's language and without readings. */
  words: EmbedFrameWords;
}

export interface EmbedFrameWords {
  move: string;
  moving: string;
  moveFailed: string;
  noWebGL: string;
  /** After the heading of what was ignored, one line each. */
  ignored: string;
  reasons: Readonly<Record<string, string>>;
  /** Between a parameter and what is wrong with it. */
  colon: string;
  openPlace: string;
  coloursFailed: string;
}
