import type { ColourFacts } from '../../../colour/facts.ts';
import { ANNOUNCED } from '../../../colour/looks.ts';
import { DEFAULT_VIEW, type PaintList, paintsOf } from '../../../colour/paint.ts';
import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Atlas } from '../../../record/atlas.ts';
import { DATASET } from '../../../record/dataset.ts';
import type { LegendLine, SheetContent } from '../../../svgmap/sheet/content.ts';
import { drawSheet, type Sheet } from '../../../svgmap/sheet/sheet.ts';
import type { ViewPicture } from '../../../svgmap/viewPicture.ts';
import { type ColourLabels, colourLegend } from '../../../view/models/colourLegend.ts';
import { lookOf } from '../../../view/models/legend.ts';
import {
  municipalityName,
  type PageVoice,
  prefectureName,
  regionName,
  regionShortName,
} from '../../../view/voice.ts';
import type { KitMap } from './kitMap.ts';
import { regionsOfSubject } from './subject.ts';

interface SheetOptions {
  atlas: Atlas;
  facts: ColourFacts;
  paints: PaintList;
  voice: PageVoice;
  /** Whole address of the subject's page, or null where the origin is not known. */
  address: string | null;
}

/** The map of a kit with all that must stand beside it wherever the picture goes. */
export function kitSheet(subject: EmbedSubject, map: KitMap, options: SheetOptions): Sheet {
  const picture = map.picture(options.voice);
  return drawSheet(picture, sheetContent(subject, map, picture, options));
}

function sheetContent(
  subject: EmbedSubject,
  map: KitMap,
  picture: ViewPicture,
  options: SheetOptions,
): SheetContent {
  const { atlas, paints, voice, address } = options;
  const { words } = voice;
  return {
    language: voice.language === 'en' ? 'en' : 'ja',
    ...headOf(subject, atlas, voice),
    date: words.site.asOf,
    legend: [
      { sample: null, label: words.colouring.titles.lead, note: null },
      ...looksOf(map, atlas, paints, voice),
      ...whatElseIsSeen(map, picture, options),
    ],
    explanation: words.colouring.explain.lead,
    basis: basisOf(map, options),
    credit: [
      words.site.operator,
      words.map.credit,
      words.map.borders,
      words.mapData.version(DATASET.version, DATASET.date),
    ],
    siteName: words.site.name,
    notOfficial: words.site.notOfficial,
    address: address === null ? '' : words.takeAlong.address(address),
  };
}

function headOf(subject: EmbedSubject, atlas: Atlas, voice: PageVoice): { title: string; place: string } {
  const regions = regionsOfSubject(atlas, subject);
  if (subject.kind === 'municipality') {
    const municipality = atlas.municipality(subject.code);
    return {
      title: municipalityName(voice, municipality),
      place: [
        prefectureName(voice, municipality.prefecture),
        ...regions.map((region) => regionName(voice, region)),
      ].join(voice.words.site.apart),
    };
  }
  const prefectures = regions
    .flatMap(({ members }) => members)
    .map(({ code }) => prefectureName(voice, atlas.municipality(code).prefecture));
  return {
    title: regions.map((region) => regionName(voice, region)).join(),
    place: voice.words.site.list([...new Set(prefectures)]),
  };
}

/** Each look on the map once, with the names of the regions that have it. */
function looksOf(map: KitMap, atlas: Atlas, paints: PaintList, voice: PageVoice): LegendLine[] {
  const looks = map.regions.map((id) => ({ id, look: lookOf(atlas, paints, id, voice) }));
  return [...Map.groupBy(looks, ({ look }) => look.paint).values()].flatMap((alike): LegendLine[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const names = alike.map(({ id }) => regionShortName(voice, atlas.region(id)));
    const { paint, tile, label } = first.look;
    return [{ sample: { kind: 'tile', paint, tile }, label, note: voice.words.site.list(names) }];
  });
}

function whatElseIsSeen(map: KitMap, picture: ViewPicture, options: SheetOptions): LegendLine[] {
  const { words } = options.voice;
  const line = (sample: LegendLine['sample'], label: string): LegendLine => ({ sample, label, note: null });
  const hasScheme = picture.lines.some(({ kind }) => kind === 'scheme');
  return [
    ...sharedLooks(map, options),
    ...(map.hasAnnounced ? [line({ kind: 'tile', ...ANNOUNCED }, words.colouring.entries.announced)] : []),
    ...(hasScheme ? [line({ kind: 'scheme' }, words.takeAlong.scheme)] : []),
    line({ kind: 'land' }, words.colouring.entries.nothing),
  ];
}

/** Stripes where regions overlap, as they are on the map, with the names of the regions. */
function sharedLooks(map: KitMap, { atlas, paints, voice }: SheetOptions): LegendLine[] {
  const { site, colouring } = voice.words;
  const namesOf = (ids: readonly string[]) =>
    site.list(ids.map((id) => regionShortName(voice, atlas.region(id))));
  return [...map.shared].flatMap(([paint, groups]): LegendLine[] => {
    const tile = paints.tiles.get(paint);
    if (tile === undefined) return [];
    const note = groups.map(namesOf).join(site.apart);
    return [{ sample: { kind: 'tile', paint, tile }, label: colouring.entries.several, note }];
  });
}

/** What the colours of the regions on the map rest on. */
function basisOf(map: KitMap, { atlas, facts, voice }: SheetOptions): readonly string[] {
  const seen = { ...facts, regions: facts.regions.filter(({ id }) => map.regions.includes(id)) };
  const labels: ColourLabels = {
    families: {},
    categories: {},
    pillars: {},
    regions: Object.fromEntries(
      map.regions.map((id) => [id, withoutRuby(regionShortName(voice, atlas.region(id)))]),
    ),
  };
  return colourLegend(seen, DEFAULT_VIEW, paintsOf(seen, DEFAULT_VIEW), labels, voice.words).basis;
}
