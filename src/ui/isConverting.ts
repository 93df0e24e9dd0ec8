/**
 * Whether a key belongs to a conversion (of kana to kanji): Enter then chooses a word, and Escape gives it up. Safari ends the
 * conversion before it tells of the key that ended it, and marks that key by this number alone (WebKit bug 165004).
 */
export function isConverting({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}
