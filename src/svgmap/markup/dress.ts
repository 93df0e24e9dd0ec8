import { LANE_STEP, LINES, type LineKind } from '../../colour/lines.ts';
import { type Ink, palette } from '../../colour/palette.ts';
import type { Attributes } from './element.ts';

/**
 * How a picture gets its colours and lines. Within a page by classes, which follow the reader's theme;
 * in a file of its own by attributes, as no style sheet reaches it.
 */
export interface Dress {
  fill(ink: Ink): Attributes;
  land: Attributes;
  coast: Attributes;
  area(isDim: boolean): Attributes;
  line(kind: LineKind): Attributes;
  /** The lighter ground beneath a lane, on which it can be followed across stripes. */
  laneCasing: Attributes;
  announced: Attributes;
  chosenHalo: Attributes;
  chosen: Attributes;
  mark: Attributes;
  leader: Attributes;
  name: Attributes;
}

/** Classes of ui/styles/map.css and take-along.css. */
export const PAGE_DRESS: Dress = {
  fill: (ink) => ({ class: `ink-${ink}` }),
  land: { class: 'map-land' },
  coast: { class: 'map-coast' },
  // What is dim follows from the focus of the others.
  area: (isDim) => ({ class: isDim ? 'map-area' : 'map-area map-focus' }),
  line: (kind) => ({ class: `map-line map-line-${kind}` }),
  laneCasing: { class: 'map-line map-lane-casing' },
  announced: { class: 'map-line map-announced' },
  chosenHalo: { class: 'map-line map-chosen-halo' },
  chosen: { class: 'map-line map-chosen' },
  mark: { class: 'map-mark' },
  leader: { class: 'map-leader' },
  name: { class: 'map-name' },
};

/** What lies under a veil, as on the interactive map. */
const DIMMED = 0.4;

/**
 * The light palette, with the lines of the interactive map at a zoom.
 * @param unit units of the picture per CSS pixel: without it lines would grow with the file
 */
export function plainDress(zoom: number, unit: number): Dress {
  const ink = palette.light;
  const stroke = (colour: Ink, width: number, dashes?: readonly number[]): Attributes => ({
    fill: 'none',
    stroke: ink[colour],
    'stroke-width': width * unit,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes?.map((dash) => dash * unit).join(' '),
  });
  const line = (kind: LineKind): Attributes => {
    const { ink: colour, width, farWidth = width, dashes } = LINES[kind];
    return stroke(colour, farWidth + (width - farWidth) * nearness(zoom), dashes);
  };
  return {
    fill: (colour) => ({ fill: ink[colour] }),
    land: { fill: ink.land },
    coast: line('coast'),
    area: (isDim) => (isDim ? { opacity: DIMMED } : {}),
    line,
    laneCasing: stroke('halo', LANE_STEP),
    announced: stroke('outline', 1.2, [1.2, 3]),
    chosenHalo: stroke('halo', 5),
    chosen: stroke('highlight', 2.6),
    mark: { fill: 'none', stroke: ink.coast, 'stroke-width': 3.5 * unit, 'stroke-linecap': 'round' },
    leader: { stroke: ink.label, 'stroke-width': 0.75 * unit },
    name: {
      fill: ink.label,
      stroke: ink.halo,
      'stroke-width': 3.2 * unit,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
  };
}

/** 0 on a map of the whole country, 1 from close by. */
function nearness(zoom: number): number {
  return Math.min(Math.max((zoom - 5) / 3, 0), 1);
}
