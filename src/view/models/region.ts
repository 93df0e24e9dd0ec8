import type { PaintList } from '../../colour/paint.ts';
import type { Atlas } from '../../record/atlas.ts';
import {
  type CoverageKind,
  countByFamily,
  coverageKind,
  distinctInitiatives,
} from '../../record/counting.ts';
import { formedOn, partnersOf } from '../../record/membership.ts';
import { type AreaStatistics, areaStatistics } from '../../record/statistics.ts';
import type { Region } from '../../record/types.ts';
import { municipalityName, prefectureName, regionName, type Voice } from '../voice.ts';
import { type AgreementLink, agreementsOfRegion } from './agreement.ts';
import {
  type InitiativeModel,
  initiativeModel,
  type Labelled,
  labelled,
  type MunicipalityName,
  type SourceModel,
  sourceModel,
} from './initiative.ts';
import { type LookModel, lookOf } from './legend.ts';
import { type RegionTimelineModel, regionTimeline } from './regionTimeline.ts';
import { type BackcastModel, backcastModel, type ResultsModel, resultsModel } from './results.ts';
import { systemTree, type TreeNode } from './tree.ts';

export interface MemberModel extends MunicipalityName {
  prefecture: string;
  joined: string | null;
  entered: string | null;
  isPrefectural: boolean;
  note: string | null;
}

/** Everything a region's article says, in the order it says it. Serialisable: it travels as a fragment. */
export interface RegionModel {
  id: string;
  name: string;
  nameJa: string;
  nameEn: string;
  kana: string;
  aliases: readonly string[];
  prefectures: string[];
  central: MemberModel[];
  partners: MemberModel[];
  formed: string | null;
  coverage: CoverageKind;
  stated: { value: number; counts: 'rows' | 'distinct'; asOf: string; source: SourceModel }[];
  /** As of when the coverage speaks. */
  asOf: string;
  counted: number;
  /** The region's own system of headings with its initiatives, where it is on record. */
  tree: TreeNode[];
  pillars: (Labelled & { initiatives: InitiativeModel[] })[];
  composition: (Labelled & { count: number })[];
  look: LookModel;
  statistics: AreaStatistics;
  /** Names of municipalities whose figures a sum lacks, by code. */
  lacking: Record<string, string>;
  overlaps: (MunicipalityName & { regions: { id: string; name: string }[] })[];
  timeline: RegionTimelineModel;
  milestones: { date: string; isFiscalYear: boolean; text: string }[];
  visions: Region['visions'];
  outlook: string;
  announcements: { text: string; expected: string | null; seen: string; source: SourceModel }[];
  figures: Region['figures'];
  figureSources: SourceModel[];
  contact: Region['contact'];
  review: Region['review'];
  links: Region['links'];
  agreements: AgreementLink[];
  results: ResultsModel[];
  backcast: BackcastModel | null;
  sources: SourceModel[];
  notes: readonly string[];
  doubts: readonly string[];
}

export function regionModel(atlas: Atlas, region: Region, paints: PaintList, voice: Voice): RegionModel {
  const { coverage } = region;
  const counts = countByFamily(atlas, region);
  const statistics = areaStatistics(
    atlas,
    region.members.map(({ code }) => code),
  );
  return {
    id: region.id,
    name: regionName(voice, region),
    nameJa: region.name.ja,
    nameEn: region.name.en,
    kana: region.name.kana,
    aliases: region.aliases,
    prefectures: [
      ...new Set(
        region.members.map(({ code }) => prefectureName(voice, atlas.municipality(code).prefecture)),
      ),
    ],
    central: region.members
      .filter(({ code }) => region.centralCities.includes(code))
      .map((member) => memberModel(atlas, member, voice)),
    partners: partnersOf(region).map((member) => memberModel(atlas, member, voice)),
    formed: formedOn(region),
    coverage: coverageKind(coverage),
    stated: coverage.stated.map(({ source, value, counts: kind, asOf }) => ({
      value,
      counts: kind,
      asOf,
      source: sourceModel(atlas, source),
    })),
    asOf: coverage.asOf,
    counted: distinctInitiatives(region).length,
    tree: systemTree(atlas, region, voice),
    pillars: atlas.taxonomy.pillars.map(({ id }) => ({
      ...labelled(atlas, voice, 'pillars', id),
      initiatives: region.initiatives
        .filter(({ pillar, node }) => pillar === id && node === undefined)
        .map((each) => initiativeModel(atlas, region, each, voice)),
    })),
    composition: atlas.taxonomy.families
      .map(({ id }) => ({ ...labelled(atlas, voice, 'families', id), count: counts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    statistics,
    lacking: Object.fromEntries(
      Object.values(statistics.population)
        .flatMap(({ missing }) => missing)
        .map((code) => [code, municipalityName(voice, atlas.municipality(code))]),
    ),
    look: lookOf(atlas, paints, region.id, voice),
    overlaps: overlapsOf(atlas, region, voice),
    timeline: regionTimeline(atlas, region, voice),
    milestones: region.milestones.map(({ date, precision, text }) => ({
      date,
      isFiscalYear: precision === 'fiscal-year',
      text,
    })),
    visions: region.visions,
    outlook: region.outlook,
    announcements: region.announcements.map(({ text, expected, seen, source }) => ({
      text,
      expected: expected ?? null,
      seen,
      source: sourceModel(atlas, source),
    })),
    figures: region.figures,
    figureSources: distinctSources(region.figures.map(({ source }) => sourceModel(atlas, source))),
    contact: region.contact,
    review: region.review,
    links: region.links,
    agreements: agreementsOfRegion(atlas, region.id),
    results: region.results.map((each) => resultsModel(atlas, each)),
    backcast: backcastModel(atlas, region, voice),
    sources: region.sources.map((source) => sourceModel(atlas, source)),
    notes: region.notes,
    doubts: [...new Set(region.doubts.map(({ reason }) => reason))],
  };
}

function distinctSources(sources: readonly SourceModel[]): SourceModel[] {
  return sources.filter(
    (source, index) =>
      sources.findIndex(({ title, section }) => title === source.title && section === source.section) ===
      index,
  );
}

function memberModel(atlas: Atlas, member: Region['members'][number], voice: Voice): MemberModel {
  const municipality = atlas.municipality(member.code);
  return {
    code: member.code,
    name: municipalityName(voice, municipality),
    prefecture: prefectureName(voice, municipality.prefecture),
    joined: member.joined,
    entered: member.entered ?? null,
    isPrefectural: member.scheme === 'prefectural',
    note: member.note ?? null,
  };
}

function overlapsOf(atlas: Atlas, region: Region, voice: Voice): RegionModel['overlaps'] {
  return region.members.flatMap(({ code }) => {
    const others = atlas.regionsOf(code).filter((each) => each.id !== region.id);
    if (others.length === 0) return [];
    const regions = others.map((other) => ({ id: other.id, name: regionName(voice, other) }));
    return [{ code, name: municipalityName(voice, atlas.municipality(code)), regions }];
  });
}
