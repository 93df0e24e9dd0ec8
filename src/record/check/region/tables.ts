import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

/** Tables of results: as many values as columns, and totals that the rows add up to. */
export function* tableFindings(region: Place): Iterable<Finding> {
  for (const table of region.at('results').items()) {
    const columns = table.at('columns').items();
    const rows = table
      .at('rows')
      .items()
      .map((row) => row.at('values'));
    const totals = table.at('totals');
    const lines = totals.items().length === 0 ? rows : [...rows, totals];
    const uneven = lines.filter(
      (line) => Array.isArray(line.value) && line.items().length !== columns.length,
    );
    for (const line of uneven) {
      yield line.finding('results-columns', { columns: columns.length, count: line.items().length });
    }
    if (uneven.length > 0) continue;
    for (const [index, total] of totals.items().entries()) {
      const sum = rows.reduce((before, row) => before + (row.item(index).number ?? 0), 0);
      if (total.number !== null && Math.abs(sum - total.number) > 1e-6) {
        const column = columns[index]?.text ?? '';
        yield total.finding('results-total', { column, total: total.number, sum });
      }
    }
  }
}
