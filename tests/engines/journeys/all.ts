import { abilities } from './abilities.ts';
import { device } from './device.ts';
import { element, frame } from './embeds.ts';
import type { Journey } from './journey.ts';
import { keyboard } from './keys.ts';
import { looks } from './looks.ts';
import { choice, liveMap, picture, withoutWebGL } from './map.ts';
import { paper } from './paper.ts';
import { kana, languages, town } from './reading.ts';
import { catalogue, comparison } from './tables.ts';

/** In the order in which the report lists them. */
export const JOURNEYS: readonly Journey[] = [
  abilities,
  picture,
  choice,
  liveMap,
  withoutWebGL,
  town,
  kana,
  languages,
  catalogue,
  comparison,
  keyboard,
  frame,
  element,
  paper,
  device,
  looks,
];
