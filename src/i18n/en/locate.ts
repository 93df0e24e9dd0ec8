import type { Words } from '../shape.ts';

export const enLocate: Words['locate'] = {
  button: 'Find my town by location',
  promise: 'Your position is used on this device only. It is not sent and not kept.',
  files: 'To check borders, the map file of a region near you may be loaded from this site.',
  asking: 'Finding where you are…',
  here: (name) => `You are in ${name}.`,
  perhaps: (name) => `You seem to be in ${name}.`,
  open: (name) => `Open the page of ${name}`,
  near: 'You are near a border. You may be in one of these instead:',
  more: (value) => `And perhaps ${value.toLocaleString('en-GB')} more.`,
  accuracy: (distance) => `The position is accurate to ${distance}.`,
  vague: 'The position is only rough, so you may be in another municipality.',
  metres: (value) => `about ${value.toLocaleString('en-GB')}\u00A0m`,
  kilometres: (value) => `about ${value.toLocaleString('en-GB')}\u00A0km`,
  outside: 'You seem to be outside any municipality, on the water for example.',
  nearest: (name, distance) => `The nearest is ${name}, ${distance} away.`,
  abroad: 'There is no Japanese municipality near you.',
  instead: 'You can also type the name of a town in the search box.',
  failures: {
    denied:
      'The use of your location is not allowed. Allow it in the settings of the browser or the device and press again.',
    unavailable:
      'Your position could not be found. Check the location settings of the device and press again.',
    timeout: 'Finding your position took too long. Press again.',
    unsupported: 'This browser cannot find where you are.',
    files: 'The map file could not be loaded. Check the connection and press again.',
  },
};
