import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import { type FileCase, whole } from './fileCase.ts';

const label = { ja: '図書館', en: 'Libraries' };
const theme = {
  id: 'libraries',
  name: label,
  about: label,
  words: ['図書館'],
  initiatives: ['mito/library'],
};

function broken(
  rule: RuleId,
  themes: readonly object[],
  path: string,
  found: string,
  ja: string,
  en: string,
): FileCase {
  const file = 'themes.json';
  return {
    rule,
    file,
    path,
    found,
    ja,
    en,
    files: { ...whole, [file]: JSON.stringify({ themes }, null, 2) },
  };
}

/** themes.json, of a record of one region. */
export const themeCases: readonly FileCase[] = [
  broken('theme-twice', [theme, theme], 'themes[1].id', 'libraries', '別の id', 'another id'),
  broken(
    'theme-initiative-unknown',
    [{ ...theme, initiatives: ['mito/library', 'mito/gone'] }],
    'themes[0].initiatives[1]',
    'mito/gone',
    '消して',
    'delete',
  ),
  broken(
    'theme-initiative-twice',
    [{ ...theme, initiatives: ['mito/library', 'mito/library'] }],
    'themes[0].initiatives[1]',
    'mito/library',
    '一方を',
    'one of the two',
  ),
  broken(
    'initiative-id-form',
    [{ ...theme, initiatives: ['library'] }],
    'themes[0].initiatives[0]',
    'library',
    'toyama/new-rail',
    'toyama/new-rail',
  ),
];
