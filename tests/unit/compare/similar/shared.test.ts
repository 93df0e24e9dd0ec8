import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/compare/similar/rank.ts';
import { sharedWordsOf } from '../../../../src/compare/similar/shared.ts';

function entry(title: string, ja: string, en: string): Entry {
  return {
    region: title,
    initiative: {
      key: 'a',
      title,
      otherTitles: [],
      summary: { ja, en },
      parts: [],
      category: 'culture',
      alsoCategories: [],
      field: 'culture',
    },
    themes: [],
  };
}

/** Enough others for a word of two texts to be rare. */
const others = Array.from({ length: 30 }, (_, index) => entry(`他${index}`, 'お祭り。', 'A fair.'));

describe('the words two initiatives share', () => {
  let words: ReturnType<typeof sharedWordsOf>;
  beforeEach(() => {
    words = sharedWordsOf(
      [
        entry(
          '図書館相互利用',
          '水戸市の市立図書館で本を借りられます。手助けします。',
          'Libraries lend books to all.',
        ),
        entry(
          '図書館の連携',
          '八戸市の図書館でスタートアップの本が借りられます。手助けをします。',
          'A library lends books.',
        ),
        entry('スタートアップ支援', 'スタート地点のアップ。', 'Fun runs.'),
        ...others,
      ],
      { ja: /水戸市|八戸市/g, en: new Set(['shi']) },
    );
  });

  it('are whole words, longest where one holds another, and no ends of verbs', () => {
    expect(words(0, 1).ja).toEqual(['図書館']);
  });

  it('are no parts of words in kana', () => {
    expect(words(1, 2).ja).toEqual(['スタートアップ']);
  });

  it('are given in English as the first text has them', () => {
    expect(words(0, 1).en).toEqual(['libraries', 'books', 'lend']);
    expect(words(1, 0).en).toEqual(['library', 'books', 'lends']);
  });

  it('are no parts of compounds that are no words themselves', () => {
    const shared = sharedWordsOf(
      [
        entry('移住促進事業', '美術館に行きます。', ''),
        entry('定住促進事業', '芸術館に行きます。', ''),
        ...others,
      ],
      { ja: /(?!)/g, en: new Set() },
    );
    expect(shared(0, 1).ja).toEqual([]);
  });

  it('are the rarest three, longer ones first of equals, and none that an eighth of all has', () => {
    const crowd = Array.from({ length: 25 }, (_, index) =>
      entry(`群${index}`, index < 5 ? '祭典を。' : '花見を。', 'A fair.'),
    );
    const shared = sharedWordsOf(
      [
        entry('甲', '祭典を、病院を、救急車を、薬局を、産科を。', 'Doctors hurry; drugs, births, fairs.'),
        entry('乙', '祭典を、病院を、救急車を、薬局を、産科を。', 'Doctors hurry; drugs, births, fairs.'),
        entry('丙', '病院を。', 'Doctors.'),
        ...crowd,
      ],
      { ja: /(?!)/g, en: new Set() },
    );
    expect(shared(0, 1).ja).toEqual(['救急車', '産科', '薬局']);
    expect(shared(0, 1).en).toEqual(['births', 'hurry', 'drugs']);
    expect(shared(0, 2)).toEqual({ ja: ['病院'], en: ['doctors'] });
  });

  it('leave out what is a part of another one, and endings of verbs', () => {
    const shared = sharedWordsOf(
      [
        entry('甲', '救急病院へ。病院へ。助産師が。見守る。', ''),
        entry('乙', '救急病院へ。助産師が。見守る。', ''),
        ...others,
      ],
      { ja: /(?!)/g, en: new Set() },
    );
    expect(shared(0, 1).ja).toEqual(['救急病院', '助産師']);
  });

  it('are found in titles as in summaries, in small letters as in great ones, without names of places', () => {
    const shared = sharedWordsOf(
      [entry('ＩＣＴ水戸市', '病院。', ''), entry('病院', 'Ictで水戸市を。', ''), ...others],
      { ja: /水戸市/g, en: new Set() },
    );
    expect(shared(0, 1).ja).toEqual(['ICT', '病院']);
  });

  it('are none of a text that is not there', () => {
    expect(words(0, 999)).toEqual({ ja: [], en: [] });
    expect(words(999, 0)).toEqual({ ja: [], en: [] });
  });

  it('are none where there are none', () => {
    expect(words(0, 2)).toEqual({ ja: [], en: [] });
  });
});
