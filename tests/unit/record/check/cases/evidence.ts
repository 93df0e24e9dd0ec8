import { broken, type Case } from './case.ts';

const [library, clinic] = ['initiatives[0]', 'initiatives[1]'];

const strategy = 'kasumigaura-strategy';

/** What statements rest on. */
export const evidenceCases: readonly Case[] = [
  broken('source-missing', { [`${clinic}.sources`]: [] }, '', 'sources に', 'in sources'),
  broken('source-missing', { 'milestones[0].sources': undefined }, '', 'sources に', 'in sources'),
  broken('reference-kind', { 'sources[0]': {} }, '—', 'id を、', 'id for a document'),
  broken('unknown-field', { 'sources[0].url': 'https://mito.jp/' }, 'url', '不要なら消して', 'delete it'),
  broken(
    'document-needed',
    { [`${clinic}.sources[0]`]: { url: 'https://mito.jp/', supports: '診療時間' } },
    'https://mito.jp/',
    'sources.json に資料として',
    'Add it to sources.json',
  ),
  broken(
    'missing-field',
    { 'sources[0]': { url: 'https://mito.jp/' } },
    'supports',
    '裏づける',
    'Add',
    'sources[0].supports',
  ),
  broken(
    'document-unknown',
    { 'sources[0].id': 'mic-2025' },
    'mic-2025',
    'mic-renkei-2025、',
    'mic-renkei-2025, ',
  ),
  broken('document-unknown', { 'results[0].source.id': 'mic-2025' }, 'mic-2025', 'mic-renkei', 'mic-renkei'),
  broken('lines-backwards', { [`${clinic}.sources[0].lines`]: '34-12' }, '34-12', ': 12-34', ': 12-34'),
  broken(
    'coverage-contradiction',
    { 'coverage.stated[1].value': 5 },
    '5',
    '抜けや重なり',
    'missing or doubled',
  ),
  broken(
    'coverage-contradiction',
    { 'coverage.stated[2].value': 4 },
    '4',
    '抜けや重なり',
    'missing or doubled',
  ),
  broken(
    'coverage-contradiction',
    { 'coverage.stated[1].asOf': '2020', 'coverage.stated[0].asOf': '2025-03' },
    '9',
    '抜け',
    'missing',
    'coverage.stated[0].value',
  ),
  broken(
    'coverage-exceeded',
    { 'coverage.stated[1].value': 1, 'coverage.kind': 'selection' },
    '1',
    '重なり',
    'doubled',
  ),
  broken('document-unknown', { 'coverage.document': 'mic' }, 'mic', 'mic-renkei-2025、', 'mic-renkei-2025, '),
  broken(
    'coverage-uncited',
    { 'coverage.document': strategy },
    strategy,
    'coverage の document',
    'document in coverage',
  ),
  broken(
    'coverage-contradiction',
    {
      'coverage.stated': [{ value: 2, counts: 'distinct', asOf: '2025', source: { id: strategy } }],
      [`${clinic}.sources[0].id`]: strategy,
    },
    '2',
    '対象の資料にない取組',
    'not told by the document',
    'coverage.stated[0].value',
  ),
  broken(
    'coverage-unstated',
    { 'coverage.kind': 'complete', 'coverage.stated': [] },
    '',
    'selection に',
    'selection',
  ),
  broken(
    'results-columns',
    { 'results[0].rows[1].values': [4] },
    '1',
    '列の数に合わせて',
    'one value for each column',
  ),
  broken('results-total', { 'results[0].totals[0]': 8 }, '8', '写し間違い', 'Look for a slip'),
  broken('figure-contradiction', { [`${library}.figures[0].value`]: 3492 }, '3492', '3492000', '3492000'),
  broken('figure-contradiction', { [`${library}.figures[1].value`]: 54500 }, '54500', '545000', '545000'),
  broken('figure-contradiction', { 'figures[0].value': 63.1 }, '63.1', '61.3', '61.3'),
  broken(
    'doubt-path',
    { 'doubts[0].path': 'visions[7].to' },
    'visions[7].to',
    'visions[0].to',
    'visions[0].to',
  ),
  broken(
    'doubt-path',
    { 'doubts[0].path': 'initiatives.museum' },
    'initiatives.museum',
    '実際にある',
    'is there',
  ),
  broken('doubt-path', { 'doubts[0].path': 'constructor' }, 'constructor', '実際にある', 'is there'),
];
