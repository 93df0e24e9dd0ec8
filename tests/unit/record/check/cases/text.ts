import { broken, type Case } from './case.ts';

const clinic = 'initiatives[1]';

/** Letters and wording. */
export const textCases: readonly Case[] = [
  broken('control-character', { outlook: '一行目\n二行目' }, 'U+000A', '1行の文章に', 'on one line'),
  broken('control-character', { outlook: 'ベル\u0007' }, 'U+0007', '消し', 'Delete'),
  broken(
    'bidi-character',
    { [`${clinic}.title`]: '夜間\u202E診療' },
    'U+202E',
    '打ち直して',
    'type the text anew',
  ),
  broken('invisible-character', { outlook: '見え\u200Bない' }, 'U+200B', '消すか', 'Delete it'),
  broken('invisible-character', { shortName: '水\u{e0041}戸' }, 'U+E0041', '消すか', 'Delete it'),
  broken('invisible-character', { shortName: '水\u2800戸' }, 'U+2800', '消すか', 'Delete it'),
  broken('invisible-character', { shortName: '葛\ufe00\ufe01城' }, 'U+FE00', '消すか', 'Delete it'),
  broken('broken-character', { outlook: '壊れた\uD83D字' }, 'U+D83D', '打ち直して', 'anew'),
  broken('broken-character', { outlook: `や${'\u0301'.repeat(4)}ま` }, 'U+0301', '打ち直して', 'anew'),
  broken('markup', { outlook: '<b>太字</b>にする' }, '<b>', '文字だけで', 'plain text'),
  broken('markup', { outlook: '図書館&amp;公民館' }, '&amp;', '文字だけで', 'plain text'),
  broken('markup', { 'notes[0]': '[水戸市](https://mito.jp/)' }, '](', '文字だけで', 'plain text'),
  broken('markup', { outlook: '図書館]]>公民館' }, ']]>', '文字だけで', 'plain text'),
  broken('markup', { outlook: '図書館--> 公民館' }, '-->', '文字だけで', 'plain text'),
  broken('markup', { outlook: '図書館<?php' }, '<?', '文字だけで', 'plain text'),
  broken('reading-form', { outlook: '水戸市《うその読み》の発展' }, '水戸市《', '「〈」「〉」', '〈 and 〉'),
  broken(
    'reading-form',
    { [`${clinic}.summary.easy`]: '病院《》' },
    '病院《》',
    '病院《びょういん》',
    '病院《',
  ),
  broken('formula', { [`${clinic}.title`]: '=夜間診療' }, '=夜間診療', '先頭の「=」', 'Delete the "="'),
  broken('formula', { 'aliases[0]': '＠水戸' }, '＠水戸', '先頭の「＠」', 'Delete the "＠"'),
  broken('mixed-digits', { outlook: '１0市町村' }, '１0', ': 10', 'as 10.'),
  broken('foreign-letter', { outlook: 'デジタルデバйドの解消' }, 'й', '打ち直して', 'anew'),
  broken('variant-letter', { outlook: '圈域の発展' }, '圈', '「圏」に', '"圏"'),
  broken('variant-letter', { outlook: '⼀つの圏域' }, '⼀', '「一」に', '"一"'),
  broken(
    'summary-long',
    { [`${clinic}.summary.ja`]: 'あ'.repeat(201) },
    '201',
    '200文字まで',
    '200 characters',
  ),
  broken(
    'summary-sentences',
    { [`${clinic}.summary.ja`]: '一。二。三。四。' },
    '4',
    '3文まで',
    '3 sentences',
  ),
  broken(
    'summary-english',
    { [`${clinic}.summary.en`]: undefined },
    '夜間の急患診療',
    'en に英語',
    'summary.en',
  ),
  broken('english-name', { 'name.en': 'Mito Area' }, 'Mito Area', 'Mito Region', 'Mito Region'),
];
