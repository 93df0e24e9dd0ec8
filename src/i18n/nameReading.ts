import { withReading } from './ruby.ts';

/** What names of regions end in, with its reading; tried from the end, the longest first. */
const ENDINGS: readonly (readonly [text: string, reading: string])[] = [
  ['都市圏', 'としけん'],
  ['圏域', 'けんいき'],
  ['都市', 'とし'],
  ['中枢', 'ちゅうすう'],
  ['連携', 'れんけい'],
  ['広域', 'こういき'],
  ['地域', 'ちいき'],
  ['流域', 'りゅういき'],
  ['共創', 'きょうそう'],
  ['田園', 'でんえん'],
  ['県央', 'けんおう'],
  ['中央', 'ちゅうおう'],
  ['圏', 'けん'],
];

/**
 * A region's name with its reading above each word: a reading above the whole could not be broken into lines.
 * What the endings do not know keeps one reading.
 */
export function nameWithReading(name: string, kana: string): string {
  const found = ENDINGS.find(
    ([text, reading]) => name.length > text.length && name.endsWith(text) && kana.endsWith(reading),
  );
  if (!found) return between(name, kana);
  const [text, reading] = found;
  return (
    nameWithReading(name.slice(0, -text.length), kana.slice(0, -reading.length)) + withReading(text, reading)
  );
}

/** Two names joined by a dot have two readings; kana needs none. */
function between(name: string, kana: string): string {
  const [names, readings] = [name.split('・'), kana.split('・')];
  if (names.length !== readings.length) return withReading(name, kana);
  return names
    .map((each, index) => (each === readings[index] ? each : withReading(each, readings[index] ?? '')))
    .join('・');
}
