const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'd'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['や　ゆ　よ', 'y'],
  ['らりるれろ', 'r'],
  ['わ', 'w'],
];

/** Where the Hepburn system hears another consonant than the row's. */
const HEARD: Readonly<Record<string, string>> = { し: 'shi', ち: 'chi', つ: 'tsu', ふ: 'fu', じ: 'ji' };

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([kana, consonant]) =>
    [...kana].map((each, index) => [each, consonant + ('aiueo'[index] ?? '')] as const),
  ),
  ...Object.entries(HEARD),
  ['ん', 'n'] as const,
]);

/** Hiragana in Hepburn letters as on road signs: long o and u are not marked. */
export function romanised(kana: string): string {
  const letters = [...kana].map((each) => SYLLABLES.get(each) ?? each).join('');
  return letters
    .replace(/([sc])hi([ゃゅょ])/g, (_, first: string, small: string) => `${first}h${glide(small).slice(1)}`)
    .replace(/i([ゃゅょ])/g, (_, small: string) => glide(small))
    .replace(/っ(.)/g, '$1$1')
    .replace(/o[ou]/g, 'o')
    .replace(/uu/g, 'u');
}

function glide(small: string): string {
  return { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' }[small] ?? small;
}
