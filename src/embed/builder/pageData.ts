/** Id of the data block of the builder's page. */
export const BUILDER_DATA_ID = 'embed-builder';

/** A release of the element's script that never changes. */
export interface FixedRelease {
  version: string;
  /** Name below `embed/`. */
  file: string;
  /** "sha384-…" */
  integrity: string;
}

/** What the page's script knows without asking. */
export interface BuilderPageData {
  /** Where the site stands (SITE_URL); null where the build was not told: the page's own origin then. */
  origin: string | null;
  /** Parts of the country with their regions, north to south; names without readings. */
  blocks: readonly { label: string; regions: readonly { id: string; name: string }[] }[];
  /** Number ("08") and name of each prefecture. */
  prefectures: readonly (readonly [id: string, name: string])[];
  /** The newest; null before the first. */
  release: FixedRelease | null;
  /** Size of the element's script after brotli; null before the first release. */
  elementBytes: number | null;
}

/** Ids of the elements that the script works on. */
export const IDS = {
  /** Where the tool comes. */
  tool: 'builder-tool',
  /** What stands there without it. */
  without: 'builder-without',
  /** What a site's policy has to allow: the script knows the origin that a build may not. */
  policy: 'builder-policy',
  status: 'builder-status',
} as const;
