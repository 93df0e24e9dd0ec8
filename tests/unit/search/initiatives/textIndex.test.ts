import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { Scores } from '../../../../src/search/initiatives/scores.ts';
import { createTextIndex } from '../../../../src/search/initiatives/textIndex.ts';
import { randomNumbers } from '../../geo/random.ts';

const FIELDS = ['title', 'others', 'labels', 'summaries'] as const;
const BOOST = { title: 6, others: 3, labels: 1, summaries: 1 };
const WEIGHTS = [6, 3, 1, 1];
const WORDS = ['a', 'ab', 'abc', 'b', 'ba', 'bac', 'c', 'cab', 'd', 'da'];
const SIZE = 60;

type Made = Record<(typeof FIELDS)[number], string> & { id: number };

/** Texts of common and rare words, some empty. */
function madeTexts(seed: number): Made[] {
  const random = randomNumbers(seed);
  const text = (most: number) =>
    Array.from(
      { length: Math.floor(random() * most) },
      () => WORDS[Math.floor(random() ** 2 * WORDS.length)],
    ).join(' ');
  return Array.from({ length: SIZE }, (_, id) => ({
    id,
    title: text(4),
    others: text(3),
    labels: text(3),
    summaries: text(20),
  }));
}

const split = (text: string) => text.split(' ').filter((word) => word !== '');
const sought = (query: string, begins = false) => split(query).map((text) => ({ text, begins }));
const asMap = ({ places, scores }: Scores) =>
  new Map(places.map((place, index) => [place, scores[index] ?? 0]));

describe.each([1, 2, 3])('texts of seed %i', (seed) => {
  const texts = madeTexts(seed);
  const index = createTextIndex(SIZE, WEIGHTS);
  for (const each of texts) index.add(FIELDS.map((field) => split(each[field])));
  const library = new MiniSearch<Made>({ fields: [...FIELDS], tokenize: split, processTerm: (term) => term });
  library.addAll(texts);
  const expected = (query: string, prefix: boolean, combineWith: 'AND' | 'OR') =>
    library.search(query, { prefix, combineWith, boost: BOOST });
  const expectSame = (found: Scores, wanted: readonly { id: number; score: number }[]) => {
    expect([...found.places].sort((a, b) => a - b)).toEqual(found.places);
    expect([...found.places]).toEqual(wanted.map(({ id }) => id).sort((a, b) => a - b));
    const scores = asMap(found);
    for (const { id, score } of wanted) expect(scores.get(id)).toBeCloseTo(score, 9);
  };

  it.each(['a', 'd', 'bac', 'a b', 'd da', 'a a', 'a nowhere', 'nowhere', 'a b c cab'])(
    'score as a well-known library scores them, with all of: %s',
    (query) => expectSame(index.withAll(sought(query)), expected(query, false, 'AND')),
  );

  it.each(['a', 'b d', 'c'])('count what begins with it for less: %s', (query) =>
    expectSame(index.withAll(sought(query, true)), expected(query, true, 'AND')),
  );

  it.each([1, 2, 3])('are found by %i or more of several terms', (least) => {
    const query = 'da cab a bac';
    const wanted = expected(query, false, 'OR').filter(({ queryTerms }) => queryTerms.length >= least);
    expectSame(index.withSome(sought(query), least), wanted);
  });

  it('are the same however often they are asked', () => {
    const first = index.withAll(sought('a b'));
    index.withSome(sought('c d a'), 1);
    index.withAll(sought('a', true));
    expect(index.withAll(sought('a b'))).toEqual(first);
  });
});
