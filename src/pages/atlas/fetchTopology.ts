import type { MunicipalTopology } from '../../geo/mapTopology.ts';
import { fetchJson } from '../../ui/siteData.ts';

const fetched = new Map<string, Promise<MunicipalTopology | null>>();

/** A file of geometry, fetched once for all who draw from it; null where it cannot be had, and then asked for again. */
export function fetchTopology(address: string): Promise<MunicipalTopology | null> {
  const known = fetched.get(address);
  if (known) return known;
  const answer = fetchJson<MunicipalTopology>(address, 'objects').catch(() => {
    fetched.delete(address);
    return null;
  });
  fetched.set(address, answer);
  return answer;
}
