import { describe, expect, it } from 'vitest';
import { englishWords, termsOf } from '../../../../src/compare/similar/terms.ts';
import { madeInitiative } from '../../record/made.ts';

const places = { ja: /水戸市|水戸/g, en: new Set(['mito', 'shi']) };
const termsFor = (given: Parameters<typeof madeInitiative>[0]) => termsOf(madeInitiative(given), places);
const counts = (bag: ReadonlyMap<string, number>) => Object.fromEntries(bag);

describe('terms in Japanese', () => {
  it('are runs of one script and the pairs of characters in them, each once a run', () => {
    expect(counts(termsFor({ title: '図書館バスを' }).title)).toEqual({
      図書館: 1,
      図書: 1,
      書館: 1,
      バス: 1,
    });
    expect(counts(termsFor({ title: '人々の色々' }).title)).toEqual({ 人々: 1, 色々: 1 });
  });

  it('are counted over all runs and all titles', () => {
    const { title } = termsFor({ title: '病院と病院', otherTitles: ['救急病院'] });
    expect(counts(title)).toEqual({ 病院: 3, 救急病院: 1, 救急: 1, 急病: 1 });
  });

  it('are no single letters, no names of places and nothing that all say of themselves', () => {
    expect(counts(termsFor({ title: '水戸市の圏域で連携' }).title)).toEqual({});
    // What a name parts is no word: 書 and 館.
    expect(counts(termsFor({ title: '書水戸館' }).title)).toEqual({});
  });

  it('are folded: wide letters, great letters; a word in Latin letters has no pairs', () => {
    expect(counts(termsFor({ title: 'ＩＣＴ・Icoca' }).title)).toEqual({ ict: 1, icoca: 1 });
    expect(counts(termsFor({ title: '5G' }).title)).toEqual({ '5g': 1 });
  });

  it('of the body are those of summary, effect and parts', () => {
    const { body } = termsFor({
      summary: { ja: '病院です。' },
      effect: '救急です。',
      parts: [{ title: '産科', participants: { kind: 'unstated' } }],
    });
    expect(Object.keys(counts(body)).sort()).toEqual(['救急', '産科', '病院'].sort());
    expect(counts(termsFor({ title: 'あ', summary: { ja: 'そうです。' } }).body)).toEqual({});
  });
});

describe('terms in English', () => {
  it('are words of content by their stems, without names of places', () => {
    expect(englishWords('Libraries of Mito-shi lend Books, jointly.', places)).toEqual([
      { word: 'libraries', stem: 'librari' },
      { word: 'lend', stem: 'lend' },
      { word: 'books', stem: 'book' },
    ]);
    expect(englishWords('An ox in 2020', places)).toEqual([]);
  });

  it('are counted by stem, and none where nothing is written', () => {
    const summary = { ja: 'あ。', en: 'A library lends; libraries lend.' };
    expect(counts(termsFor({ summary }).english)).toEqual({ librari: 2, lend: 2 });
    expect(counts(termsFor({ summary: { ja: 'あ。' } }).english)).toEqual({});
  });
});
