import { ja } from '../ja/index.ts';
import type { Words } from '../shape.ts';
import { easyAccessibility } from './accessibility.ts';
import { easyKeep } from './keep.ts';
import { easyKeys } from './keys.ts';
import { easyLanguages } from './languages.ts';
import { easyLocate } from './locate.ts';
import { easySearch } from './search.ts';
import { easyTown } from './town.ts';

export const easy: Words = {
  ...ja,
  accessibility: easyAccessibility,
  keep: easyKeep,
  keys: easyKeys,
  languages: easyLanguages,
  locate: easyLocate,
  search: easySearch,
  town: easyTown,
};
