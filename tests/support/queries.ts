import fc from 'fast-check';
import { hostileText, nearly } from './hostileTexts.ts';

/** What queries are made of: the parameters somebody reads, and words that mean something in them. */
export interface QueryWords {
  parameters: readonly string[];
  words: readonly string[];
  /** Parameters with values that they may have, as somebody means them. */
  meant: readonly string[];
}

/** Parameters that nobody reads, or not here. */
const STRANGERS = ['utm_source', 'fbclid', 'lang', 'q', '__proto__', 'constructor', 'REGION', 'region[]', ''];

/**
 * Queries of addresses: some that say something, some that nearly do, and some that are nothing but noise. With or without
 * their "?", as they come from an address bar, a mail program that has broken them, or somebody with a plan.
 */
export function queries({ parameters, words, meant }: QueryWords): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...parameters) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGERS) },
    { weight: 1, arbitrary: hostileText },
  );
  const joint = fc.oneof(
    { weight: 8, arbitrary: fc.constant('=') },
    { weight: 1, arbitrary: fc.constantFrom('==', '=%20', '[]=', '=\ud800', '', '=+', '%3D') },
  );
  const word = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: nearly(words) },
    { weight: 3, arbitrary: hostileText },
    // As a browser would have written it.
    { weight: 1, arbitrary: hostileText.map((text) => encodeURIComponent(text.toWellFormed())) },
  );
  const value = fc.oneof(
    { weight: 4, arbitrary: word },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(word, { maxLength: 9 }), fc.constantFrom(',', ', ', '/', ' ', '%2C', '|'))
        .map(([list, mark]) => list.join(mark)),
    },
  );
  const pair = fc.oneof(
    { weight: 2, arbitrary: fc.tuple(name, joint, value).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...meant) },
  );
  const joined = fc
    .tuple(
      fc.constantFrom('?', '?', '?', '', '??', '?&'),
      fc.array(pair, { maxLength: 8 }),
      fc.constantFrom('&', '&', '&', '&&', ';', '&?', '#', '&amp;'),
    )
    .map(([start, pairs, mark]) => start + pairs.join(mark));
  return fc.oneof({ weight: 7, arbitrary: joined }, { weight: 1, arbitrary: hostileText });
}

/** As much as a browser lets stand in an address, and more: what takes its time with these would hold up the page. */
export function longQueries(parameters: readonly string[]): string[] {
  const many = (text: string) => text.repeat(Math.ceil(200_000 / text.length));
  return [
    ...parameters.flatMap((parameter) =>
      ['a', 'a,', '%', '𠮷', '-', '0', '/', ' '].map((piece) => `?${parameter}=${many(piece)}`),
    ),
    `?${many(parameters.map((parameter) => `${parameter}=x&`).join(''))}`,
    `?${many('&')}`,
    many('='),
  ];
}
