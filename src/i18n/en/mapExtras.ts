import type { Words } from '../shape.ts';
import { counted } from './record.ts';

export const enMapExtras: Words['mapExtras'] = {
  bars: (initiatives) => `Bars = shares of subjects among ${counted(initiatives, 'initiative')}`,
  tiles: {
    credit: 'Background map',
    presets: { 'gsi-pale': '‘GSI Tiles (pale map)’, Geospatial Information Authority of Japan (国土地理院)' },
    notice: (server) =>
      `There is one exception: the pictures behind the map come from another server (${server}), which learns what part of the map is being looked at.`,
  },
};
