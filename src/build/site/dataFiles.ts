import { colourFacts } from '../../colour/facts.ts';
import { paintByLead } from '../../colour/paint.ts';
import { extentOf, overlaps, padBounds } from '../../geo/camera.ts';
import { createCutter } from '../../geo/cut.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Atlas } from '../../record/atlas.ts';
import { prefectureOf } from '../../record/code.ts';
import { buildIndex } from '../../search/buildIndex.ts';
import { searchDocuments } from '../../search/documents.ts';
import { mapModel } from '../../view/models/map.ts';
import { municipalityModel } from '../../view/models/municipality.ts';
import { regionModel } from '../../view/models/region.ts';
import type { PageVoice } from '../../view/voice.ts';
import { embedColourFiles } from '../embed/colours.ts';
import type { Geometry, Level } from '../geometry.ts';
import { checkPageFiles } from '../sheetTemplate.ts';
import { catalogueFile, initiativeCells } from './catalogueFile.ts';
import { compareFiles } from './compareFiles.ts';
import type { SiteFile } from './siteFile.ts';

/** Data files the scripts fetch, below `files`: the map's own, panels' contents, geometry by level. */
export function dataFiles(atlas: Atlas, geometry: Geometry, languages: readonly Language[]): SiteFile[] {
  const { national, middle, fine } = geometry;
  const cut = createCutter(fine.topology);
  return [
    ...checkPageFiles(atlas, 'data'),
    ...compareFiles(atlas, geometry),
    ...embedColourFiles(atlas, languages),
    json('colours.json', () => colourFacts(atlas)),
    json('initiativeCells.json', () => initiativeCells(atlas)),
    json('geo/national.json', () => national.topology),
    json('geo/middle.json', () => middle.topology),
    ...atlas.regions.map((region) =>
      json(`geo/regions/${region.id}.json`, () => {
        const members = region.members.map(({ code }) => code);
        return cut(new Set([...members, ...surroundings(fine, members)]));
      }),
    ),
    ...[...Map.groupBy(fine.map.codes, prefectureOf)].map(([prefecture, codes]) =>
      json(`geo/prefectures/${prefecture}.json`, () => cut(new Set(codes))),
    ),
    ...languages.flatMap((language) => inLanguage(atlas, geometry, { language, words: wordsOf(language) })),
  ];
}

/** Below a folder of the language's own: names for the map, contents of the panels. */
function inLanguage(atlas: Atlas, { fine, islets }: Geometry, voice: PageVoice): SiteFile[] {
  const { language } = voice;
  const paints = paintByLead(atlas);
  const named = islets.map(({ name, position }) => ({
    name: language === 'en' ? name.en : name.ja,
    position,
  }));
  return [
    { path: `${language}/search.json`, make: () => buildIndex(searchDocuments(atlas, voice)) },
    json(`${language}/catalogue.json`, () => catalogueFile(atlas, voice)),
    json(`${language}/map.json`, () => mapModel(atlas, paints, fine.map, named, voice)),
    ...atlas.regions.map((region) =>
      json(`${language}/regions/${region.id}.json`, () => regionModel(atlas, region, paints, voice)),
    ),
    ...atlas.municipalities.map(({ code }) =>
      json(`${language}/municipalities/${code}.json`, () =>
        municipalityModel(atlas, code, fine.map.touching(code), fine.extents.get(code), voice),
      ),
    ),
  ];
}

function json(path: string, make: () => unknown): SiteFile {
  return { path, make: () => JSON.stringify(make()) };
}

/** Everything in the frame of a region's map, neighbours across the water included. */
function surroundings({ map, extents }: Level, members: readonly string[]): string[] {
  const frame = padBounds(extentOf(extents, members), 0.12);
  return map.codes.filter((code) => overlaps(extents.get(code), frame));
}
