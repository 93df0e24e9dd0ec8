import type { PageWords } from '../shape.ts';
import { counted, listed } from './record.ts';

/** What measures are and why some are not shown. */
export const enCompareAbout: PageWords['compareAbout'] = {
  unit: 'Unit',
  formula: 'Formula',
  source: 'Source',
  asOf: 'As of',
  signs:
    'Signs in the formulas: M members, C central cities, P population, A area, p prefecture, r day/night ratio, y and m year and month (₀ of the beginning, ₁ April 2025), d distance between halls, ∼ shares a border with, ∼* can be reached over shared borders, R and R′ regions. Within compactness P is the perimeter.',
  definitions: {
    members:
      'Number of municipalities, the central city included. The 13 that take part by Kochi Prefecture’s own scheme are counted. Shimonoseki-shi forms a region by itself.',
    prefectures: 'Number of prefectures in which members lie.',
    population2015: 'Sum of the members’ population, 2015 census.',
    population2020: 'Sum of the members’ population, 2020 census.',
    population2025: 'Sum of the members’ population, preliminary counts of the 2025 census; not final.',
    population2050:
      'Sum of the members’ projected population of 2050. A dash where a member has no projection.',
    change: 'Change from the population of 2015 to that of 2025 (preliminary).',
    outlook: 'Change from the population of 2020 to the projection for 2050.',
    area: 'Sum of the members’ official areas; checked against areas measured from the shapes.',
    density: 'Population of 2020 divided by area.',
    centralShare: 'Share of the region’s people who live in the central city; in both, where there are two.',
    dayNight:
      'People present by day for every 100 by night. The members’ ratios are weighted by their population at night.',
    years:
      'From the first partnership agreement (for Shimonoseki-shi, its formation policy) to April 2025. Some dates are known by month only, so all are counted in whole months.',
    meanDistance:
      'Mean distance from the central city’s hall to the halls of the other members: shortest line on the ellipsoid, not by road. Where there are two central cities, from the nearer one.',
    longestDistance: 'The longest of these distances.',
    compactness:
      'The Polsby–Popper index: 1 for a circle, nearer to 0 the longer or more indented the shape. Measured in an equal-area projection. It falls as borders and coasts are drawn in more detail, so it can only be compared between shapes of the same detail. Nagasaki-shi and Sasebo-shi came in coarser lines than all others, so the values of their regions are probably too high.',
    parts:
      'Number of groups of members that are joined by shared borders; 1 if all are. A municipality of islands alone is a part of its own. Islands within one municipality are not told apart.',
    exclaves: 'Number of members from which no central city can be reached over shared borders.',
    touching:
      'Number of regions with which it shares a border. Borders of municipalities that belong to both are left out.',
    overlapping: 'Number of regions with which it has members in common.',
  },
  detail: (name, fine, middle) =>
    `An example of how far it depends on the detail of borders and coasts: ${name} has ${fine} on fine shapes and ${middle} on coarser ones.`,
  undatedHalls: (day) => `${day} (of what day the positions of the halls are is not known)`,
  sources: {
    record: 'this atlas’s record of members, dates and initiatives',
    census2015: '国勢調査 (census) 2015, 総務省統計局',
    census2020: '国勢調査 (census) 2020, 総務省統計局',
    census2025preliminary: '国勢調査 (census) 2025, preliminary, 総務省統計局',
    projection2023: '日本の地域別将来推計人口（令和5（2023）年推計）, 国立社会保障・人口問題研究所',
    areaSurvey2026: '全国都道府県市区町村別面積調 (area survey), 1 April 2026, 国土地理院',
    halls: 'positions of town and city halls (source and date not known)',
    N03: '国土数値情報（行政区域データ）, 国土交通省, 1 January 2022, generalised',
  },
  refusedLead:
    '36 of the 38 regions are known only by the 3 to 9 examples that the ministry’s collection chose. What rests on that choice is not compared.',
  refused: {
    diversity:
      'How widely initiatives spread over the categories. The collection was laid out by the three pillars, so the spread is that of the choice. It is shown only for adopted visions with all their initiatives.',
    locationQuotient:
      'How much stronger a category is than in the country as a whole. The collection does not yield a national average.',
    similarity:
      'Regions whose shares of categories are alike. The shares are not known, so neither is the likeness.',
    rankByCounts:
      'Regions by number of initiatives. How many are on record is decided by the source and does not show how much a region does.',
    composition:
      'Shares of categories compared. Only between adopted visions with all their initiatives. Today there is one (Ibaraki Ken-o), so there is nothing to compare it with.',
  },
  draft:
    'The Koriyama region is known by a draft of its vision, of 2023. It is marked as a draft and shown apart.',
  column: (name, definition, formula, asOf, sources) =>
    `${name}. ${definition} Formula: ${formula}; as of: ${asOf}; source: ${listed(sources)}`,
  relationsLink: 'How regions lie to each other: which touch, overlap or are nearest',
  relations: {
    title: 'How regions lie to each other',
    lead: 'Which regions touch, which overlap and which are nearest, as a map and in tables.',
    map: 'Map of the relations between regions',
    mapHint: 'Circles are the halls of central cities. The lines mean:',
    close: 'The west, larger (the frame on the map of the country)',
    kinds: { overlaps: 'overlaps', touches: 'touches', nearest: 'nearest' },
    overlapsTitle: 'Regions that overlap',
    overlapsAbout: 'Pairs of regions that have municipalities in common.',
    touchesTitle: 'Regions that touch',
    touchesAbout:
      'Pairs of regions whose members share a border. Borders of municipalities that belong to both are left out. Lengths are measured on this atlas’s fine shapes and depend on their detail. Those of Nagasaki-shi and Sasebo-shi are coarser than the rest.',
    nearestTitle: 'Nearest region',
    nearestAbout:
      'For each region, the one whose central city’s hall is nearest to its own: shortest line on the ellipsoid, not by road.',
    from: 'Region',
    to: 'Other region',
    shared: 'Municipalities in both',
    border: 'Shared border (km)',
    distance: 'Between city halls (km)',
    none: 'Regions that touch no other',
    graph: 'Graph data (JSON: nodes and edges)',
    table: 'List of relations',
    kind: 'Relation',
    km: 'Length or distance (km)',
    pairs: (value) => counted(value, 'pair'),
  },
};
