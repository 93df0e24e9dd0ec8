import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from './openData/realFiles.ts';

/** What is asked of a computer's language where the words, or the numbers of a language, are not told which. */
const OF_ITS_LANGUAGE =
  /\.localeCompare\(([^()]|\([^()]*\))*(?<!'en')\)|\.toLocale\w+\((?:\)|undefined|\[\])|new Intl\.\w+\((?:\)|undefined)/g;
/** What is asked of its clock, its zone and its dice. */
const OF_ITS_CLOCK = /new Date\(\)|Date\.now\(|\.get(?:FullYear|Month|Date|Day|Hours)\(|Math\.random\(/g;

/** Floors whose code runs when the site is built; what lies in ui, pages and embed runs in browsers, too. */
const BUILDING = ['build', 'record', 'geo', 'colour', 'view', 'i18n', 'svgmap', 'search', 'compare'];
/** Where a clock is asked on purpose. */
const CLOCKS = ['build/embed/release.ts', 'build/openData/openData.ts', 'view/today.ts'];

const SOURCES = path.join(ROOT, 'src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.split(path.sep).join('/'));

function found(pattern: RegExp, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const matches = readFileSync(path.join(SOURCES, name), 'utf8').match(pattern) ?? [];
    return matches.map((match) => `${name}: ${match}`);
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the same commit makes the same bytes', () => {
  it('since nothing is sorted or written in whatever language the computer has', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(found(OF_ITS_LANGUAGE, files)).toEqual([]);
  });

  it('since nothing that is built looks at a clock, but where the moment of the build is taken', () => {
    const building = files.filter((name) => BUILDING.includes(name.split('/')[0] ?? ''));
    const asking = found(OF_ITS_CLOCK, building).map((match) => match.split(':')[0]);
    expect([...new Set(asking)].sort()).toEqual(CLOCKS);
  });

  it.each(['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'since archives bear one time, by whatever clock: %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const { zipped } = await import('../../../src/build/embed/kit/zip.ts');
      const archive = Buffer.from(zipped([['a.txt', 'a']]));
      // Time and date as a ZIP's first entry has them: midnight, 1 January 1980.
      expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, 33]);
    },
  );
});
