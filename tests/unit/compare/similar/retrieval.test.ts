import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/compare/similar/places.ts';
import { rankSimilar, WEIGHTS } from '../../../../src/compare/similar/rank.ts';
import { entriesOf, SURE } from '../../../../src/compare/similar/similarInitiatives.ts';
import { realRecord } from '../../record/realRecord.ts';

interface Label {
  reading: number;
  query: string;
  related: string[];
  unlike: string[];
}

/** What reading said resembles what (tests/fixtures/similar/README.md). */
const labels = JSON.parse(readFileSync('tests/fixtures/similar/labels.json', 'utf8')) as Label[];
const atlas = await realRecord();
const entries = entriesOf(atlas);
const places = placesOf(atlas);
const ids = entries.map(({ region, initiative }) => `${region}/${initiative.key}`);
/** Judged by several readings: what most of them name. */
const judged = [...Map.groupBy(labels, ({ query }) => query)].map(([query, readings]) => ({
  query,
  related: majority(readings.map(({ related }) => related)),
}));

function majority(lists: readonly string[][]): Set<string> {
  const votes = new Map<string, number>();
  for (const id of lists.flat()) votes.set(id, (votes.get(id) ?? 0) + 1);
  return new Set([...votes].flatMap(([id, count]) => (count * 2 > lists.length ? [id] : [])));
}

/** FNV-1a: splits the queries the same way everywhere. */
function isHeldBack(query: string): boolean {
  let hash = 2166136261;
  for (const character of query) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0) % 2 === 1;
}

/**
 * Precision among the first five, over queries that have five or more to be found; recall among the first ten, over
 * queries that have any, of as many as ten places can hold.
 */
function measure(queries: typeof judged, ranked: ReturnType<typeof rankSimilar>) {
  const found = queries
    .filter(({ related }) => related.size > 0)
    .map(({ query, related }) => {
      const list = (ranked[ids.indexOf(query)] ?? []).map(({ index }) => ids[index] ?? '');
      const hits = (most: number) => list.slice(0, most).filter((id) => related.has(id)).length;
      return { size: related.size, precision: hits(5) / 5, recall: hits(10) / Math.min(10, related.size) };
    });
  const wide = found.filter(({ size }) => size >= 5);
  return {
    precisionAt5: mean(wide.map(({ precision }) => precision)),
    recallAt10: mean(found.map(({ recall }) => recall)),
    queries: found.length,
    wide: wide.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function jaccard(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : one.filter((id) => other.includes(id)).length / all.size;
}

function told(what: string, { precisionAt5, recallAt10, queries, wide }: ReturnType<typeof measure>): string {
  return `${what}: precision at 5 = ${precisionAt5.toFixed(3)} (${wide} queries), recall at 10 = ${recallAt10.toFixed(3)} (${queries} queries)`;
}

describe('what resembles an initiative, against what reading says', () => {
  const held = judged.filter(({ query }) => isHeldBack(query));
  const ranked = rankSimilar(entries, places, 10);

  it('has enough judged pairs, all of other regions and on record', () => {
    const pairs = judged.flatMap(({ query, related }) => [...related].map((other) => [query, other]));
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const [one = '', other = ''] of pairs) {
      expect(ids).toContain(one);
      expect(ids).toContain(other);
      expect(one.split('/')[0]).not.toBe(other.split('/')[0]);
    }
  });

  it('finds what reading names on the half that was held back', () => {
    const figures = measure(held, ranked);
    const others = judged.filter(({ query }) => !isHeldBack(query));
    const byText = rankSimilar(entries, places, 10, { ...WEIGHTS, theme: 0 });
    console.log(
      [
        told('held back', figures),
        told('tuned on', measure(others, ranked)),
        told('held back, without themes', measure(held, byText)),
      ].join('\n'),
    );
    expect(figures.precisionAt5).toBeGreaterThanOrEqual(0.7);
    expect(figures.recallAt10).toBeGreaterThanOrEqual(0.8);
  });

  it('calls similar what reading calls so, in most cases, and hardly anything where it finds nothing', () => {
    const shown = held.map(({ query, related }) => ({
      related,
      list: (ranked[ids.indexOf(query)] ?? []).filter(({ score }) => score >= SURE).slice(0, 6),
    }));
    const all = shown.flatMap(({ related, list }) => list.map(({ index }) => related.has(ids[index] ?? '')));
    const share = all.filter(Boolean).length / all.length;
    const unasked = shown.filter(({ related, list }) => related.size === 0 && list.length > 0);
    const empty = shown.filter(({ related }) => related.size === 0);
    console.log(
      `held back, shown as similar: ${all.length}, of which related ${share.toFixed(3)}; shown for ${unasked.length} of ${empty.length} queries with nothing to be found`,
    );
    expect(share).toBeGreaterThanOrEqual(0.6);
    expect(unasked.length).toBeLessThanOrEqual(empty.length / 3);
  });

  it('was judged alike by readings of the same', () => {
    const agreement = [...Map.groupBy(labels, ({ query }) => query).values()]
      .filter((readings) => readings.length > 1)
      .flatMap((readings) =>
        readings.flatMap((one, at) =>
          readings.slice(at + 1).map((other) => jaccard(one.related, other.related)),
        ),
      );
    console.log(
      `readings of the same query agree (Jaccard): mean ${mean(agreement).toFixed(2)}, lowest ${Math.min(...agreement).toFixed(2)}`,
    );
    expect(mean(agreement)).toBeGreaterThan(0.8);
  });

  it('puts what reading names before what it says only looks alike', () => {
    const ranks = rankSimilar(entries, places, entries.length);
    const scores = labels.flatMap(({ query, related, unlike }) => {
      const list = ranks[ids.indexOf(query)] ?? [];
      const score = (id: string) => list.find(({ index }) => ids[index] === id)?.score ?? 0;
      return related.flatMap((like) => unlike.map((other) => score(like) > score(other)));
    });
    expect(scores.filter(Boolean).length / scores.length).toBeGreaterThan(0.85);
  });

  it('is the same from both sides, in any order, and never of one region', () => {
    const all = rankSimilar(entries, places, entries.length);
    const reversed = rankSimilar(entries.toReversed(), places, entries.length);
    const last = entries.length - 1;
    for (const [index, list] of all.entries()) {
      const back = new Map((reversed[last - index] ?? []).map((each) => [last - each.index, each.score]));
      expect(back.size).toBe(list.length);
      for (const { index: other, score } of list) {
        expect(entries[other]?.region).not.toBe(entries[index]?.region);
        expect(all[other]?.find((each) => each.index === index)?.score).toBe(score);
        expect(back.get(other)).toBe(score);
      }
    }
  });
});
