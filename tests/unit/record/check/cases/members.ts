import { broken, type Case } from './case.ts';

const kasama = { code: '08216', joined: '2022-02-21', scheme: 'national' };
const outsider = { code: '09201', joined: '2022-02-21', scheme: 'prefectural' };
const alone = {
  'initiatives[0].participants': { kind: 'unstated' },
  'initiatives[1].participants': { kind: 'all' },
};

/** Who belongs to the region and takes part. */
export const memberCases: readonly Case[] = [
  broken('code-unknown', { 'members[2].code': '08999' }, '08999', '一覧でコード', 'Look the code up'),
  broken('code-unknown', { 'centralCities[0]': '08999' }, '08999', '一覧でコード', 'Look the code up'),
  broken('code-unknown', { 'announcements[0].code': '99999' }, '99999', '一覧でコード', 'Look the code up'),
  broken('code-unknown', { 'initiatives[0].participants.codes[1]': '08000' }, '08000', '一覧で', 'Look'),
  broken('member-twice', { 'members[4]': kasama }, '笠間市', '一方を消して', 'Delete one', 'members[4].code'),
  broken(
    'central-city-not-member',
    { 'centralCities[0]': '08202' },
    '08202',
    'members に「08202」',
    'Add "08202"',
  ),
  broken('central-city-twice', { 'centralCities[1]': '08201' }, '08201', '一方を消して', 'Delete one'),
  broken(
    'central-cities-too-many',
    {
      centralCities: ['08201', '08216', '08302'],
      'members[0].joined': '2022-02-21',
      'members[3].scheme': 'national',
    },
    '3',
    '連携中枢都市だけを',
    'Keep the central cities only',
  ),
  broken('joined-missing', { 'members[2].joined': null }, '小美玉市', 'joined に日付', 'Give joined a date'),
  broken(
    'joined-missing',
    { 'members[0].joined': null, centralCities: ['08201', '08216'] },
    '08201',
    'joined',
    'joined',
  ),
  broken(
    'formation-unknown',
    { members: [{ code: '08201', joined: null, scheme: 'national' }], ...alone, 'initiatives[0].parts': [] },
    'mito',
    '形成方針（policy）に日付',
    'a milestone of the kind policy',
  ),
  broken(
    'central-city-prefectural',
    { 'members[0].scheme': 'prefectural' },
    '08201',
    'national に',
    'to national',
  ),
  broken(
    'prefectural-elsewhere',
    { 'members[4]': outsider },
    '09201',
    'scheme と',
    'scheme',
    'members[4].scheme',
  ),
  broken(
    'participant-not-member',
    { 'initiatives[0].participants.codes[1]': '08202' },
    '08202',
    'partners',
    'partners',
  ),
  broken(
    'participant-not-member',
    { 'initiatives[0].parts[0].participants.codes[0]': '08202' },
    '08202',
    'コード',
    'code',
  ),
  broken(
    'participant-twice',
    { 'initiatives[0].participants.codes[1]': '08201' },
    '08201',
    '一方を消して',
    'Delete one',
  ),
  broken(
    'count-too-large',
    { 'initiatives[1].participants.count': 5 },
    '5',
    '数を確かめて',
    'Look at the number',
  ),
  broken(
    'announcement-member',
    { 'announcements[0].code': '08216' },
    '笠間市',
    'announcements から',
    'delete',
  ),
];
