import type { Words } from '../shape.ts';

export const enTakeAlong: Words['takeAlong'] = {
  open: 'Save or share the map',
  svg: 'Save as SVG (sharp at every size)',
  png: (times) => `Save as PNG (${times} times the size)`,
  geoJson: 'Save the coloured municipalities as GeoJSON (data for GIS programs)',
  print: 'Print',
  copy: 'Copy the link',
  making: 'Making the picture …',
  saved: (name) => `‘${name}’ has been saved.`,
  copied: 'The link to this map has been copied.',
  copyRefused: 'The link could not be copied. Select it below and copy it yourself.',
  link: 'Link to this map',
  tooLarge: 'Your browser cannot make a picture of this size. Try twice the size, or SVG.',
  failed: 'The picture could not be made. Check your connection and try again.',
  notReady: 'The map could not be prepared for printing. The first map will be printed.',
  nation: 'Japan',
  near: (place) => `Around ${place}`,
  asOf: (date) => `As of ${date}`,
  scheme: 'Border of the municipalities under Kochi Prefecture’s own scheme',
  address: (address) => `This map: ${address}`,
};
