import { expect, it } from 'vitest';
import { backgroundLayer, backgroundSource } from '../../../src/map/background.ts';

const tiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', zooms: [5, 18], credit: '○○市' } as const;

it('asks for the tiles through the atlas’s own loader, at the zooms there are', () => {
  expect(backgroundSource(tiles)).toEqual({
    type: 'raster',
    tiles: ['background-https://tiles.example/{z}/{x}/{y}.png'],
    tileSize: 256,
    minzoom: 5,
    maxzoom: 18,
  });
});

it('turns light maps round in the dark theme, and leaves them as they are in the light one', () => {
  const brightness = (theme: 'light' | 'dark') => {
    const paint = backgroundLayer(theme).paint ?? {};
    return [paint['raster-brightness-min'], paint['raster-brightness-max']];
  };
  expect(brightness('light')).toEqual([0, 1]);
  const [black = 0, white = 1] = brightness('dark').map(Number);
  expect(black).toBeGreaterThan(0.7);
  expect(white).toBeLessThan(0.2);
});
