import type { Agreement, Municipality, Region, SourceDocument, Strategy, Taxonomy, Theme } from './types.ts';

/** The whole record with its look-ups. Built once from valid files; nothing in it changes. */
export interface Atlas {
  regions: readonly Region[];
  municipalities: readonly Municipality[];
  taxonomy: Taxonomy;
  documents: readonly SourceDocument[];
  agreements: readonly Agreement[];
  strategies: readonly Strategy[];
  themes: readonly Theme[];
  region(id: string): Region;
  municipality(code: string): Municipality;
  /** Regions a municipality belongs to, north to south; empty for one outside any region. */
  regionsOf(code: string): readonly Region[];
  document(id: string): SourceDocument;
  /** A municipality's own strategy, where it is on record. */
  strategyOf(code: string): Strategy | null;
  /** Themes an initiative stands under. */
  themesOf(region: string, key: string): readonly Theme[];
  /** Family of a category: what decides its hue. */
  familyOf(category: string): string;
}

export interface AtlasFiles {
  regions: readonly Region[];
  municipalities: readonly Municipality[];
  taxonomy: Taxonomy;
  documents: readonly SourceDocument[];
  agreements: readonly Agreement[];
  strategies: readonly Strategy[];
  themes: readonly Theme[];
}

/** @throws Error from a look-up whose id or code is not on record. */
export function createAtlas(files: AtlasFiles): Atlas {
  const regions = [...files.regions].sort(northToSouth);
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byCode = new Map(files.municipalities.map((each) => [each.code, each]));
  const documents = new Map(files.documents.map((each) => [each.id, each]));
  const families = new Map(files.taxonomy.categories.map((each) => [each.id, each.family]));
  const memberships = new Map<string, Region[]>();
  for (const region of regions) {
    for (const member of region.members) {
      memberships.set(member.code, [...(memberships.get(member.code) ?? []), region]);
    }
  }
  const themes = Map.groupBy(
    files.themes.flatMap((theme) => theme.initiatives.map((id) => ({ id, theme }))),
    ({ id }) => id,
  );
  return {
    ...files,
    regions,
    region: (id) => found(byId.get(id), 'region', id),
    municipality: (code) => found(byCode.get(code), 'municipality', code),
    regionsOf: (code) => memberships.get(code) ?? [],
    document: (id) => found(documents.get(id), 'document', id),
    strategyOf: (code) => files.strategies.find((each) => each.code === code) ?? null,
    themesOf: (region, key) => (themes.get(`${region}/${key}`) ?? []).map(({ theme }) => theme),
    familyOf: (category) => found(families.get(category), 'category', category),
  };
}

function found<T>(value: T | undefined, what: string, key: string): T {
  if (value === undefined) throw new Error(`no ${what} "${key}" on record`);
  return value;
}

/** The usual order of Japanese lists: by the area code of the (first) central city. */
function northToSouth(a: Region, b: Region): number {
  return (a.centralCities[0] ?? '').localeCompare(b.centralCities[0] ?? '', 'en');
}
