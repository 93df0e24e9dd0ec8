interface Grouped {
  id: string;
  group: string;
}

export interface ColumnGroup<Measure> {
  group: string;
  measures: readonly Measure[];
}

/** Columns of a table under the headings of their groups; groups stand in the order given. */
export function columnGroups<Measure extends Grouped>(
  measures: readonly Measure[],
  groups: readonly string[],
): ColumnGroup<Measure>[] {
  return groups.map((group) => ({ group, measures: measures.filter((each) => each.group === group) }));
}
