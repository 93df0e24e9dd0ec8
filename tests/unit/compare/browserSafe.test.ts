import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** What pages may bring to a browser. */
const FOR_BROWSERS = [
  'types.ts',
  'measureFacts.ts',
  'correlation.ts',
  'composition.ts',
  'refusals.ts',
  'round.ts',
];
const ROOM = new URL('../../../src/compare/', import.meta.url);

/** Everything a module brings with it, packages by name; types vanish when built and are left out. */
async function imports(file: URL, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const source = await readFile(file, 'utf8');
  for (const [, from = ''] of source.matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)'/gms)) {
    if (from.startsWith('.')) await imports(new URL(from, file), seen);
    else seen.add(from);
  }
  return seen;
}

describe('what browsers import of the comparison', () => {
  it.each(FOR_BROWSERS)('%s leaves geodesy and projections to the build', async (name) => {
    const all = await imports(new URL(name, ROOM));
    expect([...all].filter((each) => /geographiclib|proj4|turf|topojson/.test(each))).toEqual([]);
  });

  it('would notice: the facts are worked out with both', async () => {
    const all = await imports(new URL('facts.ts', ROOM));
    expect([...all]).toEqual(expect.arrayContaining(['geographiclib-geodesic', 'proj4']));
  });
});
