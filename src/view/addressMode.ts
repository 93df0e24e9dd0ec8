import { COLOURS, type ColourMode, DEFAULT_MODE, isStat } from '../colour/mode.ts';
import type { ViewNote, Vocabulary } from './view.ts';

/** Reads one parameter: null where it is missing, `reject` for a bad value. */
export type ReadParameter = <T>(parameter: string, parse: (value: string) => T | null) => T | null;
export type RejectParameter = (parameter: string, value: string, reason: ViewNote['reason']) => null;

/**
 * The colour mode of an address. `category=medical` alone says enough; `color=category` alone does not,
 * and falls back to the default with a note.
 */
export function readMode(
  read: ReadParameter,
  reject: RejectParameter,
  vocabulary: Pick<Vocabulary, 'hasCategory' | 'hasPillar'>,
): ColourMode {
  const color = read(
    'color',
    (value) => COLOURS.find((each) => each === value) ?? reject('color', value, 'unknown-color'),
  );
  const category = read('category', (id) =>
    vocabulary.hasCategory(id) ? id : reject('category', id, 'unknown-category'),
  );
  const pillar = read('pillar', (id) =>
    vocabulary.hasPillar(id) ? id : reject('pillar', id, 'unknown-pillar'),
  );
  const stat = read('stat', (id) => (isStat(id) ? id : reject('stat', id, 'unknown-stat')));
  const subjects: Record<string, ColourMode | null> = {
    category: category === null ? null : { color: 'category', category },
    pillar: pillar === null ? null : { color: 'pillar', pillar },
    stat: stat === null ? null : { color: 'stat', stat },
  };
  if (color === null) return subjects.category ?? subjects.pillar ?? subjects.stat ?? DEFAULT_MODE;
  if (color === 'lead' || color === 'members') return { color };
  const mode = subjects[color] ?? null;
  // A subject that is there but wrong has its own note already.
  if (mode === null && read(color, (value) => value) === null) reject('color', color, 'needs-subject');
  return mode ?? DEFAULT_MODE;
}

/** The parameters of a mode, in the order they are written; none for the default. */
export function modeParameters(mode: ColourMode): [parameter: string, value: string][] {
  switch (mode.color) {
    case 'lead':
      return [];
    case 'members':
      return [['color', mode.color]];
    case 'category':
      return [
        ['color', mode.color],
        ['category', mode.category],
      ];
    case 'pillar':
      return [
        ['color', mode.color],
        ['pillar', mode.pillar],
      ];
    case 'stat':
      return [
        ['color', mode.color],
        ['stat', mode.stat],
      ];
  }
}
