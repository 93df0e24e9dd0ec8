import type { Atlas } from '../../record/atlas.ts';

/** Names of places, which say where something is done and not what: 水戸市 and 八戸市 share nothing. */
export interface Places {
  /** Matches every name in Japanese. */
  ja: RegExp;
  /** Parts of romanised names, lower case. */
  en: ReadonlySet<string>;
}

/** Kinds of municipalities, as they hang on romanised names. */
const KINDS = ['shi', 'ku', 'cho', 'machi', 'mura', 'son', 'gun', 'ken'];

/** Members of all regions, the central cities without their kind too (水戸), prefectures and the regions' own names. */
export function placesOf({ regions, municipality }: Pick<Atlas, 'regions' | 'municipality'>): Places {
  const members = regions.flatMap((region) => region.members.map(({ code }) => municipality(code)));
  const central = regions.flatMap((region) => region.centralCities.map((code) => municipality(code).name));
  const ja = [
    ...members.flatMap(({ name, prefecture }) => [name, prefecture]),
    ...central.map((name) => name.slice(0, -1)),
    ...regions.map(({ shortName }) => shortName),
  ];
  const en = [
    ...members.map(({ romaji }) => romaji),
    ...regions.map(({ name }) => name.en.replace(/ Region$/, '')),
  ];
  const longestFirst = [...new Set(ja)]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    // Where there are no names, nothing matches.
    ja: new RegExp(longestFirst.map(literally).join('|') || '(?!)', 'g'),
    en: new Set([...en.flatMap((name) => name.toLowerCase().split(/[^a-z]+/)), ...KINDS]),
  };
}

/** A name is no pattern: 「A+B」 is found as it is written. */
function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
