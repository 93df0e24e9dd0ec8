import { broken, type Case } from './case.ts';

const milestone = { kind: 'other', text: '会議を開く', sources: [{ id: 'mic-renkei-2025' }] };

/** Days and periods, and their order. */
export const dateCases: readonly Case[] = [
  broken(
    'date-impossible',
    { 'coverage.asOf': '2023-02-30' },
    '2023-02-30',
    '月と日を',
    'the month and the day',
  ),
  broken(
    'date-impossible',
    { 'members[1].joined': '2022-02-29' },
    '2022-02-29',
    '月と日を',
    'the month and the day',
  ),
  broken(
    'date-far',
    { 'visions[0].adopted': '0222-02-21' },
    '0222-02-21',
    '年を確かめて',
    'Look at the year',
  ),
  broken(
    'entered-before-joined',
    { 'members[2].entered': '2021-12' },
    '2021-12',
    'entered と joined',
    'wrong way round',
  ),
  broken(
    'left-before-joined',
    { 'members[3].left': '2021-03-31' },
    '2021-03-31',
    'left と joined',
    'left and joined',
  ),
  broken(
    'milestone-order',
    { 'milestones[2].date': '2022-01' },
    '2022-01',
    '古いものから順に',
    'older one first',
  ),
  // Past what is less precise: 2022 may follow 2022-02-21 and go before 2022-01, but not both.
  broken(
    'milestone-order',
    {
      'milestones[3]': { ...milestone, date: '2022-01', precision: 'month' },
      'milestones[2]': { ...milestone, date: '2022', precision: 'year' },
    },
    '2022-02-21',
    '順に並べる',
    'older one first',
    'milestones[3].date',
  ),
  broken(
    'milestone-precision',
    { 'milestones[2].precision': 'day' },
    '2022-02',
    '月までなら month',
    'a month is month',
  ),
  broken('vision-backwards', { 'visions[0].to': 2020 }, '2022', '終わりの年度', 'the last one in to'),
  broken('vision-overlap', { 'visions[1].from': 2026 }, '2026', '2つの期間', 'the two periods'),
  broken('vision-edition-twice', { 'visions[1].edition': 1 }, '1', 'edition', 'edition'),
];
