import type { Atlas } from '../../../record/atlas.ts';
import type { Municipality, Region } from '../../../record/types.ts';
import { AS_OF } from '../about.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { municipalityColumns } from './common.ts';

interface Row {
  municipality: Municipality;
  regions: readonly Region[];
}

/** 竹原市 belongs to three; each region has a cell of its own. */
const MOST_REGIONS = 3;

const columns: readonly Column<Row>[] = [
  ...municipalityColumns<Row>(({ municipality }) => municipality),
  {
    name: 'kana',
    type: 'string',
    isRequired: true,
    about: { ja: '市町村の名前の読み', en: 'reading of the name' },
    value: ({ municipality }) => municipality.kana,
  },
  {
    name: 'romaji',
    type: 'string',
    isRequired: true,
    about: { ja: '市町村の名前のローマ字', en: 'name in Latin letters' },
    value: ({ municipality }) => municipality.romaji,
  },
  {
    name: 'region_count',
    type: 'integer',
    isRequired: true,
    about: {
      ja: '入っている圏域の数。0はどの圏域にも入っていない',
      en: 'in how many regions it is; 0 for one outside any',
    },
    value: ({ regions }) => regions.length,
  },
  ...Array.from({ length: MOST_REGIONS }, (_, index) => regionColumn(index)),
  {
    name: 'as_of',
    type: 'string',
    isRequired: true,
    about: { ja: 'この表の時点', en: 'the day of which the table speaks' },
    value: () => AS_OF,
  },
];

function regionColumn(index: number): Column<Row> {
  const number = index + 1;
  return {
    name: `region_id_${number}`,
    type: 'string',
    about: {
      ja: `${number}つ目の圏域のID。順番は北から南で、重みの違いはない`,
      en: `id of region ${number}; north to south, none stands before another`,
    },
    value: ({ regions }) => regions[index]?.id ?? null,
  };
}

/**
 * municipalities.csv: one row for each municipality of the country, and the regions it is in.
 * @throws Error if a municipality is in more regions than the table has room for
 */
export function municipalityTable(home: Home, atlas: Atlas): OpenDataFile[] {
  const rows = atlas.municipalities.map((municipality) => {
    const regions = atlas.regionsOf(municipality.code);
    if (regions.length > MOST_REGIONS) {
      throw new Error(
        `municipalities.csv has no room for the ${regions.length} regions of ${municipality.code}`,
      );
    }
    return { municipality, regions };
  });
  return tableFiles(home, {
    path: 'municipalities.csv',
    name: 'municipalities',
    title: {
      ja: '市町村の表（全国1,747市区町村。1行が1市町村）',
      en: 'Municipalities (all 1,747), one row each, with the regions they are in',
    },
    columns,
    key: ['code'],
    rows,
  });
}
