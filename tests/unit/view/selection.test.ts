import { describe, expect, it } from 'vitest';
import { selectMunicipality } from '../../../src/view/selection.ts';

describe('selectMunicipality', () => {
  it.each([
    ['outside any region', null, [], null, '34203'],
    ['outside any region, while one is open', 'gifu', [], null, '34203'],
    ['in a region: first the region', null, ['bingo'], 'bingo', null],
    ['in another region than the open one: first its region', 'gifu', ['bingo'], 'bingo', null],
    ['in the region already open: itself', 'bingo', ['bingo'], 'bingo', '34203'],
    ['in several regions: itself, none preferred', null, ['bingo', 'hiroshima'], null, '34203'],
    ['in several regions, another open: itself', 'gifu', ['bingo', 'hiroshima'], null, '34203'],
    ['in several, the first of them open', 'bingo', ['bingo', 'hiroshima'], 'bingo', '34203'],
    ['in several, the last of them open', 'hiroshima', ['bingo', 'hiroshima'], 'hiroshima', '34203'],
  ])('a municipality %s', (_, open, regions, region, municipality) => {
    expect(selectMunicipality('34203', open, regions)).toEqual({ region, municipality });
  });
});
