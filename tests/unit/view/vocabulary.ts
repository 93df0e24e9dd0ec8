import type { Vocabulary } from '../../../src/view/view.ts';

export const REGIONS = ['bingo', 'hiroshima-chuo', 'ibaraki-keno'] as const;
export const MUNICIPALITIES = ['08201', '34203', '01100'] as const;

/** What the addresses of these tests may name. */
export const vocabulary: Vocabulary = {
  hasRegion: (id) => (REGIONS as readonly string[]).includes(id),
  hasMunicipality: (code) => (MUNICIPALITIES as readonly string[]).includes(code),
};
