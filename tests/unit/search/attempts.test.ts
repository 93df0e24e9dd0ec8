import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf as dictionaryOf } from '../../../src/i18n/words.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { type KnownNames, knownNames } from '../../../src/search/places/knownNames.ts';
import { preparePlaces } from '../../../src/search/places/prepare.ts';
import { attempts } from '../../../src/search/query/attempts.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import { realRecord } from '../record/realRecord.ts';

let names: KnownNames;
beforeAll(async () => {
  const atlas = await realRecord();
  names = knownNames(preparePlaces(searchDocuments(atlas, { language: 'ja', words: dictionaryOf('ja') })));
});

/** "水戸|図書館", with what is left out in brackets. */
function ways(query: string): string[] {
  return [...attempts(wordsOf(query), names)]
    .filter(({ isLoose }) => !isLoose)
    .map(
      ({ words, unmet }) => words.map(({ typed }) => typed).join('|') + (unmet === '' ? '' : ` (${unmet})`),
    );
}

describe('the words of a query', () => {
  const typed = (query: string) => wordsOf(query).map((word) => word.typed);

  it('stand between spaces and signs of either width, in lower case', () => {
    expect(typed('　水戸、 Library！')).toEqual(['水戸', 'library']);
    expect(typed('Fuchu-shi, Tokyo')).toEqual(['fuchu-shi', 'tokyo']);
    expect(typed('瀬戸・高松')).toEqual(['瀬戸・高松']);
  });

  it('leave out little ones, unless there are no others', () => {
    expect(typed('Can I use the library in Mito?')).toEqual(['library', 'mito']);
    expect(typed('the')).toEqual(['the']);
  });

  it('are still growing only at the end', () => {
    expect(wordsOf('mito lib').map(({ isLast }) => isLast)).toEqual([false, true]);
  });
});

describe('a query is understood', () => {
  it('first as it stands', () => {
    expect(ways('図書館')[0]).toBe('図書館');
    expect(ways('水戸 図書館')[0]).toBe('水戸|図書館');
  });

  it('as the words that particles join', () => {
    expect(ways('水戸の図書館')).toContain('水戸|図書館');
    expect(ways('図書館に行きたい')).toContain('図書館');
    expect(ways('子どもの遊び場')[0]).toBe('子どもの遊び場');
    expect(ways('とのさま')).toEqual(['とのさま']);
  });

  it('as a place and what is looked for there, without a space between them', () => {
    expect(ways('水戸市図書館')).toContain('水戸市|図書館');
    expect(ways('水戸図書館')).toContain('水戸|図書館');
    expect(ways('みとしとしょかん')).toContain('みとし|としょかん');
    expect(ways('さくらんぼ')).toEqual(['さくらんぼ']);
  });

  it('without half a syllable that an input method has not turned into kana yet', () => {
    expect(ways('おみt')).toContain('おみ');
    expect(ways('水戸 としょk')).toContain('水戸|としょ');
    expect(ways('生成AI')).toEqual(['生成ai']);
  });

  it('as an address without its district', () => {
    expect(ways('茨城県東茨城郡茨城町')).toContain('茨城県茨城町');
    expect(ways('東茨城郡茨城町')).toContain('茨城町');
    expect(ways('大和郡山市').join()).not.toContain('|山市');
    expect(ways('郡上市八幡町')).toContain('郡上市 (八幡町)');
  });

  it('at last by less than all of it', () => {
    expect(ways('札幌市中央区')).toContain('札幌市 (中央区)');
    expect(ways('Chuo-ku, Sapporo')).toContain('sapporo (chuo-ku)');
    expect(ways('水戸 図書館 xyz')).toEqual(
      expect.arrayContaining([
        '水戸|図書館 (xyz)',
        '水戸 (図書館 xyz)',
        '図書館|xyz (水戸)',
        'xyz (水戸 図書館)',
      ]),
    );
  });
});
