import type { Atlas } from '../../record/atlas.ts';
import { prefectureOf } from '../../record/code.ts';
import { coverageKind } from '../../record/counting.ts';
import type { Initiative, Region } from '../../record/types.ts';
import { FIXED_VALUES, type Option } from '../../view/catalogue/facets.ts';
import { type CatalogueFile, type CatalogueRegion, MARKS } from '../../view/catalogue/file.ts';
import { markOf } from '../../view/catalogue/listing.ts';
import { prefectureName, regionName, regionShortName, told, type Voice } from '../../view/voice.ts';
import { type InitiativeFacts, initiativeFacts } from '../openData/tables/initiativeFacts.ts';
import { columns } from '../openData/tables/initiatives.ts';

/** Everything the page of all initiatives needs in a browser, in one language. */
export function catalogueFile(atlas: Atlas, voice: Voice): CatalogueFile {
  const { taxonomy } = atlas;
  const facts = initiativeFacts(atlas, '');
  const prefectures = prefecturesOf(atlas, voice);
  const cited = new Set(facts.flatMap(({ initiative }) => initiative.sources.map(({ id }) => id)));
  const documents = atlas.documents.filter(({ id }) => cited.has(id));
  const label = ({
    id,
    label,
  }: {
    id: string;
    label: { ja: string; en: string; easy?: string | undefined };
  }) => ({
    id,
    label: told(voice, label).text,
  });
  const each = <Value>(value: (row: InitiativeFacts) => Value) => facts.map(value);
  return {
    regions: atlas.regions.map((region) => regionEntry(voice, region, prefectures)),
    prefectures,
    pillars: taxonomy.pillars.map(({ id, short }) => label({ id, label: short })),
    fields: taxonomy.fields.map(label),
    categories: taxonomy.categories.map((category) => ({ ...label(category), family: category.family })),
    situations: taxonomy.situations.map(label),
    documents: documents.map(({ id, title, publisher }) => ({ id, label: title, publisher })),
    rows: {
      region: each(({ region }) => atlas.regions.indexOf(region)),
      pillar: each(({ initiative }) => placeOf(taxonomy.pillars, initiative.pillar)),
      field: each(({ initiative }) => placeOf(taxonomy.fields, initiative.field)),
      category: each(({ initiative }) => placeOf(taxonomy.categories, initiative.category)),
      situation: each(({ initiative }) => placesOf(taxonomy.situations, initiative.situations)),
      document: each(({ initiative }) =>
        placesOf(
          documents,
          initiative.sources.map(({ id }) => id),
        ),
      ),
      participants: each(({ initiative }) => FIXED_VALUES.participants.indexOf(initiative.participants.kind)),
      status: each(({ initiative }) => FIXED_VALUES.status.indexOf(initiative.status)),
      mark: each((row) => MARKS.indexOf(markOf(row.initiative, row.isCounted))),
      key: each(({ initiative }) => initiative.key),
      number: each(({ initiative }) => initiative.number),
      title: each(({ initiative }) => initiative.title),
      summary: each(({ initiative }) => told(voice, initiative.summary).text),
      texts: each(({ initiative }) => furtherTexts(voice, initiative)),
      participantCount: each(({ participants }) => participants),
      figures: each(({ initiative }) => initiative.figures.length),
    },
  };
}

/** The table of the open data (initiatives.csv), column by column: what is taken along from the catalogue. */
export interface InitiativeCells {
  columns: { name: string; about: { ja: string; en: string } }[];
  /** One list for each column, in the order of the catalogue's rows. Addresses are below the site's root. */
  cells: (string | number | boolean | null)[][];
}

export function initiativeCells(atlas: Atlas): InitiativeCells {
  const facts = initiativeFacts(atlas, '');
  return {
    columns: columns.map(({ name, about }) => ({ name, about })),
    cells: columns.map(({ value }) => facts.map(value)),
  };
}

function regionEntry(voice: Voice, region: Region, prefectures: readonly Option[]): CatalogueRegion {
  const { id, name, shortName, aliases, members } = region;
  const own = new Set(members.map(({ code }) => prefectureOf(code)));
  return {
    id,
    label: regionName(voice, region),
    shortName: regionShortName(voice, region),
    sortName: voice.language === 'en' ? name.en : name.kana,
    names: [name.ja, name.kana, name.en, shortName, ...aliases].join('\n'),
    basis: coverageKind(region.coverage),
    prefectures: placesOf(prefectures, [...own]),
  };
}

/** Prefectures in which members lie, by code. */
function prefecturesOf(atlas: Atlas, voice: Voice): Option[] {
  const codes = atlas.regions.flatMap(({ members }) => members.map(({ code }) => code));
  const byCode = new Map(codes.map((code) => [prefectureOf(code), atlas.municipality(code).prefecture]));
  return [...byCode]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([id, name]) => ({ id, label: prefectureName(voice, name) }));
}

function furtherTexts({ language }: Voice, initiative: Initiative): string {
  const { otherTitles, parts, tags, summary } = initiative;
  const isToldOtherwise = summary[language] !== undefined && language !== 'ja';
  return [
    ...otherTitles,
    ...parts.map(({ title }) => title),
    ...tags,
    ...(isToldOtherwise ? [summary.ja] : []),
  ].join('\n');
}

/** @throws Error for an id that the list does not have */
function placeOf(list: readonly { id: string }[], id: string): number {
  const place = list.findIndex((each) => each.id === id);
  if (place < 0) throw new Error(`no "${id}" to name in the catalogue`);
  return place;
}

/** In the order of the list, each once. */
function placesOf(list: readonly { id: string }[], ids: readonly string[]): number[] {
  return [...new Set(ids.map((id) => placeOf(list, id)))].sort((one, other) => one - other);
}
