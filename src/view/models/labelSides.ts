/** On which side of a region its name stands while the region is too small to carry it. */
export type LabelSide = 'left' | 'right' | 'top' | 'bottom';

/**
 * Chosen by eye, as on a printed map: towards the open sea or the emptier land, so that no name
 * lies on a neighbour. A region without an entry has its name on the right.
 */
const SIDES: Readonly<Record<string, LabelSide>> = {
  sapporo: 'left',
  aomori: 'left',
  yamagata: 'left',
  niigata: 'left',
  nagano: 'right',
  toyama: 'top',
  'toyama-gosei': 'left',
  'ishikawa-chuo': 'left',
  'fukui-reihoku': 'left',
  gifu: 'bottom',
  'shizuoka-chubu': 'bottom',
  'kirin-no-machi': 'top',
  okayama: 'top',
  bingo: 'bottom',
  takahashigawa: 'bottom',
  hiroshima: 'top',
  'hiroshima-chuo': 'bottom',
  shimonoseki: 'left',
  'yamaguchi-keno': 'top',
  matsuyama: 'left',
  'renkei-kochi': 'bottom',
  kitakyushu: 'left',
  kurume: 'left',
  nagasaki: 'bottom',
  'nishi-kyushu-sasebo': 'left',
  kumamoto: 'left',
  kagoshima: 'left',
};

export function labelSide(region: string): LabelSide {
  return SIDES[region] ?? 'right';
}
