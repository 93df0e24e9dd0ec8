import { changed, lists, recordOf } from '../fixture.ts';
import { small } from '../small.ts';
import { type FileCase, whole } from './fileCase.ts';

function without(name: string) {
  return Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name));
}

const other = JSON.stringify(
  changed(small, { id: 'tsukuba', centralCities: ['08216'], 'members[0].joined': '2022-02-21' }),
);

/** Files that are not there, or do not agree with each other. */
export const recordCases: readonly FileCase[] = [
  {
    rule: 'file-missing',
    file: 'sources.json',
    path: '',
    files: without('sources.json'),
    found: 'sources.json',
    ja: '元の場所',
    en: 'back in its place',
  },
  {
    rule: 'file-missing',
    file: 'themes.json',
    path: '',
    files: without('themes.json'),
    found: 'themes.json',
    ja: '元の場所',
    en: 'back in its place',
  },
  {
    rule: 'file-missing',
    file: 'taxonomy.json',
    path: '',
    files: without('taxonomy.json'),
    found: 'taxonomy.json',
    ja: '元の場所',
    en: 'back',
  },
  {
    rule: 'file-missing',
    file: 'municipalities.csv',
    path: '',
    files: without('municipalities.csv'),
    found: 'csv',
    ja: '元の',
    en: 'back',
  },
  {
    rule: 'file-missing',
    file: 'regions/*.json',
    path: '',
    files: lists,
    found: 'regions/',
    ja: '元の場所',
    en: 'back',
  },
  {
    rule: 'file-stray',
    file: 'regions/水戸.xlsx',
    path: '',
    files: { ...whole, 'regions/水戸.xlsx': '' },
    found: '水戸.xlsx',
    ja: '別の場所',
    en: 'elsewhere',
  },
  {
    rule: 'id-file-name',
    file: 'regions/omitama.json',
    path: 'id',
    files: recordOf(small, 'regions/omitama.json'),
    found: 'mito',
    ja: '「mito.json」',
    en: '"mito.json"',
  },
  {
    rule: 'central-city-shared',
    file: 'regions/tsukuba.json',
    path: 'centralCities[0]',
    files: { ...whole, 'regions/tsukuba.json': other.replace('["08216"]', '["08201"]') },
    found: 'regions/mito.json',
    ja: '見比べて',
    en: 'Compare',
  },
];
