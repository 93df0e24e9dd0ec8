import type { LonLat } from '../../geo/mercator.ts';
import type { Words } from '../../i18n/shape.ts';
import type { MapModel, MapRegion } from '../../view/models/map.ts';
import { regionsByCode } from '../../view/models/memberships.ts';

/** Look-ups over the map's file. */
export interface Places {
  region(id: string): MapRegion | null;
  /** Ids of the regions a municipality belongs to. */
  regionsOf(code: string): readonly string[];
  nameOf(code: string): string | null;
  codesOf(region: string): readonly string[];
  /** "竹原市（備後圏域、…）": what stands under the pointer. */
  label(code: string): string;
  /** Where its hall stands, [lon, lat]; null where that is not known. */
  hallOf(code: string): LonLat | null;
}

/**
 * @param ownersThen regions of each member in the year that is shown; null where it is the record's own date:
 *   what is pointed at in a past year is named as it was
 */
export function createPlaces(
  model: MapModel,
  words: Words,
  ownersThen: () => ReadonlyMap<string, readonly string[]> | null = () => null,
): Places {
  const regions = new Map(model.regions.map((region) => [region.id, region]));
  const memberships = regionsByCode(model);
  const regionsOf = (code: string) => memberships.get(code) ?? [];
  const nameOf = (code: string) => model.places[code]?.[0] ?? null;
  return {
    region: (id) => regions.get(id) ?? null,
    regionsOf,
    nameOf,
    codesOf: (region) => regions.get(region)?.codes ?? [],
    label: (code) => {
      const then = ownersThen();
      const owners = then === null ? regionsOf(code) : (then.get(code) ?? []);
      const names = owners.map((id) => regions.get(id)?.name ?? id);
      const name = nameOf(code) ?? code;
      return names.length === 0 ? name : words.map.withRegions(name, names);
    },
    hallOf: (code) => {
      const [, longitude, latitude] = model.places[code] ?? [];
      return longitude == null || latitude == null ? null : [longitude, latitude];
    },
  };
}
