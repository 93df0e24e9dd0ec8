import type { Catalogue } from './catalogue.ts';
import { FACETS, type FacetId, type FacetIndex } from './facets.ts';
import type { Choices } from './state.ts';

export interface Narrowed {
  /** The rows that meet every choice, in the order of the record. */
  rows: readonly number[];
  /** Of each facet's values, in their order: rows that meet the text and the choices of all *other* facets. */
  counts: Readonly<Record<FacetId, Uint32Array>>;
}

/** One facet while rows pass it. */
interface Gate {
  index: FacetIndex;
  counts: Uint32Array;
  /** Whether each value is chosen; null where all may pass. */
  chosen: Uint8Array | null;
}

/**
 * Narrows the catalogue. Several values of one facet mean any of them; facets among each other mean all.
 * Each row is looked at once: one that meets everything counts in every facet, one that fails in a single facet counts
 * in that facet alone, since there its own choice does not hold. The work grows with the rows and nothing else.
 * @param isMet whether each row meets the free text; null where there is none
 */
export function narrow({ size, facets }: Catalogue, choices: Choices, isMet: Uint8Array | null): Narrowed {
  const gates = FACETS.map((facet) => gateOf(facets[facet], choices[facet] ?? []));
  const rows: number[] = [];
  const isChosen = gates.some(({ chosen }) => chosen !== null);
  for (let row = 0; row < size; row++) {
    if (isMet !== null && isMet[row] !== 1) continue;
    // Letters are typed far more often than values are chosen: then whatever is met passes.
    if (!isChosen) {
      rows.push(row);
      continue;
    }
    let closed: Gate | null = null;
    let failures = 0;
    for (const gate of gates) {
      if (passes(gate, row)) continue;
      closed = gate;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      rows.push(row);
      for (const gate of gates) count(gate, row);
    } else if (failures === 1 && closed !== null) count(closed, row);
  }
  if (!isChosen) for (const gate of gates) for (const row of rows) count(gate, row);
  const counts = FACETS.map((facet, place) => [facet, gates[place]?.counts ?? new Uint32Array()]);
  return { rows, counts: Object.fromEntries(counts) as Record<FacetId, Uint32Array> };
}

function gateOf(index: FacetIndex, choice: readonly string[]): Gate {
  const { options } = index;
  const chosen =
    choice.length === 0 ? null : Uint8Array.from(options, ({ id }) => (choice.includes(id) ? 1 : 0));
  return { index, chosen, counts: new Uint32Array(options.length) };
}

function passes({ index: { starts, entries }, chosen }: Gate, row: number): boolean {
  if (chosen === null) return true;
  const end = starts[row + 1] ?? 0;
  for (let place = starts[row] ?? 0; place < end; place++) if (chosen[entries[place] ?? 0] === 1) return true;
  return false;
}

function count({ index: { starts, entries }, counts }: Gate, row: number): void {
  const end = starts[row + 1] ?? 0;
  for (let place = starts[row] ?? 0; place < end; place++) {
    const value = entries[place] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}
