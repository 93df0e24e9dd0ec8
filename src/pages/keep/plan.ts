import { languagePath } from '../../i18n/language.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { RegionModel } from '../../view/models/region.ts';

/** What a page is about, where it is about a place whose region is worth keeping. */
export type Place = { kind: 'region'; id: string } | { kind: 'municipality'; code: string };

/** What is to be stored for a region: addresses from the host's root. */
export interface Plan {
  pages: string[];
  files: string[];
}

/** Reads a data file of the site. @throws where it cannot be had */
export type ReadFile = (address: string) => Promise<unknown>;

/** @param path of the page, from the host's root; null for pages about no region or municipality */
export function placeOf(path: string, { base, language }: Pick<Site, 'base' | 'language'>): Place | null {
  const root = base.slice(0, -1) + languagePath(language);
  if (!path.startsWith(`${root}/`)) return null;
  const [, kind, name] = /^\/(regions|municipalities)\/([\w-]+)\/$/.exec(path.slice(root.length)) ?? [];
  if (!kind || !name) return null;
  return kind === 'regions' ? { kind: 'region', id: name } : { kind: 'municipality', code: name };
}

/**
 * The pages of a place's regions and of all their members, in this page's language, and what their scripts
 * ask for; nothing for a municipality in no region. @throws what `read` throws
 */
export async function planFor(place: Place, site: Site, read: ReadFile): Promise<Plan> {
  const ids = place.kind === 'region' ? [place.id] : await regionsOf(place.code, site, read);
  const regions = await Promise.all(ids.map((id) => regionOf(id, site, read)));
  const members = regions.flatMap(({ central, partners }) => [...central, ...partners]);
  const codes = [...new Set(members.map(({ code }) => code))];
  const page = (path: string) => addressOf(site, path);
  return {
    pages: [
      ...ids.map((id) => page(paths.region(id))),
      ...codes.map((code) => page(paths.municipality(code))),
    ],
    files: ids.length === 0 ? [] : [...mapFiles(ids, site), ...textFiles(ids, codes, site)],
  };
}

/** What the interactive map of these regions' pages fetches. On no screen do they begin with the nation's shapes. */
function mapFiles(ids: readonly string[], { files, language }: Site): string[] {
  return [
    `${language}/map.json`,
    'colours.json',
    'geo/middle.json',
    ...ids.map((id) => `geo/regions/${id}.json`),
  ].map((name) => files + name);
}

/** What the panels beside the map show. */
function textFiles(ids: readonly string[], codes: readonly string[], site: Site): string[] {
  return [...ids.map((id) => regionFile(id, site)), ...codes.map((code) => municipalityFile(code, site))];
}

function regionFile(id: string, { files, language }: Site): string {
  return `${files}${language}/regions/${id}.json`;
}

function municipalityFile(code: string, { files, language }: Site): string {
  return `${files}${language}/municipalities/${code}.json`;
}

async function regionOf(id: string, site: Site, read: ReadFile): Promise<RegionModel> {
  return (await read(regionFile(id, site))) as RegionModel;
}

async function regionsOf(code: string, site: Site, read: ReadFile): Promise<string[]> {
  const { memberships } = (await read(municipalityFile(code, site))) as MunicipalityModel;
  return memberships.map(({ region }) => region.id);
}
