import { DEFAULT_MODE, sameMode } from '../colour/mode.ts';
import { type Camera, isWithin, REACH, ZOOM_LIMITS } from '../geo/camera.ts';
import { fiveDigits } from '../record/code.ts';
import { modeParameters, type ReadParameter, type RejectParameter, readMode } from './addressMode.ts';
import { parseYear } from './addressYear.ts';
import { shorten } from './shorten.ts';
import { emptyView, type View, type ViewNote, type Vocabulary } from './view.ts';

export interface ParsedView {
  view: View;
  notes: readonly ViewNote[];
}

/** Keys of initiatives; which ones there are is known when the region's file has come. */
const KEY = /^[a-z0-9-]{1,80}$/;

/** Ids of legend entries; which ones there are depends on the colours. */
const ENTRY = /^[a-z0-9-]{1,40}$/;

/**
 * Reads the query of an address. Never throws: a bad value becomes its default and a note.
 * Parameters that are not ours (trackers add them) are passed over in silence.
 */
export function parseView(search: string, vocabulary: Vocabulary): ParsedView {
  const query = new URLSearchParams(search);
  const notes: ViewNote[] = [];
  const reject: RejectParameter = (parameter, value, reason) => {
    notes.push({ parameter, value: shorten(value), reason });
    return null;
  };
  const read: ReadParameter = (parameter, parse) => {
    const value = query.get(parameter)?.trim() ?? '';
    return value === '' ? null : parse(value);
  };

  const region = read('region', (id) =>
    vocabulary.hasRegion(id) ? id : reject('region', id, 'unknown-region'),
  );
  const municipality = read('municipality', (printed) => {
    const code = fiveDigits(printed);
    return code !== null && vocabulary.hasMunicipality(code)
      ? code
      : reject('municipality', printed, 'unknown-municipality');
  });
  const initiative = read('initiative', (key) => {
    if (region === null) return reject('initiative', key, 'needs-region');
    return KEY.test(key) ? key : reject('initiative', key, 'unknown-initiative');
  });
  const at = read('at', (printed) => parseCamera(printed) ?? reject('at', printed, 'bad-camera'));
  const mode = readMode(read, reject, vocabulary);
  const year = read('year', (printed) => parseYear(printed) ?? reject('year', printed, 'bad-year'));
  const only = read('only', (id) => (ENTRY.test(id) ? id : reject('only', id, 'bad-only')));
  return { view: { region, municipality, initiative, mode, year, only, at }, notes };
}

/** The query for a view, with its "?"; empty for the default view. Defaults are never written. */
export function writeView(view: View): string {
  const query: string[] = [];
  if (view.region !== null) query.push(`region=${encodeURIComponent(view.region)}`);
  if (view.municipality !== null) query.push(`municipality=${encodeURIComponent(view.municipality)}`);
  if (view.initiative !== null) query.push(`initiative=${encodeURIComponent(view.initiative)}`);
  for (const [parameter, value] of modeParameters(view.mode)) {
    query.push(`${parameter}=${encodeURIComponent(value)}`);
  }
  if (view.year !== null) query.push(`year=${view.year}`);
  if (view.only !== null) query.push(`only=${encodeURIComponent(view.only)}`);
  // Commas and slashes may stand in a query; escaped they would make the address unreadable.
  if (view.at !== null) query.push(`at=${writeCamera(view.at)}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** Whether the map is as it comes with the page, whatever is selected on it. */
export function isDefaultView({ mode, year, only }: View): boolean {
  return sameMode(mode, DEFAULT_MODE) && year === null && only === null;
}

export function sameView(a: View, b: View): boolean {
  return writeView(a) === writeView(b);
}

/** A new selection in the same colours. The camera goes to it, so the one in the address no longer holds. */
export function withSelection({ mode, year, only }: View, selection: Selection): View {
  return { ...emptyView, mode, year, only, ...selection };
}

type Selection = Partial<Pick<View, 'region' | 'municipality' | 'initiative'>>;

/** "zoom/lat/lng", the order of map addresses elsewhere, though the camera holds [lon, lat]. */
export function parseCamera(printed: string): Camera | null {
  const parts = printed.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(?:\.\d{1,8})?$/.test(part))) return null;
  const [zoom, latitude, longitude] = parts.map(Number) as [number, number, number];
  const isInside = zoom >= ZOOM_LIMITS[0] && zoom <= ZOOM_LIMITS[1] && isWithin([longitude, latitude], REACH);
  return isInside ? { zoom, center: [longitude, latitude] } : null;
}

/** "zoom/lat/lng", to about ten metres. */
export function writeCamera({ zoom, center: [longitude, latitude] }: Camera): string {
  return `${Number(zoom.toFixed(2))}/${Number(latitude.toFixed(4))}/${Number(longitude.toFixed(4))}`;
}
