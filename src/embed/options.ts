import { type ColourMode, DEFAULT_MODE } from '../colour/mode.ts';
import { modeParameters, readMode } from '../view/addressMode.ts';
import { parseYear } from '../view/addressYear.ts';
import { shorten } from '../view/shorten.ts';
import type { ViewNote, Vocabulary } from '../view/view.ts';
import { accentsOf, type EmbedTheme, parseColour } from './accent.ts';

/** How a frame shows its map: what the query of its address may say. */
export interface EmbedOptions {
  mode: ColourMode;
  /** The map as of 31 December of this year; null for the atlas's own date. */
  year: number | null;
  theme: EmbedTheme;
  /** "#rrggbb" in lower case, readable on the paper of at least one theme in use (`accentsOf`). */
  accent: string | null;
  /** `none`: map, legend and the obligatory statements only. */
  panel: 'list' | 'none';
  /** `none`: no button to move the map, and nothing that moves it. */
  controls: 'map' | 'none';
}

export const DEFAULT_OPTIONS: EmbedOptions = {
  mode: DEFAULT_MODE,
  year: null,
  theme: 'auto',
  accent: null,
  panel: 'list',
  controls: 'map',
};

/** A value of a frame's address that could not be used; the frame says so and is shown without it. */
export interface EmbedNote {
  parameter: string;
  value: string;
  reason:
    | ViewNote['reason']
    | 'unknown-theme'
    | 'bad-accent'
    | 'low-contrast'
    | 'unknown-panel'
    | 'unknown-controls';
}

/**
 * Reads the query of a frame's address. Never throws: a bad value becomes its default and a note.
 * Parameters that are not ours are passed over in silence.
 */
export function parseEmbedOptions(
  search: string,
  vocabulary: Pick<Vocabulary, 'hasCategory' | 'hasPillar'>,
): { options: EmbedOptions; notes: EmbedNote[] } {
  const query = new URLSearchParams(search);
  const notes: EmbedNote[] = [];
  const reject = (parameter: string, value: string, reason: EmbedNote['reason']): null => {
    notes.push({ parameter, value: shorten(value), reason });
    return null;
  };
  const read = <T>(parameter: string, parse: (value: string) => T | null): T | null => {
    const value = query.get(parameter)?.trim() ?? '';
    return value === '' ? null : parse(value);
  };
  /** One of a few words; the first of them is the default. */
  const choose = <T extends string>(
    parameter: string,
    words: readonly [T, ...T[]],
    reason: EmbedNote['reason'],
  ): T =>
    read(parameter, (value) => words.find((word) => word === value) ?? reject(parameter, value, reason)) ??
    words[0];

  const mode = readMode(read, reject, vocabulary);
  const year = read('year', (value) => parseYear(value) ?? reject('year', value, 'bad-year'));
  const theme = choose('theme', ['auto', 'light', 'dark'], 'unknown-theme');
  const accent = read('accent', (value) => {
    const colour = parseColour(value);
    if (colour === null) return reject('accent', value, 'bad-accent');
    const { light, dark } = accentsOf(theme, colour);
    return light ?? dark ?? reject('accent', value, 'low-contrast');
  });
  const panel = choose('panel', ['list', 'none'], 'unknown-panel');
  const controls = choose('controls', ['map', 'none'], 'unknown-controls');
  return { options: { mode, year, theme, accent, panel, controls }, notes };
}

/** The query for options, with its "?"; empty for the defaults, which are never written. */
export function writeEmbedOptions({ mode, year, theme, accent, panel, controls }: EmbedOptions): string {
  const query = modeParameters(mode);
  if (year !== null) query.push(['year', String(year)]);
  if (theme !== DEFAULT_OPTIONS.theme) query.push(['theme', theme]);
  // Without "#", which an address would have to escape.
  if (accent !== null) query.push(['accent', accent.slice(1)]);
  if (panel !== DEFAULT_OPTIONS.panel) query.push(['panel', panel]);
  if (controls !== DEFAULT_OPTIONS.controls) query.push(['controls', controls]);
  const written = query.map(([parameter, value]) => `${parameter}=${encodeURIComponent(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
