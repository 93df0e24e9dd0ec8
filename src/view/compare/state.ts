/** An axis of the scatter plot. */
export type Axis = 'x' | 'y';
export const AXES: readonly Axis[] = ['x', 'y'];

export interface Sorting {
  /** Id of a measure. */
  by: string;
  isDescending: boolean;
}

/** All that a reader can choose on the page that compares; the address holds it whole. */
export interface CompareState {
  /** Regions side by side, in the order chosen. */
  regions: readonly string[];
  /** Null: from north to south. */
  sort: Sorting | null;
  /** Groups of columns that are shown, in the table's order; null for all. */
  columns: readonly string[] | null;
  /** Measures of the scatter plot. */
  x: string;
  y: string;
  /** Axes with a logarithmic scale. */
  logs: readonly Axis[];
  /** Measure by which the small maps stand. */
  by: string;
}

export const DEFAULT_STATE: CompareState = {
  regions: [],
  sort: null,
  columns: null,
  x: 'population2020',
  y: 'change',
  logs: [],
  by: 'area',
};

/** So many can stand side by side; one alone is no comparison. */
export const MOST_REGIONS = 6;
export const FEWEST_REGIONS = 2;

/** Takes a region in at the end, or out; as it was where there is no room for another. */
export function toggleRegion(state: CompareState, id: string): CompareState {
  if (state.regions.includes(id)) return { ...state, regions: state.regions.filter((each) => each !== id) };
  return state.regions.length < MOST_REGIONS ? { ...state, regions: [...state.regions, id] } : state;
}

/** The next order of a column that is pressed again: the largest first, the smallest first, north to south. */
export function nextSorting(current: Sorting | null, by: string): Sorting | null {
  if (current?.by !== by) return { by, isDescending: true };
  return current.isDescending ? { by, isDescending: false } : null;
}

/** Shows or hides a group of columns. One stays, since a table without a column says nothing. */
export function toggleColumns(state: CompareState, group: string, all: readonly string[]): CompareState {
  const shown = state.columns ?? all;
  const next = all.filter((each) => (each === group ? !shown.includes(each) : shown.includes(each)));
  if (next.length === 0) return state;
  return { ...state, columns: next.length === all.length ? null : next };
}

/** Another measure on an axis; its logarithmic scale goes where the measure has none. */
export function withAxis(
  state: CompareState,
  axis: Axis,
  measure: string,
  canBeLogarithmic: (measure: string) => boolean,
): CompareState {
  const logs = canBeLogarithmic(measure) ? state.logs : state.logs.filter((each) => each !== axis);
  return { ...state, [axis]: measure, logs };
}

export function toggleLog(state: CompareState, axis: Axis): CompareState {
  const isLog = state.logs.includes(axis);
  return { ...state, logs: AXES.filter((each) => (each === axis ? !isLog : state.logs.includes(each))) };
}
