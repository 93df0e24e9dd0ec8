import type { Atlas } from '../../../record/atlas.ts';
import type { Member, Municipality, Region } from '../../../record/types.ts';
import { YES_NO } from '../../../view/csv.ts';
import { AS_OF } from '../about.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { municipalityColumns, regionColumns } from './common.ts';

interface Row {
  region: Region;
  member: Member;
  municipality: Municipality;
}

const columns: readonly Column<Row>[] = [
  ...regionColumns<Row>(({ region }) => region),
  ...municipalityColumns<Row>(({ municipality }) => municipality),
  {
    name: 'joined',
    type: 'string',
    about: {
      ja: '連携協約を結んだ日（年月日か年月）。空欄は、協約の相手でない、ただ1つの連携中枢都市',
      en: 'day or month of the agreement; blank for a single central city, which has none with itself',
    },
    value: ({ member }) => member.joined,
  },
  {
    name: 'entered',
    type: 'string',
    about: {
      ja: '協約とは別の日に参加が始まったとき、その日（年月日か年月）',
      en: "day or month taking part began, where that is another than the agreement's",
    },
    value: ({ member }) => member.entered ?? null,
  },
  {
    name: 'left',
    type: 'string',
    about: { ja: '圏域を離れた日（年月日か年月）', en: 'day or month it left the region' },
    value: ({ member }) => member.left ?? null,
  },
  {
    name: 'scheme',
    type: 'string',
    isRequired: true,
    values: ['national', 'prefectural'],
    about: {
      ja: '参加の制度。national＝国の制度、prefectural＝高知県の制度',
      en: 'national scheme, or that of Kochi prefecture',
    },
    value: ({ member }) => member.scheme,
  },
  {
    name: 'central',
    type: 'boolean',
    isRequired: true,
    values: YES_NO,
    about: { ja: '連携中枢都市か', en: 'whether it is a central city' },
    value: ({ region, member }) => region.centralCities.includes(member.code),
  },
  {
    name: 'as_of',
    type: 'string',
    isRequired: true,
    about: { ja: 'この表の時点', en: 'the day of which the table speaks' },
    value: () => AS_OF,
  },
];

/** memberships.csv: one row for each membership, north to south. */
export function membershipTable(home: Home, atlas: Atlas): OpenDataFile[] {
  return tableFiles(home, {
    path: 'memberships.csv',
    name: 'memberships',
    title: {
      ja: '構成市町村の表（1行が1市町村の1つの圏域への参加）',
      en: 'Memberships: one row for each municipality in each region',
    },
    columns,
    key: ['region_id', 'code'],
    rows: atlas.regions.flatMap((region) =>
      region.members.map((member) => ({ region, member, municipality: atlas.municipality(member.code) })),
    ),
  });
}
