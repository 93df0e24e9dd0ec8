import type { Vocabulary } from '../../../src/view/view.ts';

export const REGIONS = ['bingo', 'hiroshima-chuo', 'ibaraki-keno'] as const;
export const MUNICIPALITIES = ['08201', '34203', '01100'] as const;

export const CATEGORIES = ['medical', 'local-products'] as const;
export const PILLARS = ['economy', 'urban', 'living'] as const;

/** What the addresses of these tests may name. */
export const vocabulary: Vocabulary = {
  hasRegion: (id) => (REGIONS as readonly string[]).includes(id),
  hasCategory: (id) => (CATEGORIES as readonly string[]).includes(id),
  hasPillar: (id) => (PILLARS as readonly string[]).includes(id),
  hasMunicipality: (code) => (MUNICIPALITIES as readonly string[]).includes(code),
};
