import type { CompareFacts, MeasureFacts, RegionFacts } from '../../../compare/types.ts';
import { enCompareAbout } from '../../../i18n/en/compareAbout.ts';
import { jaCompareAbout } from '../../../i18n/ja/compareAbout.ts';
import type { Atlas } from '../../../record/atlas.ts';
import type { Region } from '../../../record/types.ts';
import { BORDERS, STATISTICS } from '../about.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { regionColumns } from './common.ts';

interface Row {
  region: Region;
  facts: RegionFacts;
  measure: MeasureFacts;
}

const columns: readonly Column<Row>[] = [
  ...regionColumns<Row>(({ region }) => region),
  {
    name: 'measure',
    type: 'string',
    isRequired: true,
    about: {
      ja: '指標のID。意味は definition_ja の列にある',
      en: 'id of the measure; what it is stands in definition_en',
    },
    value: ({ measure }) => measure.id,
  },
  {
    name: 'value',
    type: 'number',
    about: {
      ja: '値。空欄は、構成市町村のどれかの数字が公表されていないなどで求められないもの',
      en: 'the value; blank where it cannot be told, as where a figure of one member is not published',
    },
    value: ({ facts, measure }) => facts.values[measure.id],
  },
  {
    name: 'unit',
    type: 'string',
    isRequired: true,
    about: { ja: '単位', en: 'unit' },
    value: ({ measure }) => measure.unit,
  },
  {
    name: 'as_of',
    type: 'string',
    isRequired: true,
    about: {
      ja: '値の時点。変化は2つの年。「?」は、もとにした役所・役場の位置がいつのものかわからない',
      en: 'day or year of the value; two years for a change; "?" for the halls, whose day is not known',
    },
    value: ({ measure }) => measure.asOf,
  },
  {
    name: 'formula',
    type: 'string',
    isRequired: true,
    about: { ja: '式', en: 'formula' },
    value: ({ measure }) => measure.formula,
  },
  {
    name: 'definition_ja',
    type: 'string',
    isRequired: true,
    about: { ja: '指標の意味', en: 'what the measure is, in Japanese' },
    value: ({ measure }) => jaCompareAbout.definitions[measure.id],
  },
  {
    name: 'definition_en',
    type: 'string',
    isRequired: true,
    about: { ja: '指標の意味（英語）', en: 'what the measure is' },
    value: ({ measure }) => enCompareAbout.definitions[measure.id],
  },
  {
    name: 'sources',
    type: 'string',
    isRequired: true,
    about: { ja: 'もとの資料（「; 」で区切る）', en: 'what the value rests on, separated by "; "' },
    value: ({ measure }) => measure.sources.map((source) => jaCompareAbout.sources[source]).join('; '),
  },
];

/** region-measures.csv: one row for each measure of each region, in long form. Nothing in it rests on initiatives. */
export function measureTable(home: Home, atlas: Atlas, compared: CompareFacts): OpenDataFile[] {
  return tableFiles(home, {
    path: 'region-measures.csv',
    name: 'region-measures',
    title: {
      ja: '圏域の指標の表（人口、面積、距離、形、隣の圏域など）',
      en: 'Measures of the regions: people, area, distances, shape, neighbours',
    },
    columns,
    key: ['region_id', 'measure'],
    credits: [STATISTICS.credit, BORDERS.credit],
    caveats: [CAVEATS.preliminary, CAVEATS.overlap, CAVEATS.kochi, CAVEATS.compactness, CAVEATS.halls],
    rows: compared.regions.flatMap((facts) =>
      compared.measures.map((measure) => ({ region: atlas.region(facts.region), facts, measure })),
    ),
  });
}
