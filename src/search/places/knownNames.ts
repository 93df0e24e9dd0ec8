import { foldName } from '../normalise.ts';
import type { Places } from './prepare.ts';

/** Finds names at the beginning of longer strings: addresses, and words written without a space. */
export interface KnownNames {
  /** How many units of a text are the longest whole name it begins with (札幌市 of 札幌市中央区); nought for none. */
  wholeAtStart(text: string): number;
  /** The same with names without 市, 町, 村, 区, of two characters or more, where a word can end there. */
  bareAtStart(text: string): number;
}

const LONGEST_NAME = 32;
const SHORTEST_BARE = 2;
/** さくらんぼ does not begin with さくら: within hiragana nothing says that a name ends. */
const WITHIN_HIRAGANA = /^\p{Script=Hiragana}{2}/u;

export function knownNames({ towns, areas, prefectures }: Places): KnownNames {
  const whole = new Set<string>();
  const bare = new Set<string>();
  for (const { keys } of [...towns, ...areas]) {
    for (const { folded, bareLength, field } of keys) {
      if (field === 'romaji') continue;
      whole.add(folded);
      if (bareLength >= SHORTEST_BARE) bare.add(folded.slice(0, bareLength));
    }
  }
  const prefectureNames = prefectures.flatMap((keys) =>
    keys.flatMap(({ field, folded }) => (field === 'prefecture' ? [folded] : [])),
  );
  const longest = (text: string, names: ReadonlySet<string>, canEnd: (place: number) => boolean): number => {
    // 茨城県水戸市: the prefecture before a name in an address belongs to it.
    const folded = foldName(text);
    const prefecture = prefectureNames.find((name) => folded.startsWith(name)) ?? '';
    const starts = prefecture === '' ? [0] : [prefecture.length, 0];
    for (const start of starts)
      for (let end = Math.min(text.length, start + LONGEST_NAME); end > start; end--)
        if (canEnd(end) && names.has(foldName(text.slice(start, end)))) return end;
    return 0;
  };
  return {
    wholeAtStart: (text) => longest(text, whole, () => true),
    bareAtStart: (text) => longest(text, bare, (end) => !WITHIN_HIRAGANA.test(text.slice(end - 1))),
  };
}
