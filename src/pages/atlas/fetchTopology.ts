import type { MunicipalTopology } from '../../geo/mapTopology.ts';

const fetched = new Map<string, Promise<MunicipalTopology | null>>();

/** A file of geometry, fetched once for all who draw from it; null where it cannot be had, and then asked for again. */
export function fetchTopology(address: string): Promise<MunicipalTopology | null> {
  const known = fetched.get(address);
  if (known) return known;
  const answer = load(address).then((topology) => {
    if (topology === null) fetched.delete(address);
    return topology;
  });
  fetched.set(address, answer);
  return answer;
}

async function load(address: string): Promise<MunicipalTopology | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as MunicipalTopology) : null;
  } catch {
    return null;
  }
}
