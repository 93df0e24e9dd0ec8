import { describe, expect, it } from 'vitest';
import { type MessageContent, readMessage, writeMessage } from '../../../src/embed/messages.ts';
import { pick, randomNumbers } from '../geo/random.ts';

const HEAD = { source: 'renkei-map', version: 1 } as const;

const GOOD: readonly MessageContent[] = [
  { kind: 'ready', height: 812, title: 'いばらき県央地域連携中枢都市圏' },
  { kind: 'resize', height: 1 },
  { kind: 'resize', height: 20_000 },
  { kind: 'select', region: null, municipality: null, initiatives: [] },
  { kind: 'select', region: 'ibaraki-keno', municipality: null, initiatives: ['ibaraki-keno/libraries'] },
  { kind: 'select', region: 'bingo', municipality: '34203', initiatives: [] },
  { kind: 'warning', notes: [] },
  { kind: 'warning', notes: [{ parameter: 'theme', value: 'x', reason: 'unknown-theme' }] },
];

describe('readMessage', () => {
  it.each(GOOD.map((content) => [JSON.stringify(content), content] as const))(
    'reads %s',
    (_text, content) => {
      // As it arrives: a copy across windows.
      expect(readMessage(structuredClone(writeMessage(content)))).toEqual({ ...HEAD, ...content });
    },
  );

  it.each([
    null,
    undefined,
    '',
    'renkei-map',
    1,
    Number.NaN,
    true,
    [],
    [{ ...HEAD, kind: 'resize', height: 10 }],
    {},
    new Map([['source', 'renkei-map']]),
    { ...HEAD },
    { ...HEAD, kind: 'hello' },
    { ...HEAD, kind: '__proto__', height: 10 },
    { ...HEAD, kind: 'constructor', height: 10 },
    { ...HEAD, kind: ['resize'], height: 10 },
    { ...HEAD, version: 2, kind: 'resize', height: 10 },
    { ...HEAD, version: '1', kind: 'resize', height: 10 },
    { version: 1, kind: 'resize', height: 10 },
    { ...HEAD, source: 'renkei-map ', kind: 'resize', height: 10 },
  ])('is silent of %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });

  it.each([0, -1, 20_001, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '100', null, undefined, [100], {}, 10n])(
    'takes no height of %s',
    (height) => {
      expect(readMessage({ ...HEAD, kind: 'resize', height })).toBeNull();
      expect(readMessage({ ...HEAD, kind: 'ready', height, title: 'Map' })).toBeNull();
    },
  );

  it.each([undefined, null, 5, ['Map'], 'x'.repeat(301), { toString: () => 'Map' }])(
    'takes no such title: %j',
    (title) => {
      expect(readMessage({ ...HEAD, kind: 'ready', height: 100, title })).toBeNull();
    },
  );

  it.each([
    { region: undefined },
    { region: '' },
    { region: 'Bingo' },
    { region: '../bingo' },
    { region: 'bingo\n' },
    { region: ['bingo'] },
    { region: 'x'.repeat(10_000) },
    { municipality: '' },
    { municipality: '8201' },
    { municipality: 34203 },
    { municipality: '34203\n' },
    { initiatives: null },
    { initiatives: 'bingo/rail' },
    { initiatives: { length: 1, 0: 'bingo/rail' } },
    { initiatives: ['rail'] },
    { initiatives: ['bingo/rail', null] },
    { initiatives: new Array(3) },
    { initiatives: ['bingo/<b>'] },
    { initiatives: new Array(1001).fill('bingo/rail') },
  ])('takes no such choice: %j', (wrong) => {
    const choice = { kind: 'select', region: 'bingo', municipality: null, initiatives: ['bingo/rail'] };
    expect(readMessage({ ...HEAD, ...choice })).not.toBeNull();
    expect(readMessage({ ...HEAD, ...choice, ...wrong })).toBeNull();
  });

  const NOTE = { parameter: 'theme', value: 'x', reason: 'unknown-theme' };
  it.each([
    [[null]],
    [[[]]],
    [[{ ...NOTE, reason: 'no reason' }]],
    [[{ ...NOTE, reason: undefined }]],
    [[{ ...NOTE, value: 'x'.repeat(1000) }]],
    [[{ ...NOTE, parameter: 5 }]],
    [new Array(21).fill(NOTE)],
    [{ 0: NOTE, length: 1 }],
  ])('takes no such notes: %j', (notes) => {
    expect(readMessage({ ...HEAD, kind: 'warning', notes })).toBeNull();
  });

  it('passes on a reason that came after it was released', () => {
    const notes = [{ ...NOTE, reason: 'too-modern' }];
    expect(readMessage({ ...HEAD, kind: 'warning', notes })).toEqual({ ...HEAD, kind: 'warning', notes });
  });

  it('hands on nothing it does not know, and nothing of the sender’s own objects', () => {
    const notes = [{ ...NOTE, html: '<img>' }];
    const sent = { ...HEAD, kind: 'warning', notes, extra: 1, ['__proto__']: { a: 1 } };
    const read = readMessage(sent);
    expect(read).toEqual({ ...HEAD, kind: 'warning', notes: [NOTE] });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('never throws, whatever comes', () => {
    const random = randomNumbers(5);
    const odd = [null, undefined, Number.NaN, -0, 1, '', 'x', 'bingo', [], {}, [null], 'y'.repeat(1e5), true];
    const kinds = ['ready', 'resize', 'select', 'warning', 'other', null];
    for (let round = 0; round < 5000; round += 1) {
      const any = () => pick<unknown>(random, odd);
      const data = {
        ...HEAD,
        kind: pick(random, kinds),
        height: any(),
        title: any(),
        region: any(),
        municipality: any(),
        initiatives: any(),
        notes: any(),
      };
      const read = readMessage(data);
      if (read !== null) expect(readMessage(read)).toEqual(read);
    }
  });
});

describe('writeMessage', () => {
  it.each([
    [812.2, 813],
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
    [1e9, 20_000],
    [Number.POSITIVE_INFINITY, 20_000],
  ])('writes a height of %s as %s', (height, whole) => {
    expect(writeMessage({ kind: 'resize', height })).toEqual({ ...HEAD, kind: 'resize', height: whole });
  });

  it('cuts what would be too long to be read', () => {
    const long: MessageContent[] = [
      { kind: 'ready', height: 1, title: '長'.repeat(1000) },
      { kind: 'select', region: null, municipality: null, initiatives: new Array(2000).fill('a/b') },
      { kind: 'warning', notes: new Array(99).fill({ parameter: 'a', value: 'b', reason: 'bad-year' }) },
    ];
    for (const content of long) expect(readMessage(writeMessage(content)), content.kind).not.toBeNull();
  });
});
