/** A word as it is compared: width, case, spaces and the two ways to write a small ke do not matter. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/ヶ/g, 'ケ')
    .replace(/[〜~～]/g, '〜')
    .toLowerCase();
}

const SEPARATORS = /[、，,;；\n]/;

/** Values of a cell that may hold several. */
export function separated(cell: string): string[] {
  return cell
    .split(SEPARATORS)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** What stands between values of a cell. */
export const SEPARATOR = '、';

/** The allowed word most like one that is none of them; null where none is like it. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  const held = allowed.filter((each) => word.length > 1 && plain(each).includes(plain(word)));
  if (held.length === 1 && held[0] !== undefined) return held[0];
  const target = pairs(plain(word));
  const scored = allowed.map((each) => {
    const other = pairs(plain(each));
    const shared = [...target].filter((pair) => other.has(pair)).length;
    return { each, score: (2 * shared) / Math.max(1, target.size + other.size) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= 0.3 ? best.each : null;
}

function pairs(text: string): Set<string> {
  const letters = [...`^${text}`];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
