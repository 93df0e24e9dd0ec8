import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { fiveDigits } from '../../record/code.ts';
import { shorten } from '../../view/shorten.ts';
import type { Vocabulary } from '../../view/view.ts';
import { parseColour } from '../accent.ts';
import type { EmbedSubject } from '../frame/pageData.ts';
import { type EmbedOptions, parseEmbedOptions, writeEmbedOptions } from '../options.ts';
import { toBuilder } from './subject.ts';

/** What an editor has chosen. All of it stands in the address, so that it can be sent to somebody else. */
export interface BuilderState {
  /** Null until a map is chosen. */
  subject: EmbedSubject | null;
  /** Language inside the map. */
  language: Language;
  /** `accent` only where it can be used; what was asked for is `asked`. */
  options: EmbedOptions;
  /** The colour that the editor would like, "#rrggbb", usable or not; null for the usual one. */
  asked: string | null;
  /** Of the frame, CSS pixels. */
  height: number;
}

/** Of a frame whose editor has not decided. */
export const DEFAULT_HEIGHT = 800;
export const HEIGHTS = { least: 200, most: 5000 } as const;

/** A part of the address that was left out. */
export interface BuilderNote {
  parameter: string;
  value: string;
}

/**
 * Reads the query of the builder's address. Never throws: what is bad becomes the default and a note.
 * @param own language of the page, in which a map is unless the address says otherwise
 */
export function parseBuilder(
  search: string,
  vocabulary: Vocabulary,
  own: Language,
): { state: BuilderState; notes: BuilderNote[] } {
  const query = new URLSearchParams(search);
  const { options, notes } = parseEmbedOptions(search, vocabulary);
  const rejected: BuilderNote[] = [];
  const read = <T>(parameter: string, parse: (value: string) => T | null): T | null => {
    const value = query.get(parameter)?.trim() ?? '';
    if (value === '') return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ parameter, value: shorten(value) });
    return parsed;
  };
  const region = read('region', (id) => (vocabulary.hasRegion(id) ? id : null));
  const municipality = read('municipality', (printed) => {
    const code = fiveDigits(printed);
    return code !== null && vocabulary.hasMunicipality(code) && region === null ? code : null;
  });
  const state: BuilderState = {
    subject:
      region !== null
        ? { kind: 'region', id: region }
        : municipality === null
          ? null
          : { kind: 'municipality', code: municipality },
    language: read('language', (value) => LANGUAGES.find((each) => each === value) ?? null) ?? own,
    options,
    asked: parseColour(query.get('accent')?.trim() ?? ''),
    height: read('height', parseHeight) ?? DEFAULT_HEIGHT,
  };
  return {
    state,
    // Why a colour is not used is said beside the field that holds it.
    notes: [...rejected, ...notes.filter(({ reason }) => reason !== 'low-contrast')],
  };
}

/** The query for a state, with its "?"; empty for the default. Defaults are never written. */
export function writeBuilder(state: BuilderState, own: Language): string {
  const { subject, language, options, asked, height } = state;
  const parts = subject === null ? [] : [toBuilder(subject).slice(1)];
  if (language !== own) parts.push(`language=${language}`);
  // The colour asked for, and not only one that is used: the field keeps it, with the reason.
  const view = writeEmbedOptions({ ...options, accent: asked });
  if (view !== '') parts.push(view.slice(1));
  if (height !== DEFAULT_HEIGHT) parts.push(`height=${height}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whole pixels within reason; null for anything else. */
export function parseHeight(printed: string): number | null {
  const height = /^\d{1,5}$/.test(printed) ? Number(printed) : 0;
  return height >= HEIGHTS.least && height <= HEIGHTS.most ? height : null;
}
