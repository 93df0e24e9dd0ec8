import type { View } from './view.ts';

/**
 * What choosing a municipality on the map selects.
 * The first step is its region; inside the region already open it is the municipality itself.
 * Where several regions overlap none is preferred: the municipality's panel lists them all to choose from.
 * @param open id of the region whose panel or page is open, or null
 * @param regions ids of the regions the municipality belongs to
 */
export function selectMunicipality(
  code: string,
  open: string | null,
  regions: readonly string[],
): Pick<View, 'region' | 'municipality'> {
  const [first, ...more] = regions;
  if (first === undefined) return { region: null, municipality: code };
  if (open !== null && regions.includes(open)) return { region: open, municipality: code };
  return more.length === 0 ? { region: first, municipality: null } : { region: null, municipality: code };
}
