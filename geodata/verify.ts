import type { CodeList } from './codeList.ts';
import type { MunicipalTopology } from './encode.ts';
import { absoluteArcs, arcIndex, ringOf, signedArea } from './topology.ts';

/**
 * Checks what a level promises: exactly the municipalities of the list, each with a shape, and every arc beside
 * at most two of them.
 * @throws Error naming the level and the municipalities at fault
 */
export function verify(name: string, topology: MunicipalTopology, list: CodeList): void {
  const { geometries } = topology.objects.municipalities;
  const codes = geometries.map((each) => each.properties?.code ?? '');
  const arcs = absoluteArcs(topology);
  const uses = new Map<number, number>();
  const flat: string[] = [];
  geometries.forEach((each, place) => {
    const rings = each.type === 'Polygon' ? each.arcs : each.arcs.flat();
    for (const ring of rings) {
      if (signedArea(ringOf(arcs, ring)) === 0) flat.push(codes[place] ?? '');
      for (const reference of ring) uses.set(arcIndex(reference), (uses.get(arcIndex(reference)) ?? 0) + 1);
    }
  });
  complain(
    name,
    'lost municipalities',
    [...list.codes].filter((code) => !codes.includes(code)),
  );
  complain(
    name,
    'unknown or repeated municipalities',
    codes.filter((code, place) => !list.codes.has(code) || codes.indexOf(code) !== place),
  );
  complain(name, 'rings without area in', flat);
  complain(
    name,
    'arcs used more than twice',
    [...uses].filter(([, count]) => count > 2).map(([index]) => String(index)),
  );
}

function complain(name: string, fault: string, which: readonly string[]): void {
  if (which.length === 0) return;
  const shown = which.slice(0, 12).join(', ') + (which.length > 12 ? ` and ${which.length - 12} more` : '');
  throw new Error(`${name}: ${fault}: ${shown}; adjust the limits of this level in geodata/levels.ts`);
}
