/** What a character belongs to: a word of letters and digits, a run of Japanese, or neither. */
const LATIN = 1;
const JAPANESE = 2;

interface Run {
  kind: typeof LATIN | typeof JAPANESE;
  text: string;
}

/**
 * What a folded text is found by: words of letters and digits, and every two neighbours of a run of Japanese.
 * No dictionary decides where Japanese words end, so every browser and the build cut alike.
 */
export function tokens(folded: string): string[] {
  return runs(folded).flatMap(({ kind, text }) =>
    // The last character stands alone too: somebody may look for it by itself.
    kind === LATIN ? [stem(text)] : [...pairs(text), text.slice(-1)],
  );
}

/** The tokens a folded word must meet; a single Japanese character is the beginning of a pair. */
export function queryTokens(folded: string): string[] {
  return runs(folded).flatMap(({ kind, text }) =>
    kind === LATIN ? [stem(text)] : text.length === 1 ? [text] : pairs(text),
  );
}

/** Whether a folded text is Japanese characters and nothing else. */
export function isOneRun(folded: string): boolean {
  const [first, ...others] = runs(folded);
  return first?.kind === JAPANESE && first.text === folded && others.length === 0;
}

/** An English word without what number does to it: library and libraries meet, and so do bus and buses. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
  // Care is not a car, but houses are a house.
  return singular.replace(/(?<=.{4})e$/, '').replace(/([^aeiou])y$/, '$1i');
}

/** The words of letters and digits in a folded text, with where they begin. */
export function latinWords(folded: string): { text: string; start: number }[] {
  return [...folded.matchAll(/[a-z0-9]+/g)].map(({ 0: text, index }) => ({ text, start: index }));
}

function pairs(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, start) => run.slice(start, start + 2));
}

function runs(folded: string): Run[] {
  const found: Run[] = [];
  let start = 0;
  let kind = kindOf(folded, 0);
  for (let place = 1; place <= folded.length; place++) {
    const next = kindOf(folded, place);
    if (next === kind && place < folded.length) continue;
    if (kind !== 0) found.push({ kind, text: folded.slice(start, place) });
    start = place;
    kind = next;
  }
  return found;
}

function kindOf(folded: string, place: number): typeof LATIN | typeof JAPANESE | 0 {
  const code = folded.charCodeAt(place);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return LATIN;
  const isKana = code >= 0x3041 && code <= 0x30ff && code !== 0x30fb;
  const isHan = (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3005 && code <= 0x3007);
  // Rare characters come as two units, which may be cut like any neighbours.
  return isKana || isHan || (code >= 0xd800 && code <= 0xdfff) ? JAPANESE : 0;
}
