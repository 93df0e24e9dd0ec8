import { describe, expect, it } from 'vitest';
import { isDefaultView, parseView, sameView, withSelection, writeView } from '../../../src/view/address.ts';
import { modeParameters } from '../../../src/view/addressMode.ts';
import { shorten } from '../../../src/view/shorten.ts';
import { emptyView, type View } from '../../../src/view/view.ts';
import { vocabulary } from './vocabulary.ts';

function parse(search: string) {
  return parseView(search, vocabulary);
}

describe('parseView', () => {
  it('reads everything an address may say', () => {
    expect(
      parse(
        '?region=bingo&municipality=34203&initiative=new-rail&color=category&category=medical&year=2018&only=absent&at=8.5/34.4/133.25',
      ),
    ).toEqual({
      view: {
        region: 'bingo',
        municipality: '34203',
        initiative: 'new-rail',
        mode: { color: 'category', category: 'medical' },
        year: 2018,
        only: 'absent',
        at: { zoom: 8.5, center: [133.25, 34.4] },
      },
      notes: [],
    });
  });

  it.each(['', '?', '?region=', '?region=%20&at=&municipality=+', 'utm=1'])(
    'has nothing to say of "%s"',
    (search) => {
      expect(parse(search)).toEqual({ view: emptyView, notes: [] });
    },
  );

  it('takes white space off values', () => {
    expect(parse('?region=%20bingo%20&municipality=08201+').view).toEqual({
      ...emptyView,
      region: 'bingo',
      municipality: '08201',
    });
  });

  it('takes a code of six digits whose check digit is right', () => {
    expect(parse('?municipality=082015')).toEqual({
      view: { ...emptyView, municipality: '08201' },
      notes: [],
    });
  });

  it('takes no paragraph for an initiative, and shows its beginning', () => {
    const paragraph = 'この圏域は無くなりました。'.repeat(60);
    expect(parse(`?region=bingo&initiative=${encodeURIComponent(paragraph)}`)).toEqual({
      view: { ...emptyView, region: 'bingo' },
      notes: [{ parameter: 'initiative', value: shorten(paragraph), reason: 'unknown-initiative' }],
    });
    expect([...shorten(paragraph)].length).toBeLessThan(50);
    expect(parse(`?region=bingo&initiative=${'a'.repeat(80)}`).notes).toEqual([]);
    expect(parse(`?region=bingo&initiative=${'a'.repeat(81)}`).notes).toHaveLength(1);
  });

  it.each([
    ['region', 'mito', 'unknown-region'],
    ['region', 'Bingo', 'unknown-region'],
    ['municipality', '082014', 'unknown-municipality'],
    ['municipality', '99999', 'unknown-municipality'],
    ['municipality', '水戸市', 'unknown-municipality'],
    ['at', '8/34', 'bad-camera'],
    ['initiative', 'library', 'needs-region'],
    ['color', 'rainbow', 'unknown-color'],
    ['category', 'hospitals', 'unknown-category'],
    ['pillar', 'Economy', 'unknown-pillar'],
    ['stat', 'wealth', 'unknown-stat'],
    ['year', '2014', 'bad-year'],
    ['year', '2026', 'bad-year'],
    ['year', '2018.5', 'bad-year'],
    ['year', '+2018', 'bad-year'],
    ['only', 'Health!', 'bad-only'],
  ] as const)('leaves out %s=%s and notes it: %s', (parameter, value, reason) => {
    expect(parse(`?${parameter}=${encodeURIComponent(value)}`)).toEqual({
      view: emptyView,
      notes: [{ parameter, value, reason }],
    });
  });

  it('keeps what is good beside what is bad', () => {
    const { view, notes } = parse('?region=nowhere&municipality=34203&initiative=x&at=zero');
    expect(view).toEqual({ ...emptyView, municipality: '34203' });
    expect(notes.map(({ parameter, reason }) => [parameter, reason])).toEqual([
      ['region', 'unknown-region'],
      ['initiative', 'needs-region'],
      ['at', 'bad-camera'],
    ]);
  });

  it.each<[string, View['mode']]>([
    ['color=lead', { color: 'lead' }],
    ['color=members', { color: 'members' }],
    ['color=pillar&pillar=urban', { color: 'pillar', pillar: 'urban' }],
    ['category=local-products', { color: 'category', category: 'local-products' }],
    ['pillar=living', { color: 'pillar', pillar: 'living' }],
    ['stat=age', { color: 'stat', stat: 'age' }],
    // What the mode does not ask for is left aside.
    ['color=stat&stat=area&category=medical', { color: 'stat', stat: 'area' }],
    ['color=members&stat=area', { color: 'members' }],
  ])('reads the colours of ?%s', (search, mode) => {
    expect(parse(`?${search}`)).toEqual({ view: { ...emptyView, mode }, notes: [] });
  });

  it.each(['category', 'pillar', 'stat'])('falls back where color=%s is not told of what', (color) => {
    expect(parse(`?color=${color}`)).toEqual({
      view: emptyView,
      notes: [{ parameter: 'color', value: color, reason: 'needs-subject' }],
    });
    // What is there but wrong is noted once, as what it is.
    expect(parse(`?color=${color}&${color}=x`)).toMatchObject({
      view: emptyView,
      notes: [{ parameter: color, value: 'x' }],
    });
    expect(parse(`?color=${color}&${color}=x`).notes).toHaveLength(1);
  });

  it.each<[View['mode'], string[][]]>([
    [{ color: 'lead' }, []],
    [{ color: 'members' }, [['color', 'members']]],
    [
      { color: 'category', category: 'medical' },
      [
        ['color', 'category'],
        ['category', 'medical'],
      ],
    ],
    [
      { color: 'pillar', pillar: 'urban' },
      [
        ['color', 'pillar'],
        ['pillar', 'urban'],
      ],
    ],
    [
      { color: 'stat', stat: 'age' },
      [
        ['color', 'stat'],
        ['stat', 'age'],
      ],
    ],
  ])('writes the colours of %o with what they are of', (mode, parameters) => {
    expect(modeParameters(mode)).toEqual(parameters);
  });

  it('keeps good colours beside a bad year', () => {
    expect(parse('?color=members&year=1999')).toEqual({
      view: { ...emptyView, mode: { color: 'members' } },
      notes: [{ parameter: 'year', value: '1999', reason: 'bad-year' }],
    });
  });

  it.each([
    'utm_source=line',
    'fbclid=IwAR',
    'gclid=1',
    'lang=en',
    'q=mito',
    'Region=bingo',
    'constructor=1',
    '__proto__=1',
  ])('passes over %s in silence', (tracker) => {
    expect(parse(`?${tracker}&region=bingo`)).toEqual({ view: { ...emptyView, region: 'bingo' }, notes: [] });
  });

  it('reads the first of two values', () => {
    expect(parse('?region=bingo&region=ibaraki-keno').view.region).toBe('bingo');
  });

  it('shows a long value only in part: 40 characters and an ellipsis', () => {
    expect(parse(`?region=${'a'.repeat(40)}`).notes[0]?.value).toBe('a'.repeat(40));
    expect(parse(`?region=${'a'.repeat(41)}`).notes[0]?.value).toBe(`${'a'.repeat(40)}…`);
    expect(parse(`?category=${'a'.repeat(100_000)}`).notes[0]?.value).toHaveLength(41);
  });

  it('never cuts a character of two code units in half', () => {
    const value = parse(`?region=a${encodeURIComponent('𠮷'.repeat(50))}`).notes[0]?.value ?? '';
    expect(value).toBe(`a${'𠮷'.repeat(39)}…`);
    expect(parse(`?region=${encodeURIComponent('𠮷'.repeat(40))}`).notes[0]?.value).toBe('𠮷'.repeat(40));
  });

  it('makes half a character one that can be shown', () => {
    expect(parse('?region=\ud842').notes[0]?.value).toBe('\ufffd');
    expect(parse('?region=%ED%A1%82%').notes[0]?.value.isWellFormed()).toBe(true);
  });
});

describe('writeView', () => {
  it('writes nothing for the default view', () => {
    expect(writeView(emptyView)).toBe('');
  });

  it('writes parameters in a fixed order, the camera readable', () => {
    const view: View = {
      at: { zoom: 8.5, center: [133.25, 34.4] },
      initiative: 'new-rail',
      municipality: '34203',
      region: 'bingo',
      mode: { color: 'stat', stat: 'day-night' },
      year: 2020,
      only: 'rise1',
    };
    expect(writeView(view)).toBe(
      '?region=bingo&municipality=34203&initiative=new-rail&color=stat&stat=day-night&year=2020&only=rise1&at=8.5/34.4/133.25',
    );
  });

  it.each([
    ['region', '?region=a%26b'],
    ['municipality', '?municipality=a%26b'],
    ['initiative', '?initiative=a%26b'],
  ] as const)('escapes what would end a value, in %s', (parameter, search) => {
    expect(writeView({ ...emptyView, [parameter]: 'a&b' })).toBe(search);
  });
});

describe('sameView', () => {
  const at = { zoom: 8, center: [133, 34] as const };

  it('says of views whether their addresses are the same', () => {
    expect(
      sameView({ ...emptyView, at }, { ...emptyView, at: { zoom: 8.0001, center: [133, 34.00001] } }),
    ).toBe(true);
    expect(sameView({ ...emptyView, at }, emptyView)).toBe(false);
    expect(sameView({ ...emptyView, region: 'bingo' }, { ...emptyView, municipality: 'bingo' })).toBe(false);
  });
});

describe('isDefaultView', () => {
  it('is of the map alone, whatever is selected on it and wherever it looks', () => {
    expect(isDefaultView(emptyView)).toBe(true);
    expect(
      isDefaultView({
        ...emptyView,
        region: 'bingo',
        municipality: '34203',
        at: { zoom: 8, center: [133, 34] },
      }),
    ).toBe(true);
    expect(isDefaultView({ ...emptyView, mode: { color: 'members' } })).toBe(false);
    expect(isDefaultView({ ...emptyView, year: 2018 })).toBe(false);
    expect(isDefaultView({ ...emptyView, only: 'absent' })).toBe(false);
  });
});

describe('withSelection', () => {
  const before: View = {
    ...emptyView,
    region: 'bingo',
    mode: { color: 'members' },
    year: 2016,
    only: 'central',
    at: { zoom: 8, center: [133, 34] },
  };

  it('is a view of the new selection only, in the same colours: the map goes there, so no camera is kept', () => {
    const colours = { mode: { color: 'members' }, year: 2016, only: 'central' };
    expect(withSelection(before, { region: 'ibaraki-keno' })).toEqual({
      ...emptyView,
      ...colours,
      region: 'ibaraki-keno',
    });
    expect(withSelection(before, {})).toEqual({ ...emptyView, ...colours });
    expect(withSelection(emptyView, { municipality: '34203', initiative: 'x' })).toEqual({
      ...emptyView,
      municipality: '34203',
      initiative: 'x',
    });
  });
});
