import { broken, type Case } from './case.ts';

const clinic = 'initiatives[1]';
const table = 'results[0]';

/** Fields that are not there, not known, or hold something else than they should. */
export const formCases: readonly Case[] = [
  broken(
    'missing-field',
    { [`${clinic}.category`]: undefined },
    'category',
    '「category（分類）」を書き加えて',
    'Add',
  ),
  broken(
    'missing-field',
    { 'coverage.stated[1].source': undefined },
    'source',
    '「source（出典）」を',
    'Add',
  ),
  broken(
    'missing-field',
    { [`${clinic}.participants.kind`]: undefined },
    'kind',
    '「kind（種類）」を',
    'Add',
  ),
  broken('unknown-field', { [`${clinic}.catgory`]: 'medical' }, 'catgory', 'つづり', 'spelling'),
  broken('wrong-type', { outlook: 5 }, '5', '文字列に改めて', 'Change it to text'),
  broken('wrong-type', { 'visions[0].edition': 1.5 }, '1.5', '整数に', 'a whole number'),
  broken('wrong-type', { 'notes[0]': null }, 'null', '文字列に', 'to text'),
  broken('wrong-type', { [`${clinic}.sources[0]`]: 7 }, '7', '項目のまとまり', 'a group of fields'),
  broken('wrong-type', { tags: undefined, links: 'なし' }, 'なし', '一覧', 'a list', 'links'),
  broken(
    'not-allowed',
    { 'members[1].scheme': 'state' },
    'state',
    'national、prefectural',
    'national, prefectural',
  ),
  broken(
    'not-allowed',
    { [`${clinic}.participants.kind`]: 'some' },
    'some',
    'all、listed、',
    'all, listed, ',
  ),
  broken('empty-text', { outlook: '' }, 'outlook', '内容を書いて', 'Fill it in'),
  broken('empty-text', { 'notes[0]': ' ' }, 'notes', '内容を書いて', 'Fill it in'),
  broken('untrimmed', { [`${clinic}.title`]: ' 夜間診療' }, ' 夜間診療', '空白を消して', 'Delete the spaces'),
  broken('text-too-long', { outlook: 'あ'.repeat(2001) }, '2001', '2000文字まで', 'Shorten it to 2000'),
  broken(
    'list-empty',
    { [`${table}.columns`]: [], [`${table}.rows`]: [], [`${table}.totals`]: [] },
    'columns',
    '1件以上',
    'at least one',
  ),
  broken('number-too-small', { 'visions[0].from': 4 }, '4', '2010以上', '2010 or more'),
  broken('number-too-big', { 'visions[1].to': 20300 }, '20300', '2060以下', '2060 or less'),
];

/** Codes, dates, keys and addresses written in another way. */
export const notationCases: readonly Case[] = [
  broken('code-form', { 'members[3].code': '大洗町' }, '大洗町', '5桁で書いて', 'five digits'),
  broken(
    'code-form-suggested',
    { 'members[3].code': '8302' },
    '8302',
    '5桁で書いてください: 08302',
    ': 08302',
  ),
  broken('code-form-suggested', { 'members[3].code': '０８３０２' }, '０８３０２', ': 08302', ': 08302'),
  broken(
    'code-six-digits',
    { 'members[3].code': '083020' },
    '083020',
    '5桁で書いてください: 08302',
    ': 08302',
  ),
  broken(
    'code-check-digit',
    { 'members[3].code': '083021' },
    '083021',
    '除いた5桁',
    'without the check digit',
  ),
  broken('code-number', { 'members[3].code': 8302 }, '8302', '"08302"', '"08302"'),
  broken('date-form', { 'milestones[1].date': '昨年の春' }, '昨年の春', '"2022-02-21"', '"2022-02-21"'),
  broken('date-form', { 'milestones[1].date': '2022-13' }, '2022-13', '"2022-02-21"', '"2022-02-21"'),
  broken(
    'date-form-suggested',
    { 'milestones[1].date': '2022/2/21' },
    '2022/2/21',
    ': 2022-02-21',
    ' 2022-02-21.',
  ),
  broken(
    'date-form-suggested',
    { 'visions[0].adopted': '令和4年2月' },
    '令和4年2月',
    ': 2022-02',
    'as 2022-02.',
  ),
  broken(
    'date-form-suggested',
    { 'members[1].joined': 'R4.2.21' },
    'R4.2.21',
    ': 2022-02-21',
    ' 2022-02-21.',
  ),
  broken('day-form', { 'members[1].joined': '2022' }, '2022', '少なくとも月まで', '"2022-02"'),
  broken(
    'key-form',
    { 'system[1].id': 'P1_1', 'initiatives[0].node': undefined },
    'P1_1',
    '英小文字',
    'small letters',
  ),
  broken('lines-form', { [`${clinic}.sources[0].lines`]: '12〜14' }, '12〜14', '"12-34"', '"12-34"'),
  broken('kana-form', { 'name.kana': 'ミト' }, 'ミト', 'ひらがな', 'hiragana'),
  broken('url-form', { 'contact.url': 'www.city.mito.lg.jp' }, 'www.city.mito', 'https://', 'https://'),
  broken('url-form', { 'links[0].url': 'javascript:alert(1)' }, 'javascript:', 'https://', 'https://'),
];
