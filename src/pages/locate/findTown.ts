import { isWithin, padBounds } from '../../geo/camera.ts';
import { createLocator, decideAgain, type Located, TOLERANCE } from '../../geo/locate.ts';
import { createMapTopology, type MunicipalTopology } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { Site } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';

/** Reads one of the site's files, which has the property that is named. Rejects where it cannot be had. */
type ReadFile = (address: string, mark: string) => Promise<unknown>;

/** Where the reader is, and the names of towns in the page's language. */
export interface FoundTown {
  located: Located;
  nameOf(code: string): string;
}

/**
 * The fine cut of a region holds whatever reaches into its extent and 12 % of that on each side
 * (src/build/site/dataFiles.ts); a little less is counted on here.
 */
const FRAME = 0.1;

/**
 * Finds the municipality of a position [lon, lat]: by the level that holds the whole country, and again by the fine
 * shapes around where there are some. The position itself is in no address that is read.
 * @param accuracy metres
 * @throws what `read` throws, where the country or the names cannot be read; without fine shapes it goes on
 */
export async function findTown(
  site: Pick<Site, 'files' | 'language'>,
  position: LonLat,
  accuracy: number,
  read: ReadFile,
): Promise<FoundTown> {
  const [country, model] = (await Promise.all([
    read(`${site.files}geo/middle.json`, 'objects'),
    read(`${site.files}${site.language}/map.json`, 'regions'),
  ])) as [MunicipalTopology, MapModel];
  const nameOf = (code: string) => model.places[code]?.[0] ?? code;
  const coarse = createLocator(country, TOLERANCE.middle)(position, accuracy);
  const region = regionAround(position, coarse, model.regions);
  if (region === null) return { located: coarse, nameOf };
  try {
    const cut = (await read(`${site.files}geo/regions/${region}.json`, 'objects')) as MunicipalTopology;
    const held = new Set(createMapTopology(cut).codes);
    const fine = createLocator(cut, TOLERANCE.fine)(position, accuracy);
    return { located: decideAgain(coarse, fine, held), nameOf };
  } catch (error) {
    console.warn(error);
    return { located: coarse, nameOf };
  }
}

/** The region whose fine cut knows the place: the town's own first, then a near town's, then any with it in its frame. */
function regionAround(position: LonLat, located: Located, regions: MapModel['regions']): string | null {
  const around = regions.filter(({ bounds }) => isWithin(position, padBounds(bounds, FRAME)));
  const codes = located.kind === 'inside' ? [located.code, ...located.near] : [located.nearest];
  for (const code of codes) {
    const own = around.find((region) => code !== null && region.codes.includes(code));
    if (own) return own.id;
  }
  return around[0]?.id ?? null;
}
