import type { CompareVocabulary } from '../../../../src/view/compare/address.ts';

export const REGIONS = [
  'sapporo',
  'koriyama',
  'ibaraki-keno',
  'gifu',
  'bingo',
  'hiroshima',
  'oita',
  'kagoshima',
];
export const MEASURES = ['members', 'population2020', 'change', 'area', 'density'];
export const GROUPS = ['size', 'people', 'time', 'shape'];

/** As the record's, but small: only a change goes below nought. */
export const vocabulary: CompareVocabulary = {
  regions: REGIONS,
  measures: MEASURES,
  groups: GROUPS,
  canBeLogarithmic: (measure) => measure !== 'change',
};
