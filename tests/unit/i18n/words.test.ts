import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/ja/index.ts';
import { LANGUAGES, languagePath } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

describe('words', () => {
  it('are found by language', () => {
    expect(wordsOf('ja')).toBe(ja);
  });

  it('are there for every language that is built', () => {
    expect(LANGUAGES).toEqual(['ja', 'en', 'easy']);
    for (const language of LANGUAGES) expect(wordsOf(language).site.name).not.toBe('');
  });

  it('stand at the root for Japanese', () => {
    expect(languagePath('ja')).toBe('');
  });
});

/** Every place of a dictionary by its path, with what stands there: a text, a sentence with arguments, a group. */
function placesIn(branch: unknown, path = ''): Map<string, string> {
  const places = new Map<string, string>();
  if (typeof branch !== 'object' || branch === null) return places.set(path, typeof branch);
  // How many paragraphs a language takes is its own affair.
  if (Array.isArray(branch) && branch.length > 0 && branch.every((each) => typeof each === 'string'))
    return places.set(path, 'paragraphs');
  places.set(path, 'group');
  for (const [key, value] of Object.entries(branch)) {
    for (const [place, kind] of placesIn(value, `${path}/${key}`)) places.set(place, kind);
  }
  return places;
}

/** How many arguments each sentence asks for, by its path. */
function argumentsIn(branch: unknown, path = ''): Map<string, number> {
  if (typeof branch === 'function') return new Map([[path, branch.length]]);
  if (typeof branch !== 'object' || branch === null) return new Map();
  return new Map(Object.entries(branch).flatMap(([key, value]) => [...argumentsIn(value, `${path}/${key}`)]));
}

/** Places of the first that the second has not, or has otherwise: a text where a sentence with arguments is. */
function lackingIn(second: Map<string, string>, first: Map<string, string>): string[] {
  return [...first].flatMap(([place, kind]) => (second.get(place) === kind ? [] : [`${place}: ${kind}`]));
}

describe('the three dictionaries', () => {
  const japanese = placesIn(ja);

  it.each(LANGUAGES)(
    '%s lacks nothing that Japanese says, and says nothing that Japanese does not',
    (language) => {
      const places = placesIn(wordsOf(language));
      expect(lackingIn(places, japanese)).toEqual([]);
      expect(lackingIn(japanese, places)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('%s has texts and sentences only, some hundreds', (language) => {
    const kinds = new Set(placesIn(wordsOf(language)).values());
    expect([...kinds].sort()).toEqual(['function', 'group', 'paragraphs', 'string']);
    expect(placesIn(wordsOf(language)).size).toBeGreaterThan(300);
  });

  it.each(LANGUAGES)('%s asks no sentence for more than Japanese gives', (language) => {
    const given = argumentsIn(ja);
    const greedy = [...argumentsIn(wordsOf(language))].filter(
      ([place, count]) => count > (given.get(place) ?? 0),
    );
    expect(greedy).toEqual([]);
  });
});
