import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import { type FileCase, replaced } from './fileCase.ts';

const file = 'municipalities.csv';

function table(
  rule: RuleId,
  from: string | RegExp,
  to: string,
  path: string,
  found: string,
  ja: string,
  en: string,
): FileCase {
  return { rule, file, path, files: replaced(file, from, to), found, ja, en };
}

/** Rows, columns and cells of the municipalities. */
export const csvCases: readonly FileCase[] = [
  table('csv-rows', /\n47382,.*/, '', '', '1746', '消えた行', 'lost or added'),
  table('csv-header', /^.*/, '番号,名前', '[1]', '番号,名前', '1行目に列の名前', 'in the first line'),
  table(
    'csv-column-missing',
    /,[^,\n]*$/gm,
    '',
    '[1].area_km2_20260401',
    'area_km2_2026',
    '元に戻して',
    'back',
  ),
  table('csv-column-unknown', /(?<=.)$/gm, ',memo', '[1].memo', 'memo', '不要なら', 'delete it'),
  table('csv-cells', ',Sapporo-shi,', ',', '[2]', '15', 'カンマ', 'comma'),
  table(
    'csv-quotes',
    '01202,北海道,函館市',
    '01202,北海道,"函館"市',
    '',
    '3',
    '引用符を消す',
    'close each one',
  ),
  table('csv-code-form', /^01100/m, '1100', '[2].code', '1100', '先頭の0', 'leading zeros'),
  table('csv-code-twice', /^01202/m, '01100', '[3].code', '01100', '行を消して', 'Delete one'),
  table('csv-empty', ',さっぽろし,', ',,', '[2].kana', 'kana', '内容を書いて', 'Fill it in'),
  table('csv-number', ',1952356,', ',約195万,', '[2].pop2015', '約195万', '半角数字', 'without separators'),
  table('csv-negative', ',1952356,', ',-1952356,', '[2].pop2015', '-1952356', '0以上', '0 or more'),
  table('csv-whole', ',1952356,', ',1952356.5,', '[2].pop2015', '1952356.5', '整数で', 'without a fraction'),
  table(
    'csv-too-big',
    ',1952356,',
    ',3000000000,',
    '[2].pop2015',
    '3000000000',
    '桁を確かめ',
    'Look at its digits',
  ),
  table('csv-too-big', ',1952356,', `,${'9'.repeat(400)},`, '[2].pop2015', 'Infinity', '桁', 'digits'),
  table(
    'csv-position',
    '43.062089,141.354389',
    '43.062089,43.1',
    '[2].hall_lon',
    '43.1',
    '緯度',
    'exchanged',
  ),
  table('text-too-long', ',札幌市,', `,${'札'.repeat(61)},`, '[2].name', '61', '60文字まで', 'to 60'),
  table('formula', ',札幌市,', ',=札幌市,', '[2].name', '=札幌市', '先頭の「=」', 'Delete the "="'),
  table('kana-form', ',さっぽろし,', ',サッポロシ,', '[2].kana', 'サッポロシ', 'ひらがな', 'hiragana'),
  table('reading-form', ',札幌市,', ',札幌市《うそ》,', '[2].name', '札幌市《', '〈', '〈'),
  table('markup', ',札幌市,', ',<b>札幌市</b>,', '[2].name', '<b>', '文字だけで', 'plain text'),
  table('control-character', ',札幌市,', ',札幌\u0000市,', '[2].name', 'U+0000', '消し', 'Delete'),
];
