import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import { type FileCase, replaced, whole } from './fileCase.ts';

const file = 'regions/mito.json';
const end = whole[file]?.slice(-40) ?? '';

function json(
  rule: RuleId,
  from: string,
  to: string,
  found: string,
  ja: string,
  en: string,
  path = '',
): FileCase {
  return { rule, file, path, files: replaced(file, from, to), found, ja, en };
}

/** Texts that are no JSON, or more than JSON tells. */
export const jsonCases: readonly FileCase[] = [
  json('json-trailing-comma', '"水戸圏"\n  ]', '"水戸圏",\n  ]', '11', '「,」を消して', 'Delete the ","'),
  json(
    'json-missing-comma',
    '"shortName": "水戸",',
    '"shortName": "水戸"',
    '9',
    '「,」を付けて',
    'Put a ","',
  ),
  json(
    'json-line-break',
    '"めざします。"'.slice(1, -1),
    'めざし\nます。',
    '98',
    '1行にまとめ',
    'on one line',
  ),
  json('json-backslash', '"shortName": "水戸"', '"shortName": "水\\戸"', '8', '2つ重ねて', 'write it twice'),
  json('json-end', end, '', '', '末尾が欠けて', 'a lost end'),
  json('json-syntax', '"shortName": "水戸"', '"shortName"： "水戸"', '：', '半角', 'plain signs'),
  json('json-syntax', '"水戸",', '“水戸”,', '“', '半角の「"」', 'plain quotation marks'),
  json(
    'field-twice',
    '"shortName": "水戸"',
    '"shortName": "水", "shortName": "水戸"',
    'shortName',
    '一方',
    'one',
    'shortName',
  ),
  json('encoding', '"水戸",', '"\uFFFD戸",', '8', 'UTF-8（BOMなし）', 'without BOM'),
  json('byte-order-mark', '{', '\uFEFF{', 'BOM', 'UTF-8（BOMなし）', 'without BOM'),
];
