import { englishDate, englishFiscalYear, withoutMonths } from '../dates.ts';
import type { Words } from '../shape.ts';
import { enCatalogueLinks } from './catalogueLinks.ts';
import { enColouring } from './colouring.ts';
import { enKeep } from './keep.ts';
import { enKeys } from './keys.ts';
import { enLanguages } from './languages.ts';
import { enLocate } from './locate.ts';
import { enMapData } from './mapData.ts';
import { enMapExtras } from './mapExtras.ts';
import { counted, enRecord, listed } from './record.ts';
import { enSearch } from './search.ts';
import { enTakeAlong } from './takeAlong.ts';
import { enTown } from './town.ts';
import { enTimeline } from './years.ts';

const count = (value: number) => value.toLocaleString('en-GB');
const initiatives = (value: number) => counted(value, 'initiative');
const municipalities = (value: number) => counted(value, 'municipality', 'municipalities');
const quoted = (items: readonly string[]) => listed(items.map((item) => `‘${item}’`));
const theRegions = (names: readonly string[]) => listed(names.map((name) => `the ${name}`));

/** Every sentence of the interface in English. Names come romanised: "Mito-shi", "Ibaraki Ken-o Region". */
export const enScripts: Words = {
  site: {
    name: 'Renkei Atlas',
    operator: 'Run by the Renkei Atlas project',
    asOf: 'As of 1 April 2025 (Reiwa 7)',
    notOfficial:
      'This is not an official site of the Ministry of Internal Affairs and Communications or of any municipality.',
    report: 'Report a mistake',
    summariesByEditor: 'Summaries of initiatives are written by this site',
    statement:
      'Run by the Renkei Atlas project. As of 1 April 2025 (Reiwa 7). Summaries of initiatives are written by this site.',
    accessibility: 'Accessibility',
    skip: 'Skip to the text',
    menu: 'Menu',
    mainMenu: 'Site menu',
    breadcrumb: 'You are here',
    nation: 'Map of Japan',
    catalogue: 'Initiatives',
    compare: 'Compare',
    themes: 'By theme',
    data: 'Data',
    about: 'About this atlas',
    date: englishDate,
    fiscalYear: englishFiscalYear,
    unknownDate: 'Date not confirmed',
    notPublished: 'not published',
    count,
    people: (value) => counted(value, 'person', 'people'),
    area: (value) => `${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })} km²`,
    percent: (value) => `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`,
    signedPercent: (value) => {
      const rounded = Math.round(value * 10) / 10;
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
      return `${sign}${Math.abs(rounded).toLocaleString('en-GB')}%`;
    },
    list: listed,
    between: ', ',
    colon: ': ',
    apart: ' · ',
    narrowed: ', ',
    brackets: (text) => ` (${text})`,
    titled: (title, site) => `${title} | ${site}`,
  },
  map: {
    region: 'Map',
    nationLabel: 'Map of Japan’s 38 collaborative core urban areas',
    regionLabel: (name) => `Map of the ${name}`,
    municipalityLabel: (name) => `Map of ${name} and the municipalities around it`,
    borders: 'Some small islands are left out. Borders as of 1 January 2022.',
    credit:
      'Made by processing 国土数値情報（行政区域データ） (National Land Numerical Information, administrative areas) of 国土交通省 (Ministry of Land, Infrastructure, Transport and Tourism)',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Back to the first view',
    noWebGL:
      'This device cannot show a map that zooms and moves, so you see a fixed one. You can choose regions and read about initiatives just the same.',
    failed: 'The map data could not be loaded, so you see a fixed map.',
    slow: 'The map that moves is taking a long time. You can go on using the fixed one.',
    lost: 'The map that moves cannot be shown at the moment. You can go on using the fixed one. Loading the page again may bring it back.',
    retry: 'Load again',
    okinawa: 'Okinawa and the Nansei Islands',
    ogasawara: 'Ogasawara, Minamitorishima and Okinotorishima',
    inSeveral: (name, regions) => `${name} (${counted(regions, 'region')})`,
    withRegions: (name, regions) => `${name} (${regions.join(', ')})`,
    goTo: (place) => `Move the map to ${place}`,
    library: {
      'Map.Title': 'Map that zooms and moves',
      'CooperativeGesturesHandler.WindowsHelpText': 'To zoom the map, hold Ctrl while you scroll',
      'CooperativeGesturesHandler.MacHelpText': 'To zoom the map, hold ⌘ while you scroll',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
      'AttributionControl.ToggleAttribution': 'Show or hide the sources',
      'AttributionControl.MapFeedback': 'Comment on the map',
      'FullscreenControl.Enter': 'Show in full screen',
      'FullscreenControl.Exit': 'Leave full screen',
      'GeolocateControl.FindMyLocation': 'Show my location',
      'GeolocateControl.LocationNotAvailable': 'Your location could not be found',
      'LogoControl.Title': 'MapLibre logo',
      'Marker.Title': 'Map marker',
      'NavigationControl.ResetBearing': 'Drag to rotate the map, press to put north at the top',
      'NavigationControl.ZoomIn': 'Zoom in',
      'NavigationControl.ZoomOut': 'Zoom out',
      'Popup.Close': 'Close the pop-up',
      'ScaleControl.Feet': 'ft',
      'ScaleControl.Meters': 'm',
      'ScaleControl.Kilometers': 'km',
      'ScaleControl.Miles': 'mi',
      'ScaleControl.NauticalMiles': 'nmi',
      'GlobeControl.Enable': 'Show as a globe',
      'GlobeControl.Disable': 'Show as a flat map',
      'TerrainControl.Enable': 'Show the terrain',
      'TerrainControl.Disable': 'Hide the terrain',
    },
  },
  legend: {
    title: 'What the colours mean',
    rule: 'Initiatives on record are counted by subject. Each region has the colour of the subject with more initiatives than any other.',
    basis: {
      selection: (regions, shown) =>
        `${counted(regions.length, 'region')}: ${initiatives(shown)} from the collection of examples (2025) by the Ministry of Internal Affairs and Communications (a selection)`,
      complete: (regions, shown) => `${listed(regions)}: ${initiatives(shown)} in the vision (complete)`,
      draft: (regions, shown) => `${listed(regions)}: ${initiatives(shown)} in a draft of the vision`,
    },
    caution:
      'The collection presents a choice of 3 to 9 initiatives for each region, not all of them. As the numbers are small, a colour only hints at what was chosen.',
    families: 'Colour = subject',
    forms: 'Pattern = lead over the next subject',
    lead: 'Largest by 2 initiatives or more',
    narrow: 'Largest by 1 initiative',
    tie: 'Two subjects equal or 1 initiative apart',
    mixed: 'Three or more subjects equal',
    familyLead: (family) => `‘${family}’ is the largest subject`,
    familyNarrow: (family) => `‘${family}’ is the largest subject (by 1 initiative)`,
    familyTie: (families) => `${quoted(families)} are the largest subjects (equal or 1 initiative apart)`,
    overlap: 'Municipality in two or more regions',
    prefectural: 'Border of the 13 municipalities that take part under Kochi Prefecture’s own scheme',
    regions: (value) => counted(value, 'region'),
    here: (look, shown) => `Colour on the map: ${look}. Counted over the ${initiatives(shown)} shown.`,
  },
  region: {
    kind: 'Collaborative core urban area (連携中枢都市圏; our translation)',
    description: (name, central, members, shown) =>
      `Members of the ${name} (${central.length === 1 ? 'central city' : 'central cities'}: ${listed(central)}; ${municipalities(members)}) and ${initiatives(shown)} from a collection by the Ministry of Internal Affairs and Communications and other documents, on a map and in lists.`,
    backToNation: 'Back to the list of all regions',
    ownPage: (name) => `Open the page of the ${name}`,
    central: 'Central city',
    partners: 'Partner municipalities',
    memberCount: (value) => counted(value, 'member'),
    since: 'Region since',
    sinceValue: (date) => date,
    alone:
      'This region is a single city. The city has set its own formation policy, based on the ties between the towns that merged into it.',
    joined: (date) => `Partnership agreement: ${date}`,
    entered: (date) => `(taking part since ${date})`,
    prefectural: 'takes part under Kochi Prefecture’s own scheme',
    official: 'Official page of the region',
    overlapTitle: 'Members that are also in other regions',
    overlapWith: (name, others) => `${name} is also in ${others}.`,
    coverage: {
      selection: (shown, _when) =>
        `You see ${initiatives(shown)} here, chosen for a collection of examples by the Ministry of Internal Affairs and Communications (2025). The collection does not show all the initiatives of this region.`,
      complete: (shown, when) =>
        `This is the complete list of initiatives in the region’s vision: ${initiatives(shown)}, as of ${when}.`,
      draft: (shown, when) =>
        `These are the initiatives in a draft of the vision, as of ${when}: ${initiatives(shown)}, not counting those listed again or completed. What was decided later may differ.`,
      stated: (value, when) =>
        `According to the source, the whole region had ${initiatives(value)} as of ${when}.`,
      statedRows: (value, when) =>
        `According to the source, the whole region had ${initiatives(value)} as of ${when}, counting those listed again.`,
    },
    initiatives: 'Initiatives',
    pillarCount: initiatives,
    outsideSystem: 'Initiatives outside the region’s own system',
    noneInPillar:
      'The collection shows no initiative under this pillar. That does not mean that there are none.',
    history: 'History',
    visions: 'Visions',
    visionPeriod: (from, to) => `${withoutMonths(from)} to ${withoutMonths(to)}`,
    visionOpen: 'a year not confirmed',
    visionAdopted: (date) => `adopted: ${date}`,
    visionInferred: 'Part of the name or period is inferred by this site.',
    visionOverInferred: (to) =>
      `This vision seems to have run until the end of ${to}. Whether a new one has followed is not confirmed.`,
    visionOver: (to) =>
      `This vision ran until the end of ${to}. Whether a new one has followed is not confirmed.`,
    outlook: 'What is to come (from the collection of examples, 2025)',
    announcements: 'Plans and notices',
    announced: (date) => `As of ${date}`,
    announcedBefore: (date) => `expected: ${date}`,
    announcedPassed: 'The expected time has passed. We have not been able to confirm what happened.',
    figures: 'Figures from the sources',
    composition: 'Initiatives by subject',
    compositionCaption: (shown) => `Breakdown of the ${initiatives(shown)} shown`,
    sources: 'Sources',
    notes: 'Notes',
    doubts: 'Not fully confirmed',
    contact: 'Where to ask',
    contactUnknown: 'We have not been able to confirm which section is in charge.',
    review: 'Check of the contents by the region’s office',
    notReviewed: 'not yet',
    reviewed: (by, on) => `done (${by}, ${on})`,
    clicked: (name) => `Chosen place: ${name}`,
    seeMunicipality: (name) => `See the initiatives of ${name}`,
  },
  initiative: enRecord.initiative,
  municipality: {
    description: (name, regions) =>
      regions.length === 0
        ? `${name} is not in any collaborative core urban area (連携中枢都市圏). See the regions nearest by distance, and statistics.`
        : `Initiatives of ${theRegions(regions)}, to which ${name} belongs, with its neighbours and statistics.`,
    code: 'Local government code (全国地方公共団体コード)',
    inRegions: (name, regions) =>
      regions.length === 1
        ? `${name} is in the ${regions[0]}, a collaborative core urban area (連携中枢都市圏; our translation).`
        : `${name} is in ${counted(regions.length, 'region')}, each a collaborative core urban area (連携中枢都市圏; our translation).`,
    chooseRegion: 'Choose a region',
    isCentral: 'central city',
    agreed: (date) => `partnership agreement: ${date}`,
    entered: (date) => `taking part since ${date}`,
    formed: (date) => `region since ${date}`,
    hallOutside:
      'The municipal office stands outside the municipality’s own area. Distances are measured from that office.',
    none: (name) => `${name} is not in any collaborative core urban area (連携中枢都市圏; our translation).`,
    otherForms:
      'This atlas does not cover other forms of cooperation, such as settlement autonomy areas (定住自立圏), partial-affairs associations (一部事務組合) and wide-area unions (広域連合).',
    nearest: 'Regions nearest by distance (this says nothing about whether a municipality can join)',
    nearestItem: (city, km) => `about ${count(km)}\u00A0km to the city hall of ${city}`,
    nearestNote:
      'Distances are in a straight line from this municipality’s office to the city hall of the central city.',
    nearestUnknown:
      'This site has no data on where the municipal office stands, so no nearest regions are shown.',
    takesPart: (name) => `Initiatives that ${name} takes part in`,
    takesPartNone: (name) =>
      `This atlas has no initiative whose source says clearly that ${name} takes part. That does not mean that it takes part in none.`,
    unstated: 'Initiatives of the region (the sources do not say which municipalities take part)',
    notNamed: (name) =>
      `Initiatives of other municipalities (the sources do not name ${name} among those taking part)`,
    statistics: 'Statistics',
    population: 'Population',
    populationYears: {
      y2015: '2015 (census)',
      y2020: '2020 (census)',
      y2025preliminary: '2025 (census, preliminary)',
      y2030: '2030 (projection)',
      y2040: '2040 (projection)',
      y2050: '2050 (projection)',
    },
    areaLabel: 'Area (1 April 2026)',
    dayNight: 'Daytime population as a share of night-time population (2020)',
    statisticsSources:
      'Population and daytime population: 国勢調査 (Population Census; 2025 is preliminary), 総務省統計局 (Statistics Bureau, Ministry of Internal Affairs and Communications). Projections: 日本の地域別将来推計人口（令和5（2023）年推計） (regional population projections for Japan, 2023), 国立社会保障・人口問題研究所 (National Institute of Population and Social Security Research). Area: 全国都道府県市区町村別面積調 (survey of areas by prefecture and municipality), 国土地理院 (Geospatial Information Authority of Japan)',
    noStatistics:
      'For the six villages of the Northern Territories, population and other statistics are not published.',
    neighbours: 'Neighbouring municipalities',
    ownPage: (name) => `Open the page of ${name}`,
    onNationMap: 'See it on the map of Japan',
    outside: 'not in a region',
  },
  agreement: enRecord.agreement,
  results: enRecord.results,
  strategy: enRecord.strategy,
  statistics: {
    sums: 'These are sums over the members. They include municipalities that are in other regions as well, so sums of regions cannot be added up.',
    change: 'Population change (2015 to 2025, preliminary)',
    density: 'Population density (2020)',
    perKm2: (value) =>
      `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${value === 1 ? 'person' : 'people'} per km²`,
    without: (names) => `(without ${names}: no municipal figures are published)`,
  },
  notes: {
    title: 'Part of the address could not be used',
    'unknown-region': (value) => `There is no region ‘${value}’.`,
    'unknown-municipality': (value) => `There is no municipality with the code ‘${value}’.`,
    'bad-camera': (value) => `The map position ‘${value}’ could not be read.`,
    'unknown-initiative': (value) => `This region has no initiative ‘${value}’ on record.`,
    'needs-region': (value) =>
      `The initiative ‘${value}’ could not be opened. The address needs its region (region=…) as well.`,
    'unknown-color': (value) => `The map cannot be coloured by ‘${value}’.`,
    'unknown-category': (value) => `There is no category ‘${value}’.`,
    'unknown-pillar': (value) => `There is no pillar ‘${value}’.`,
    'unknown-stat': (value) => `There is no figure ‘${value}’ to colour the map by.`,
    'needs-subject': (value) =>
      `The map could not be coloured by ‘${value}’. The address needs to say which one (${value}=…).`,
    'bad-year': (value) => `There is no map for the year ‘${value}’. You can choose from 2015 to 2025.`,
    'bad-only': (value) => `The entry ‘${value}’ of the legend could not be read.`,
    close: 'Close',
  },
  selection: {
    loading: 'Loading …',
    failed: 'This could not be loaded. Check your connection and try again.',
    retry: 'Load again',
    regionChosen: (name, shown) => `${name} chosen. ${initiatives(shown)}.`,
    municipalityChosen: (name) => `${name} chosen.`,
    cleared: 'Back to the contents of this page.',
    backTo: (name) => `Back to the ${name}`,
    ownPage: 'Open this page',
  },
  keep: enKeep,
  keys: enKeys,
  languages: enLanguages,
  locate: enLocate,
  mapExtras: enMapExtras,
  search: enSearch,
  takeAlong: enTakeAlong,
  mapData: enMapData,
  town: enTown,
  timeline: enTimeline,
  catalogueLinks: enCatalogueLinks,
  colouring: enColouring,
};
