import type { Atlas } from '../../../record/atlas.ts';
import type { Member, Municipality, Region } from '../../../record/types.ts';
import { YES_NO } from '../../../view/csv.ts';
import { AS_OF } from '../about.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { municipalityColumns } from './common.ts';

interface Row {
  municipality: Municipality;
  /** Regions the municipality is in. */
  count: number;
  /** Which of them this row is about, from 1; 0 in the one row of a municipality outside any. */
  number: number;
  membership: { region: Region; member: Member } | null;
}

const columns: readonly Column<Row>[] = [
  ...municipalityColumns<Row>(({ municipality }) => municipality),
  {
    name: 'region_count',
    type: 'integer',
    isRequired: true,
    about: {
      ja: '入っている圏域の数。2以上の市町村は、その数だけ行がある',
      en: 'in how many regions it is: a municipality in two or three has as many rows',
    },
    value: ({ count }) => count,
  },
  {
    name: 'region_number',
    type: 'integer',
    isRequired: true,
    about: {
      ja: '何番目の圏域の行か。順番は北から南で、重みの違いはない。0はどの圏域にも入っていない。0か1の行だけを使うと、1市町村1行になる',
      en: 'which of its regions the row is about, north to south, none before another; 0 outside any. The rows with 0 or 1 hold every municipality once',
    },
    value: ({ number }) => number,
  },
  {
    name: 'region_id',
    type: 'string',
    about: {
      ja: '圏域のID。空欄はどの圏域にも入っていない',
      en: 'id of the region; blank for a municipality outside any',
    },
    value: ({ membership }) => membership?.region.id ?? null,
  },
  {
    name: 'region_name_ja',
    type: 'string',
    about: { ja: '圏域の名前', en: 'name of the region' },
    value: ({ membership }) => membership?.region.name.ja ?? null,
  },
  {
    name: 'region_name_en',
    type: 'string',
    about: { ja: '圏域の英語名（本サイトによる訳）', en: 'English name, our translation' },
    value: ({ membership }) => membership?.region.name.en ?? null,
  },
  {
    name: 'scheme',
    type: 'string',
    values: ['national', 'prefectural'],
    about: {
      ja: '参加の制度。national＝国の制度、prefectural＝高知県の制度',
      en: 'national scheme, or that of Kochi prefecture',
    },
    value: ({ membership }) => membership?.member.scheme ?? null,
  },
  {
    name: 'central',
    type: 'boolean',
    values: YES_NO,
    about: { ja: '連携中枢都市か', en: 'whether it is a central city' },
    value: ({ membership, municipality: { code } }) =>
      membership?.region.centralCities.includes(code) ?? null,
  },
  {
    name: 'as_of',
    type: 'string',
    isRequired: true,
    about: { ja: 'この表の時点', en: 'the day of which the table speaks' },
    value: () => AS_OF,
  },
];

/**
 * municipality-regions.csv: one row for each pair of municipality and region, and one for each municipality outside
 * any, so that a join from a table of all municipalities loses none. memberships.csv holds the pairs alone, with dates.
 */
export function crosswalkTable(home: Home, atlas: Atlas): OpenDataFile[] {
  return tableFiles(home, {
    path: 'municipality-regions.csv',
    name: 'municipality-regions',
    title: {
      ja: '市町村と圏域の対照表（圏域に入っていない市町村も含む。ほかの統計とつなぐときに）',
      en: 'Crosswalk from municipalities to regions, those outside any included; for joins with other statistics',
    },
    columns,
    key: ['code', 'region_number'],
    rows: atlas.municipalities.flatMap((municipality) => rowsOf(atlas, municipality)),
  });
}

function rowsOf(atlas: Atlas, municipality: Municipality): Row[] {
  const memberships = atlas.regionsOf(municipality.code).flatMap((region) => {
    const member = region.members.find(({ code }) => code === municipality.code);
    return member ? [{ region, member }] : [];
  });
  const count = memberships.length;
  if (count === 0) return [{ municipality, count, number: 0, membership: null }];
  return memberships.map((membership, index) => ({ municipality, count, number: index + 1, membership }));
}
