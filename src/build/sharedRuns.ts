/**
 * Stretches of `text` that also stand in `source`, at least `length` characters long.
 * White space and the punctuation that layouts change (・, 、 and the like) are not compared,
 * so that a line break in a PDF does not hide a copied sentence.
 */
export function sharedRuns(text: string, source: string, length = 20): string[] {
  const wanted = comparable(text);
  const haystack = comparable(source);
  const runs: string[] = [];
  let start = 0;
  while (start + length <= wanted.length) {
    let end = start + length;
    if (!haystack.includes(wanted.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < wanted.length && haystack.includes(wanted.slice(start, end + 1))) end += 1;
    runs.push(wanted.slice(start, end));
    start = end;
  }
  return runs;
}

function comparable(value: string): string {
  return value.normalize('NFKC').replace(/[\s・、。，．,.「」『』【】（）()]/g, '');
}
