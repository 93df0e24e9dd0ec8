import { beforeAll, describe, expect, it } from 'vitest';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { SYNONYMS } from '../../../src/search/synonyms.ts';
import { type RealSearcher, realSearcher } from './realSearcher.ts';

let searcher: RealSearcher;
let record: string;
beforeAll(async () => {
  searcher = await realSearcher('ja');
  const { regions, taxonomy } = searcher.atlas;
  const texts = regions.flatMap(({ initiatives }) =>
    initiatives.flatMap(({ title, parts, summary }) => [
      title,
      ...parts.map((part) => part.title),
      summary.ja,
      summary.en ?? '',
      withoutRuby(summary.easy ?? ''),
    ]),
  );
  const labels = [...taxonomy.categories, ...taxonomy.situations].flatMap(({ label }) => [
    label.ja,
    label.en,
  ]);
  record = [...texts, ...labels].join('\n').toLowerCase();
});

describe('words that mean the same', () => {
  it('lead to words of the record', () => {
    const meant = new Set(SYNONYMS.flatMap((each) => each.meant));
    expect([...meant].filter((word) => !record.includes(word.toLowerCase()))).toEqual([]);
  });

  it('find an initiative for everything people say, in all of Japanese, kana and English', () => {
    const said = SYNONYMS.flatMap((each) => each.said);
    const missed = said.filter((word) => {
      const found = searcher.search(word, 1).find(({ kind }) => kind === 'initiative')?.results[0];
      return found === undefined || found.why?.unmet !== undefined;
    });
    expect(missed).toEqual([]);
    expect(said.length).toBeGreaterThan(400);
  });

  it('are said once in each list, and tell something new', () => {
    for (const { said, meant } of SYNONYMS) {
      expect(new Set(said).size, said[0]).toBe(said.length);
      expect(new Set(meant).size, said[0]).toBe(meant.length);
      expect(meant.length).toBeGreaterThan(0);
    }
  });

  it('count for less than the word itself', () => {
    const [group] = searcher.search('救急車', 20);
    const fields = group?.results.map(({ why }) => why?.field) ?? [];
    expect(fields[0]).toBe('summary');
    expect(fields.lastIndexOf('summary')).toBeLessThan(fields.indexOf('word'));
  });

  it('are met while they are typed', () => {
    expect(searcher.names('としょか')).toContain('gifu/library');
    expect(searcher.names('nurser').length).toBeGreaterThan(0);
  });
});
