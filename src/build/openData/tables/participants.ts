import type { Atlas } from '../../../record/atlas.ts';
import { participation } from '../../../record/participation.ts';
import type { Municipality } from '../../../record/types.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { type InitiativeRow, initiativeKeyColumns, municipalityColumns } from './common.ts';

interface Row extends InitiativeRow {
  municipality: Municipality;
}

const columns: readonly Column<Row>[] = [
  ...initiativeKeyColumns,
  ...municipalityColumns<Row>(({ municipality }) => municipality),
  {
    name: 'basis',
    type: 'string',
    isRequired: true,
    values: ['all', 'listed'],
    about: {
      ja: '資料での書かれ方。all＝構成市町村のすべて、listed＝名前を挙げている',
      en: 'whether the source says all members, or names this one',
    },
    value: ({ initiative }) => initiative.participants.kind,
  },
];

/**
 * participants.csv: one row for each municipality that a source says takes part in an initiative.
 * A cell holds one value, so the list of participants cannot stand in initiatives.csv.
 */
export function participantTable(
  home: Home,
  atlas: Atlas,
  initiatives: readonly InitiativeRow[],
): OpenDataFile[] {
  return tableFiles(home, {
    path: 'participants.csv',
    name: 'participants',
    title: {
      ja: '取組に参加する市町村の表（資料に書かれているものだけ）',
      en: 'Municipalities that take part in an initiative, where the source says so',
    },
    columns,
    caveats: [CAVEATS.selection],
    key: ['initiative_id', 'code'],
    rows: initiatives.flatMap(({ region, initiative }) =>
      region.members.flatMap(({ code }) =>
        participation(region, initiative, code) === 'takes-part'
          ? [{ region, initiative, municipality: atlas.municipality(code) }]
          : [],
      ),
    ),
  });
}
