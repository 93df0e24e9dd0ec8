import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import { type FileCase, replaced } from './fileCase.ts';

function list(
  file: string,
  rule: RuleId,
  from: string,
  to: string,
  path: string,
  found: string,
  ja: string,
  en: string,
): FileCase {
  return { rule, file, path, files: replaced(file, from, to), found, ja, en };
}

/** The lists that regions are checked against. */
export const listCases: readonly FileCase[] = [
  list(
    'taxonomy.json',
    'taxonomy-twice',
    '"id": "office"',
    '"id": "home"',
    'situations[9].id',
    'home',
    '別の id',
    'another id',
  ),
  list(
    'taxonomy.json',
    'family-unknown',
    '"family": "work"',
    '"family": "job"',
    'categories[0].family',
    'job',
    'work、',
    'work, ',
  ),
  list(
    'taxonomy.json',
    'pillar-unknown',
    '"pillar": "economy"',
    '"pillar": "eco"',
    'fields[0].pillar',
    'eco',
    'urban',
    'urban',
  ),
  list(
    'taxonomy.json',
    'unknown-field',
    '"short": {',
    '"brief": 1, "short": {',
    'pillars[0].brief',
    'brief',
    'つづり',
    'spelling',
  ),
  list(
    'sources.json',
    'document-twice',
    '"id": "mito-omitama-agreement"',
    '"id": "mic-renkei-2025"',
    'documents[3].id',
    'mic',
    '別の id',
    'another id',
  ),
  list(
    'sources.json',
    'date-impossible',
    '"2022-02-21"',
    '"2022-02-30"',
    'documents[3].date',
    '2022-02-30',
    '月と日',
    'month',
  ),
  list(
    'sources.json',
    'not-allowed',
    '"kind": "draft"',
    '"kind": "案"',
    'documents[2].kind',
    '案',
    'collection、',
    'vision, draft',
  ),
];
