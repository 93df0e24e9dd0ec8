import { beforeAll, describe, expect, it } from 'vitest';
import { pick, randomNumbers } from '../geo/random.ts';
import { allOf, type RealSearcher, realSearcher } from './realSearcher.ts';

let searcher: RealSearcher;
beforeAll(async () => {
  searcher = await realSearcher('ja');
});

describe('queries that nobody should be able to break anything with', () => {
  it.each([
    ['nothing', ['', ' ', '　', '\n\t', '\u0000']],
    ['signs alone', ['・', '---', '()', '<>', '%', '。、', "'", '｜《》', '*', '\\']],
    [
      'nonsense',
      [
        'あああああ',
        'ぬるぽがっ',
        'ヴヴヴヴ',
        'asdfgh',
        'xyzzy',
        'qwertyuiop',
        'hello world',
        '鬱鬱鬱',
        '🗾',
        'Привет',
        '한국',
      ],
    ],
    ['codes of nobody', ['99999', '082016', '000000', '12345678901234567890']],
    [
      'markup',
      [
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '{{constructor}}',
        '%3Cb%3E',
        '&lt;b&gt;',
      ],
    ],
    ['half a character', ['\ud83d', '\udc00\ud800', '\ud842\ud842']],
  ])('find nothing: %s', (_, queries) => {
    for (const query of queries) expect(searcher.search(query, 5), JSON.stringify(query)).toEqual([]);
  });

  it('find what is asked among markup, half characters and signs', () => {
    for (const query of [
      '<b>水戸</b>',
      '\ud83d水戸市',
      '「水戸市」',
      '水戸市？',
      '‪水戸市‬',
      '  水戸  ',
      '水戸市\u0000',
      '水戸市🗾',
    ])
      expect(searcher.names(query)[0], JSON.stringify(query)).toBe('茨城県水戸市');
  });

  it('may be as long as they like', () => {
    for (const query of [
      'あ',
      '水戸',
      'mito ',
      '図書館 ',
      '1',
      '<',
      '\ud83d',
      '府中市東京都',
      'aあ',
      'の ',
    ].map((piece) => piece.repeat(10_000 / piece.length)))
      expect(() => searcher.search(query, 5)).not.toThrow();
    expect(searcher.names(`水戸市 ${'あ'.repeat(10_000)}`)[0]).toBe('茨城県水戸市');
  });

  it('never throw, and only mark what is there: 300 random queries, seed 4', () => {
    const next = randomNumbers(4);
    const { municipalities, regions } = searcher.atlas;
    const pieces = [
      ...[
        '市',
        'し',
        'shi',
        '町',
        'ヶ',
        'が',
        'の',
        ' ',
        '　',
        '-',
        '・',
        '(',
        '<',
        '\\',
        '.*',
        '[',
        '\ud83d',
        '🗾',
        '𠮷',
        'ﾊﾞ',
        'é',
        '0',
        '08',
        '０',
      ],
      ...[
        '図書館',
        'バス',
        'library',
        'sdgs',
        'ー',
        '《',
        '県',
        'the',
        'ou',
        'oh',
        'n',
        'toString',
        '__proto__',
        'constructor',
      ],
    ];
    for (let round = 0; round < 300; round++) {
      const town = pick(next, municipalities);
      const region = pick(next, regions);
      const parts = [
        town.name,
        town.kana,
        town.romaji,
        town.prefecture,
        region.name.ja,
        region.initiatives[0]?.title ?? '',
      ];
      const query = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
        const part = pick(next, [pick(next, pieces), pick(next, parts)]);
        return part.slice(0, 1 + Math.floor(next() * part.length));
      }).join('');
      for (const { why, title } of allOf(searcher.search(query, 4))) {
        expect(title).not.toBe('');
        if (why === null) continue;
        const ends = why.ranges.flat();
        expect(ends, query).toEqual([...ends].sort((a, b) => a - b));
        expect(ends[0] ?? 0, query).toBeGreaterThanOrEqual(0);
        expect(ends.at(-1) ?? 0, query).toBeLessThanOrEqual(why.text.length);
        for (const [start, end] of why.ranges) expect(end, query).toBeGreaterThan(start);
      }
    }
  }, 30_000);
});
