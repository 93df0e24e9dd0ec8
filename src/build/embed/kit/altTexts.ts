import type { PaintList } from '../../../colour/paint.ts';
import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import type { Atlas } from '../../../record/atlas.ts';
import { lookOf } from '../../../view/models/legend.ts';
import { municipalityName, type PageVoice, regionName } from '../../../view/voice.ts';
import type { Geometry } from '../../geometry.ts';
import { coverageSentence, type KitContent, type KitRegion, memberCount, plain } from './kitContent.ts';
import type { KitMap } from './kitMap.ts';

/** The map in words: a sentence or two for `alt`, and all that it shows, a paragraph each. No readings. */
export interface AltTexts {
  short: string;
  long: string[];
}

interface AltOptions {
  atlas: Atlas;
  geometry: Geometry;
  paints: PaintList;
  voice: PageVoice;
}

export function altTexts(
  subject: EmbedSubject,
  content: KitContent,
  map: KitMap,
  options: AltOptions,
): AltTexts {
  const { atlas, voice } = options;
  const { alt } = voice.words.embedKit;
  const own = new Set(content.regions.map(({ id }) => id));
  const others = map.regions.filter((id) => !own.has(id)).map((id) => regionName(voice, atlas.region(id)));
  const short = shortAlt(content, voice);
  const paragraphs = [
    short,
    ...content.regions.flatMap((region) => membersInWords(region, voice)),
    ...(subject.kind === 'municipality' ? townInWords(subject.code, options) : []),
    ...content.regions.map(({ id, name }) =>
      alt.colour(name, lookOf(atlas, options.paints, id, voice).label),
    ),
    ...content.regions.map((region) => coverageSentence(region, voice)),
    ...(others.length > 0 ? [alt.around(others)] : []),
  ];
  return { short, long: paragraphs.map(plain) };
}

function shortAlt(content: KitContent, voice: PageVoice): string {
  const { embedKit, site } = voice.words;
  const date = site.asOf;
  const shown = () => {
    if (content.kind === 'municipality')
      return embedKit.alt.town(
        content.name,
        content.regions.map(({ name }) => name),
      );
    const [region] = content.regions;
    const [city] = region.centralNames;
    return region.members.length === 1 && city !== undefined
      ? embedKit.alt.alone(region.name, city)
      : embedKit.alt.region(region.name, region.centralNames, memberCount(region, voice));
  };
  const stop = voice.language === 'en' ? '.' : '。';
  const space = voice.language === 'en' ? ' ' : '';
  return plain(`${shown()}${space}${date}${stop}`);
}

function membersInWords({ name, centralNames, members }: KitRegion, { words }: PageVoice): string[] {
  const { alt } = words.embedKit;
  const partners = members.filter(({ isCentral }) => !isCentral).map((each) => each.name);
  return [
    alt.central(name, centralNames),
    ...(partners.length > 0 ? [alt.partners(partners)] : []),
    ...(members.some(({ isPrefectural }) => isPrefectural) ? [words.mapData.byPrefecture] : []),
    ...members.flatMap(({ name: member, also }) =>
      also.length > 0 ? [words.region.overlapWith(member, words.site.list(also))] : [],
    ),
  ];
}

function townInWords(code: string, { atlas, geometry, voice }: AltOptions): string[] {
  const { alt } = voice.words.embedKit;
  const nameOf = (each: string) => municipalityName(voice, atlas.municipality(each));
  const neighbours = geometry.fine.map.touching(code).map(nameOf);
  return [alt.outlined(nameOf(code)), ...(neighbours.length > 0 ? [alt.neighbours(neighbours)] : [])];
}
