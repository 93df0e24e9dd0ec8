import type { Atlas } from '../../../src/record/atlas.ts';
import { atlasOf } from './record.ts';
import { WRITTEN } from './strings.ts';

/** Texts that a build goes on with: it stops at what is left of a reading, which has a test of its own. */
export const TEXTS: readonly string[] = WRITTEN.filter(({ refused }) => refused !== 'reading-form').map(
  ({ text }) => text,
);

/** Figures that nothing else uses: they tell one place from the next, and a text of these from all others. */
const FIGURES = [...'𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡'];
const numbered = (text: string, number: number) =>
  text + [...String(number)].map((each) => FIGURES[Number(each)]).join('');

/** Each place gets another text each time, so that in the end all kinds of places have had all of them. */
export const TURNS = [0, 1, 2] as const;

/** The record with its words replaced by hostile ones. */
export function hostileAtlas(turn: number): Atlas {
  const start = Math.floor((turn * TEXTS.length) / TURNS.length);
  return atlasOf((number) => numbered(TEXTS[(number + start) % TEXTS.length] ?? '', number));
}

/** The same with words that mean no harm: what it is written with is what may be written with. */
export function harmlessAtlas(): Atlas {
  return atlasOf((number) => numbered('水の言葉 z', number));
}

/** The texts that arrived whole in what was written; halves of letters are what UTF-8 makes of them. */
export function arrived(written: string): string[] {
  return TEXTS.filter((text) => written.includes(text.toWellFormed()));
}
