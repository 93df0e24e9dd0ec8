import { describe, expect, it } from 'vitest';
import {
  classLook,
  countLook,
  type Look,
  leadLook,
  missingLook,
  overlapLook,
  presentLook,
  stripedLook,
} from '../../../src/colour/looks.ts';

/** What can be told of a look at a glance: its name, its ground, its marks and the bands it gives to a stripe. */
function glance({ paint, tile, bands }: Look) {
  const marks = [...new Set(tile.marks.map(({ shape, ink }) => `${shape} ${ink}`))];
  return { paint, ground: tile.ground, marks, bands: bands.map(({ ink, width }) => `${ink} ${width}`) };
}

describe('what leads', () => {
  it('is one hue with its mark where one family leads', () => {
    expect(glance(leadLook({ kind: 'lead', family: 'exchange' }))).toEqual({
      paint: 'exchange',
      ground: 'exchange',
      marks: ['circle paper'],
      bands: ['exchange 6'],
    });
  });

  it('is two bands of one width for a tie, an unequal pair for a lead by one', () => {
    const tie = glance(leadLook({ kind: 'tie', families: ['health', 'town'] }));
    expect(tie).toMatchObject({ paint: 'health-town', bands: ['health 6', 'town 6'] });
    const narrow = glance(leadLook({ kind: 'narrow', family: 'work' }));
    expect(narrow).toMatchObject({ paint: 'work-others', bands: ['work 5', 'others 7'] });
    expect(narrow.marks).toEqual(['polygon work', 'polygon others']);
  });
});

describe('how many among the examples', () => {
  it.each([
    ['work', 1, { paint: 'work1', ground: 'work1', marks: [], bands: ['work1 6'] }],
    ['work', 2, { paint: 'work2', ground: 'work2', marks: [], bands: ['work2 6'] }],
    ['town', 3, { paint: 'town', ground: 'town', marks: ['polygon paper'], bands: ['town 6'] }],
    [null, 1, { paint: 'step2', ground: 'step2', marks: [], bands: ['step2 6'] }],
    [null, 2, { paint: 'step3', ground: 'step3', marks: [], bands: ['step3 6'] }],
    [null, 3, { paint: 'step4', ground: 'step4', marks: [], bands: ['step4 6'] }],
  ] as const)('hue %s, strength %d', (hue, strength, expected) => {
    expect(glance(countLook(hue, strength))).toEqual(expected);
  });
});

describe('what a whole record says', () => {
  it('has squares of the hue where there are some', () => {
    expect(glance(presentLook('safety'))).toEqual({
      paint: 'all-safety',
      ground: 'safety1',
      marks: ['polygon safety'],
      bands: ['safety 6'],
    });
    expect(glance(presentLook(null))).toEqual({
      paint: 'all-step',
      ground: 'step2',
      marks: ['polygon step4'],
      bands: ['step4 6'],
    });
  });

  it('has dots on paper where there are none, dashes on grey where a selection leaves it open', () => {
    for (const coverage of ['complete', 'draft'] as const)
      expect(glance(missingLook(coverage)), coverage).toEqual({
        paint: 'none',
        ground: 'paper',
        marks: ['circle mixed'],
        bands: ['paper 6'],
      });
    expect(glance(missingLook('selection'))).toEqual({
      paint: 'absent',
      ground: 'others',
      marks: ['polygon mixed'],
      bands: ['others 6'],
    });
  });
});

it('a class of a figure is plain, and dotted with paper where it rises beyond a centre', () => {
  expect(glance(classLook('fall2'))).toEqual({
    paint: 'fall2',
    ground: 'fall2',
    marks: [],
    bands: ['fall2 6'],
  });
  expect(glance(classLook('rise1'))).toMatchObject({ paint: 'rise1', ground: 'rise1' });
  expect(glance(classLook('rise1')).marks).toHaveLength(1);
});

describe('a stripe of several regions', () => {
  it('has the bands of all, each region’s followed by two pixels of paper', () => {
    const look = stripedLook([
      leadLook({ kind: 'lead', family: 'work' }),
      leadLook({ kind: 'tie', families: ['health', 'town'] }),
    ]);
    expect(glance(look)).toEqual({
      paint: 'work--health-town',
      ground: 'work',
      marks: ['polygon work', 'polygon paper', 'polygon health', 'polygon town'],
      bands: ['work 6', 'paper 2', 'health 6', 'town 6', 'paper 2'],
    });
    expect(look.tile.side).toBe(22);
  });

  it('is grey in the legend', () => {
    expect(glance(overlapLook())).toMatchObject({
      paint: 'overlap',
      bands: ['mixed 6', 'paper 2', 'mixed 6', 'paper 2'],
    });
  });
});
