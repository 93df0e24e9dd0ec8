import { describe, expect, it } from 'vitest';
import {
  type BuilderState,
  DEFAULT_HEIGHT,
  parseBuilder,
  parseHeight,
  writeBuilder,
} from '../../../src/embed/builder/builderAddress.ts';
import { DEFAULT_OPTIONS } from '../../../src/embed/options.ts';

const vocabulary = {
  hasRegion: (id: string) => ['ibaraki-keno', 'bingo'].includes(id),
  hasMunicipality: (code: string) => ['08201', '34203'].includes(code),
  hasCategory: (id: string) => id === 'medical',
  hasPillar: (id: string) => id === 'living',
};
const parse = (search: string) => parseBuilder(search, vocabulary, 'ja');

const empty: BuilderState = {
  subject: null,
  language: 'ja',
  options: DEFAULT_OPTIONS,
  asked: null,
  height: DEFAULT_HEIGHT,
};

describe('the address of the builder', () => {
  it('has nothing chosen at first, and says nothing of it', () => {
    expect(parse('')).toEqual({ state: empty, notes: [] });
    expect(writeBuilder(empty, 'ja')).toBe('');
  });

  it.each([
    '?region=ibaraki-keno',
    '?municipality=08201',
    '?region=bingo&language=en',
    '?region=bingo&language=easy&color=category&category=medical&year=2018&theme=dark&accent=ffd700&panel=none&controls=none&height=1200',
    '?municipality=34203&color=stat&stat=change',
    '?region=bingo&theme=light&accent=ffff00',
  ])('%s is what it is written as again', (search) => {
    const { state, notes } = parse(search);
    expect(notes).toEqual([]);
    expect(writeBuilder(state, 'ja')).toBe(search);
  });

  it('takes the code of six digits, if its check digit is right', () => {
    expect(parse('?municipality=082015').state.subject).toEqual({ kind: 'municipality', code: '08201' });
    expect(parse('?municipality=082011').notes).toEqual([{ parameter: 'municipality', value: '082011' }]);
  });

  it('keeps a colour that cannot be read in its field, and does not use it', () => {
    const { state } = parse('?region=bingo&theme=light&accent=ffff00');
    expect(state.asked).toBe('#ffff00');
    expect(state.options.accent).toBeNull();
  });

  it('leaves out what it cannot use, and says which part', () => {
    const { state, notes } = parse(
      '?region=atlantis&language=fr&height=9&year=1900&theme=pink&accent=red&__proto__=1&utm_source=x',
    );
    expect(state).toEqual(empty);
    expect(notes.map(({ parameter }) => parameter)).toEqual([
      'region',
      'language',
      'height',
      'year',
      'theme',
      'accent',
    ]);
  });

  it('is about one map: with two the region counts', () => {
    const { state, notes } = parse('?region=bingo&municipality=34203');
    expect(state.subject).toEqual({ kind: 'region', id: 'bingo' });
    expect(notes).toEqual([{ parameter: 'municipality', value: '34203' }]);
  });

  it('names the language where it is not the page’s', () => {
    expect(parseBuilder('?region=bingo', vocabulary, 'en').state.language).toBe('en');
    expect(writeBuilder({ ...empty, language: 'ja' }, 'en')).toBe('?language=ja');
  });
});

describe('the height of a frame', () => {
  it.each(['200', '800', '5000'])('may be %s', (printed) => {
    expect(parseHeight(printed)).toBe(Number(printed));
  });

  it.each(['199', '5001', '8e2', '-800', '800px', '', '1000000', '８００'])('is not %s', (printed) => {
    expect(parseHeight(printed)).toBeNull();
  });
});
