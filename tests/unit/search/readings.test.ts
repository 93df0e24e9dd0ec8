import { describe, expect, it } from 'vitest';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { belowReading, readingOf } from '../../../src/search/initiatives/readings.ts';

const TEXT = '夜《よる》の病院《びょういん》と、｜お茶《おちゃ》。';

function below(part: string): string {
  const start = readingOf(TEXT).indexOf(part);
  return withoutRuby(TEXT).slice(...belowReading(TEXT, [start, start + part.length]));
}

describe('readings', () => {
  it('stand in place of what they are written above', () => {
    expect(readingOf(TEXT)).toBe('よるのびょういんと、おちゃ。');
    expect(readingOf('よみがなのないぶん')).toBe('よみがなのないぶん');
  });

  it('lead to all they are written above, also from a part of them', () => {
    expect(below('びょういん')).toBe('病院');
    expect(below('びょう')).toBe('病院');
    expect(below('おちゃ')).toBe('お茶');
  });

  it('lead across what is written without them', () => {
    expect(below('よるのびょういん')).toBe('夜の病院');
    expect(below('のびょう')).toBe('の病院');
    expect(below('んと、お')).toBe('病院と、お茶');
    expect(below('と、')).toBe('と、');
  });
});
