import { shorten } from '../shorten.ts';
import { AXES, type Axis, type CompareState, DEFAULT_STATE, MOST_REGIONS, type Sorting } from './state.ts';

/** What ids an address may name. */
export interface CompareVocabulary {
  regions: readonly string[];
  measures: readonly string[];
  /** Groups of columns, in the table's order. */
  groups: readonly string[];
  /** Whether all values of a measure are above nought. */
  canBeLogarithmic(measure: string): boolean;
}

type CompareFault =
  | 'unknown-region'
  | 'repeated-region'
  | 'too-many-regions'
  | 'unknown-measure'
  | 'unknown-group'
  | 'bad-log'
  | 'no-log';

/** A part of an address that could not be used, for the reader to see. */
export interface CompareNote {
  value: string;
  reason: CompareFault;
}

export interface ParsedCompare {
  state: CompareState;
  notes: readonly CompareNote[];
}

/** More notes than these would bury the page: whoever wrote such an address sees enough in the first. */
const MOST_NOTES = 8;

/**
 * Reads the query of the comparison's address. Never throws: what is bad is left out or becomes the default, with a note.
 * Parameters that are not ours are passed over in silence.
 */
export function parseCompare(search: string, vocabulary: CompareVocabulary): ParsedCompare {
  const query = new URLSearchParams(search);
  const notes: CompareNote[] = [];
  const reject = (value: string, reason: CompareFault) => {
    if (notes.length < MOST_NOTES) notes.push({ value: shorten(value), reason });
  };
  const read = (parameter: string) => query.get(parameter)?.trim() ?? '';
  const list = (parameter: string) =>
    read(parameter)
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  const measure = (parameter: string, printed = read(parameter)): string | null => {
    if (printed === '') return null;
    if (vocabulary.measures.includes(printed)) return printed;
    reject(printed, 'unknown-measure');
    return null;
  };
  const x = measure('x') ?? DEFAULT_STATE.x;
  const y = measure('y') ?? DEFAULT_STATE.y;
  const measures: Record<Axis, string> = { x, y };
  return {
    state: {
      regions: readRegions(list('regions'), vocabulary, reject),
      sort: readSorting(read('sort'), measure),
      columns: readColumns(list('cols'), vocabulary, reject),
      x,
      y,
      logs: readLogs(list('log'), (axis) => vocabulary.canBeLogarithmic(measures[axis]), reject),
      by: measure('by') ?? DEFAULT_STATE.by,
    },
    notes,
  };
}

/** The query for a state, with its "?"; empty for the default. Defaults are never written. */
export function writeCompare({ regions, sort, columns, x, y, logs, by }: CompareState): string {
  const parts: string[] = [];
  if (regions.length > 0) parts.push(`regions=${regions.map(encodeURIComponent).join(',')}`);
  if (sort) parts.push(`sort=${sort.isDescending ? '-' : ''}${encodeURIComponent(sort.by)}`);
  if (columns) parts.push(`cols=${columns.map(encodeURIComponent).join(',')}`);
  if (x !== DEFAULT_STATE.x) parts.push(`x=${encodeURIComponent(x)}`);
  if (y !== DEFAULT_STATE.y) parts.push(`y=${encodeURIComponent(y)}`);
  if (logs.length > 0) parts.push(`log=${logs.join(',')}`);
  if (by !== DEFAULT_STATE.by) parts.push(`by=${encodeURIComponent(by)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

type Reject = (value: string, reason: CompareFault) => void;

function readRegions(
  printed: readonly string[],
  { regions }: CompareVocabulary,
  reject: Reject,
): readonly string[] {
  const chosen: string[] = [];
  for (const id of printed) {
    if (!regions.includes(id)) reject(id, 'unknown-region');
    else if (chosen.includes(id)) reject(id, 'repeated-region');
    else if (chosen.length === MOST_REGIONS) reject(id, 'too-many-regions');
    else chosen.push(id);
  }
  return chosen;
}

function readSorting(
  printed: string,
  measure: (parameter: string, printed: string) => string | null,
): Sorting | null {
  const isDescending = printed.startsWith('-');
  const by = measure('sort', isDescending ? printed.slice(1) : printed);
  return by === null ? null : { by, isDescending };
}

/** In the table's order, whatever that of the address; all of them are as good as none named. */
function readColumns(
  printed: readonly string[],
  { groups }: CompareVocabulary,
  reject: Reject,
): readonly string[] | null {
  for (const id of printed) if (!groups.includes(id)) reject(id, 'unknown-group');
  const shown = groups.filter((each) => printed.includes(each));
  return shown.length === 0 || shown.length === groups.length ? null : shown;
}

function readLogs(
  printed: readonly string[],
  canBeLogarithmic: (axis: Axis) => boolean,
  reject: Reject,
): readonly Axis[] {
  for (const each of printed) if (!AXES.some((axis) => axis === each)) reject(each, 'bad-log');
  return AXES.filter((axis) => {
    if (!printed.includes(axis)) return false;
    if (canBeLogarithmic(axis)) return true;
    reject(axis, 'no-log');
    return false;
  });
}
