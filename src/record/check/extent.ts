import type { RecordFiles } from './checkRecord.ts';
import { readJson } from './json/readJson.ts';
import { countEntries } from './region/coverage.ts';

/** How much the record holds, as far as its files can be read. */
export interface Extent {
  regions: number;
  /** Initiatives as entered. */
  entries: number;
  /** What the counting rule counts. */
  distinct: number;
}

export function extentOf(files: RecordFiles): Extent {
  const extent = { regions: 0, entries: 0, distinct: 0 };
  for (const [name, text] of Object.entries(files)) {
    const { root } = /^regions\/[^/]+\.json$/.test(name) ? readJson(text) : { root: null };
    if (root === null) continue;
    extent.regions += 1;
    extent.entries += root.at('initiatives').items().length;
    extent.distinct += countEntries(root).distinct;
  }
  return extent;
}
