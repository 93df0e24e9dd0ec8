import { beforeEach, describe, expect, it } from 'vitest';
import { type KnownNames, knownNames } from '../../../../src/search/places/knownNames.ts';
import { madePlaces } from '../madePlaces.ts';

let names: KnownNames;
beforeEach(() => {
  names = knownNames(madePlaces());
});

describe('a name at the beginning of a longer text', () => {
  it.each([
    ['水戸市中央区', 3],
    ['水戸市', 3],
    ['水戸', 0],
    ['みとし', 3],
    ['茨城県水戸市千波町', 6],
    ['茨城県', 0],
    ['mito-shi', 0],
    ['備後圏域の図書館', 4],
    ['備後の図書館', 2],
    ['図書館', 0],
  ])('%s: %i units are a whole name', (text, length) => {
    expect(names.wholeAtStart(text)).toBe(length);
  });

  it.each([
    ['水戸図書館', 2],
    ['茨城県水戸図書館', 5],
    ['小美玉病院', 3],
    // Within hiragana nothing says that a name ends.
    ['おみたまびょういん', 0],
    ['おみたま病院', 4],
    ['図書館', 0],
  ])('%s: %i units are a name without its ending', (text, length) => {
    expect(names.bareAtStart(text)).toBe(length);
  });
});
