/** "3件" for "{count}件": a sentence with its values. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString('ja-JP') : (value ?? gap);
  });
}
