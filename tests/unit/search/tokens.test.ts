import { describe, expect, it } from 'vitest';
import { queryTokens, stem, tokens } from '../../../src/search/tokens.ts';

describe('tokens of a text', () => {
  it('are pairs of neighbours in Japanese, and the last character', () => {
    expect(tokens('図書館')).toEqual(['図書', '書館', '館']);
    expect(tokens('駅')).toEqual(['駅']);
  });

  it('are words in letters and digits, also beside Japanese', () => {
    expect(tokens('生成ai、net119を使う')).toEqual(['生成', '成', 'ai', 'net119', 'を使', '使う', 'う']);
    expect(tokens('y-biz 6次産業')).toEqual(['y', 'biz', '6', '次産', '産業', '業']);
  });

  it('leave out what lies between words', () => {
    expect(tokens('「病院」・（駅）— ?!')).toEqual(['病院', '院', '駅']);
    expect(tokens('')).toEqual([]);
  });

  it('bear halves of characters', () => {
    expect(tokens('\ud842')).toEqual(['\ud842']);
    expect(tokens('𠮷野').join('')).toContain('野');
  });
});

describe('tokens of a query', () => {
  it('are the pairs alone: the last character is met with the one before it', () => {
    expect(queryTokens('図書館')).toEqual(['図書', '書館']);
    expect(queryTokens('館')).toEqual(['館']);
  });
});

describe('English words', () => {
  it.each([
    ['library', 'libraries'],
    ['bus', 'buses'],
    ['house', 'houses'],
    ['service', 'services'],
    ['clinic', 'clinics'],
    ['nursery', 'nurseries'],
    ['box', 'boxes'],
    ['care', 'cares'],
  ])('%s and %s are one', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['car', 'care'],
    ['bus', 'business'],
  ])('%s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it('begin as they are typed', () => {
    for (const word of ['library', 'emergency', 'nurseries', 'services', 'business'])
      expect(word.startsWith(stem(word).replace(/i$/, ''))).toBe(true);
  });
});
