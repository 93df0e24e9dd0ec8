import type { Language } from '../../i18n/language.ts';

/** On which side of a region its name stands while the region is too small to carry it. */
export type LabelSide = 'left' | 'right' | 'top' | 'bottom';

export interface CalloutPlace {
  /** On this side of the point where the line from the region ends. */
  side: LabelSide;
  /** The edge of the region from which the line starts, where that is another side. */
  from?: LabelSide;
  /** Moved from the region's edge so far, in ems rightwards and down; a thin line leads back where it is far. */
  shift?: readonly [x: number, y: number];
  /** Would be cut off by the rim of a narrow map: stands only where the map is larger. */
  atRim?: true;
}

/**
 * Chosen by eye, as on a printed map: towards the open sea or the emptier land, so that no name
 * lies on a neighbour. A region without an entry has its name on the right.
 */
const PLACES: Readonly<Record<string, CalloutPlace>> = {
  sapporo: { side: 'left' },
  aomori: { side: 'left' },
  yamagata: { side: 'left' },
  niigata: { side: 'left' },
  nagano: { side: 'right' },
  toyama: { side: 'top', shift: [0.5, 0] },
  'toyama-gosei': { side: 'left', from: 'top', shift: [-1.25, -0.5] },
  'ishikawa-chuo': { side: 'left', shift: [0, -1] },
  'fukui-reihoku': { side: 'left', shift: [0, -1.15] },
  gifu: { side: 'bottom' },
  'shizuoka-chubu': { side: 'bottom' },
  'kirin-no-machi': { side: 'top', shift: [0.45, 0] },
  okayama: { side: 'top', shift: [-1.95, -2.05] },
  bingo: { side: 'bottom' },
  takahashigawa: { side: 'left', from: 'top', shift: [-1.75, -5.4] },
  hiroshima: { side: 'top', shift: [-0.35, 0] },
  'hiroshima-chuo': { side: 'left', from: 'bottom', shift: [-1.1, 1.15] },
  shimonoseki: { side: 'left', shift: [0, -0.5] },
  'yamaguchi-keno': { side: 'top' },
  matsuyama: { side: 'left', shift: [-0.6, 1.45] },
  'renkei-kochi': { side: 'bottom', shift: [0.5, -0.6] },
  kitakyushu: { side: 'left', shift: [0, -0.45] },
  kurume: { side: 'left', shift: [-1.1, -0.5], atRim: true },
  nagasaki: { side: 'bottom', shift: [-0.4, 0], atRim: true },
  'nishi-kyushu-sasebo': { side: 'left', shift: [0, 0.5], atRim: true },
  kumamoto: { side: 'bottom' },
  oita: { side: 'bottom', shift: [0.35, -0.25] },
  miyazaki: { side: 'right', shift: [0, 0.3] },
  'fukushima-denen': { side: 'right', shift: [0, -0.15] },
  koriyama: { side: 'right', shift: [0, 0.15] },
  kagoshima: { side: 'left', atRim: true },
};

/** English names are longer: where these differ. */
const ENGLISH_PLACES: Readonly<Record<string, CalloutPlace>> = {
  'fukushima-denen': { side: 'right', shift: [0, -0.65] },
  'toyama-gosei': { side: 'left', from: 'top', shift: [-1.1, -1.2] },
  'ishikawa-chuo': { side: 'left', shift: [0, -0.55] },
  'fukui-reihoku': { side: 'left', shift: [0, 0.4] },
  'kirin-no-machi': { side: 'top', shift: [-2.5, -2.3] },
  okayama: { side: 'top', shift: [-1, -2.05] },
  takahashigawa: { side: 'left', from: 'top', shift: [-4.4, -6] },
  hiroshima: { side: 'top', shift: [-1, 0] },
  'hiroshima-chuo': { side: 'left', from: 'bottom', shift: [-1, 0.9] },
  shimonoseki: { side: 'left', shift: [0, -1] },
  matsuyama: { side: 'left', shift: [-0.6, 1.6] },
  oita: { side: 'bottom', shift: [0.3, -0.3] },
  kumamoto: { side: 'bottom', shift: [0.5, 0.2] },
  nagasaki: { side: 'bottom', shift: [-1.15, 0], atRim: true },
  'nishi-kyushu-sasebo': { side: 'left', shift: [0, 1.1], atRim: true },
};

export function calloutPlace(region: string, language: Language = 'ja'): CalloutPlace {
  const own = language === 'en' ? ENGLISH_PLACES[region] : undefined;
  return own ?? PLACES[region] ?? { side: 'right' };
}

export function labelSide(region: string): LabelSide {
  return calloutPlace(region).side;
}
