/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [
  '',
  ' ',
  '08201',
  '082015',
  '2022-02-30',
  '2022',
  'library',
  'all',
  'listed',
  '圈',
  '<b>',
  '\u202e',
  '\ud800',
];
const KEYS = [
  'id',
  'url',
  'kind',
  'code',
  'codes',
  'sources',
  'summary',
  '__proto__',
  'constructor',
  'a.b',
  '',
  '日付',
];

/** Any JSON value, made of what the record is made of. */
export function randomValue(random: () => number, depth = 0): unknown {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const kind = Math.floor(random() * (depth > 4 ? 5 : 7));
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return pick([0, -1, 1.5, 2022, 1e308, 8201, -0]);
  if (kind < 5) return pick(WORDS);
  const inside = Array.from({ length: Math.floor(random() * 5) }, () => randomValue(random, depth + 1));
  if (kind === 5) return inside;
  return Object.fromEntries(inside.map((value) => [pick(KEYS) ?? '', value]));
}

/** A text with a stretch taken out, doubled or replaced. */
export function damaged(text: string, random: () => number): string {
  const start = Math.floor(random() * text.length);
  const end = start + Math.floor(random() * 12);
  const marks = [
    '',
    '"',
    ',',
    '{',
    ']',
    '\\',
    '\n',
    '\u0000',
    '1e999',
    '，',
    text.slice(start, end).repeat(2),
  ];
  return text.slice(0, start) + (marks[Math.floor(random() * marks.length)] ?? '') + text.slice(end);
}
