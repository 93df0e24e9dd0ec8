import { ja } from '../ja/index.ts';
import type { Words } from '../shape.ts';
import { enAccessibility } from './accessibility.ts';
import { enKeep } from './keep.ts';
import { enKeys } from './keys.ts';
import { enLanguages } from './languages.ts';
import { enLocate } from './locate.ts';
import { enSearch } from './search.ts';
import { enTown } from './town.ts';

export const en: Words = {
  ...ja,
  accessibility: enAccessibility,
  keep: enKeep,
  keys: enKeys,
  languages: enLanguages,
  locate: enLocate,
  search: enSearch,
  town: enTown,
};
