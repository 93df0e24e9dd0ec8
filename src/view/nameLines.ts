/** Latin letters, accents and all, are little more than half as wide as high. */
const LATIN_WIDTH = 0.58;
const LATIN = /^[\x20-\u024f]+$/;
/** A romanised name breaks once it is longer than this, and then at its hyphen: Fujikawaguchiko-|machi. */
const LONGEST_LATIN_LINE = 20 * LATIN_WIDTH;

/**
 * Every longer name of the record in Japanese, and of regions in English, broken where it may be: between words, never
 * within what is read as one. A stroke marks the place; a space beside it goes.
 */
const BROKEN: readonly string[] = [
  'みちのく|盛岡広域',
  'れんけい|こうち',
  'かすみが|うら市',
  'つくば|みらい市',
  'いちき|串木野市',
  'Asahikawa-|Taisetsu',
  'Fukui |Reihoku',
  'Fukushima |Den-en',
  'Hiroshima |Chuo',
  'Ibaraki |Ken-o',
  'Inaba-Tajima |Kirin no Machi',
  'Ishikawa |Chuo',
  'Michinoku |Morioka',
  'Renkei |Kochi',
  'Seto-|Takamatsu',
  'Shizuoka |Chubu',
  'Takahashi |River Basin',
  'Toyama |Gosei',
  'West Kyushu |Sasebo',
  'Yamaguchi |Ken-o',
  'Yamanashi |Ken-o',
];

const BY_NAME = new Map(BROKEN.map((each) => [each.replace('|', ''), each.split('|')]));

/** Width of a text in letters as wide as high: near enough where nothing can be measured. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (LATIN.test(letter) ? LATIN_WIDTH : 1), 0);
}

/** The lines a name on the map is written in: one, or two where it is long. */
export function nameLines(name: string): string[] {
  const byHand = BY_NAME.get(name);
  if (byHand) return byHand.map((line) => line.trim());
  const hyphen = name.lastIndexOf('-') + 1;
  if (!LATIN.test(name) || hyphen === 0 || widthOf(name) <= LONGEST_LATIN_LINE) return [name];
  return [name.slice(0, hyphen), name.slice(hyphen)];
}
