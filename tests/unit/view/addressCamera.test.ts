import { describe, expect, it } from 'vitest';
import { parseCamera, writeCamera } from '../../../src/view/address.ts';

describe('parseCamera', () => {
  it.each([
    ['8/34.4/133.25', 8, 133.25, 34.4],
    ['2.5/15/115', 2.5, 115, 15],
    ['13/50/160', 13, 160, 50],
    ['7.12345678/35/139', 7.12345678, 139, 35],
  ])('reads %s: zoom, latitude, longitude', (printed, zoom, longitude, latitude) => {
    expect(parseCamera(printed)).toEqual({ zoom, center: [longitude, latitude] });
  });

  it.each([
    '2.49/35/139',
    '13.01/35/139',
    '8/14.99/139',
    '8/50.01/139',
    '8/35/114.99',
    '8/35/160.01',
    '-8/35/139',
  ])('refuses %s, which shows nothing of Japan', (printed) => {
    expect(parseCamera(printed)).toBeNull();
  });

  it.each([
    ['of too few parts', '8/35'],
    ['of too many', '8/35/139/0'],
    ['of nothing', ''],
    ['with words', '8/35/139a'],
    ['with words before', 'x8/35/139'],
    ['with an exponent', '8/35/1e2'],
    ['with a blank part', '8//139'],
    ['with spaces', '8/35/ 139'],
    ['with nine decimals', '8/35.123456789/139'],
    ['with four digits', '8/35/0139'],
    ['with a point alone', '8/35./139'],
    ['with Infinity', '8/35/Infinity'],
    ['with two minus signs', '8/--35/139'],
  ])('refuses one %s: %s', (_, printed) => {
    expect(parseCamera(printed)).toBeNull();
  });
});

describe('writeCamera', () => {
  it('rounds to hundredths of a zoom and ten-thousandths of a degree, without zeros at the end', () => {
    expect(writeCamera({ zoom: 8.456, center: [139.123_46, 35.1] })).toBe('8.46/35.1/139.1235');
    expect(writeCamera({ zoom: 8, center: [139, 35.000_04] })).toBe('8/35/139');
  });
});
