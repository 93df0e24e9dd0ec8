import type { Atlas } from '../../../record/atlas.ts';
import type { Municipality } from '../../../record/types.ts';
import { type Bilingual, STATISTICS } from '../about.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';
import { municipalityColumns } from './common.ts';

const columns: readonly Column<Municipality>[] = [
  ...municipalityColumns<Municipality>((municipality) => municipality),
  people('population_2015', '2015年の人口（国勢調査）', 'census of 2015', ({ y2015 }) => y2015),
  people('population_2020', '2020年の人口（国勢調査）', 'census of 2020', ({ y2020 }) => y2020),
  people(
    'population_2025_preliminary',
    '2025年の人口（国勢調査の速報）',
    'census of 2025, preliminary count',
    ({ y2025preliminary }) => y2025preliminary,
  ),
  ...([2030, 2040, 2050] as const).map((year) =>
    people(
      `population_${year}_projected`,
      `${year}年の人口の推計（国立社会保障・人口問題研究所、2023年推計）`,
      `projection of 2023 for ${year} (IPSS)`,
      (population) => population[`y${year}`],
    ),
  ),
  figure(
    'area_km2',
    '面積（平方キロメートル、2026年4月1日）',
    'area in square kilometres, 1 April 2026',
    ({ areaKm2 }) => areaKm2,
  ),
  figure(
    'day_night_ratio_2020',
    '昼夜間人口比率（パーセント、2020年国勢調査）',
    'day population in per cent of the night population, census of 2020',
    ({ dayNightRatio }) => dayNightRatio,
  ),
];

function people(
  name: string,
  ja: string,
  en: string,
  value: (population: Municipality['population']) => number | null,
): Column<Municipality> {
  const about: Bilingual = { ja: `${ja}。空欄は公表なし`, en: `${en}; blank where none is published` };
  return { name, type: 'integer', about, value: ({ population }) => value(population) };
}

function figure(
  name: string,
  ja: string,
  en: string,
  value: Column<Municipality>['value'],
): Column<Municipality> {
  return {
    name,
    type: 'number',
    about: { ja: `${ja}。空欄は公表なし`, en: `${en}; blank where none is published` },
    value,
  };
}

/** municipality-statistics.csv: one row for each municipality with the figures that the atlas sums by region. */
export function statisticsTable(home: Home, atlas: Atlas): OpenDataFile[] {
  return tableFiles(home, {
    path: 'municipality-statistics.csv',
    name: 'municipality-statistics',
    title: {
      ja: '市町村の統計の表（人口、面積、昼夜間人口比率）',
      en: 'Statistics of municipalities: population, area, day to night ratio',
    },
    columns,
    caveats: [CAVEATS.preliminary],
    key: ['code'],
    rows: atlas.municipalities,
    credits: [STATISTICS.credit],
  });
}
