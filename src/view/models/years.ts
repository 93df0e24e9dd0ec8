import type { Atlas } from '../../record/atlas.ts';
import {
  existsAt,
  foundersOf,
  isDoubted,
  isJoiningDoubted,
  membersAt,
  YEARS,
  type YearEvents,
  yearEvents,
} from '../../record/timeline.ts';
import type { Region } from '../../record/types.ts';
import { municipalityName, regionName, type Voice } from '../voice.ts';
import { type MunicipalityName, type SourceModel, sourceModel } from './initiative.ts';

interface RegionName {
  id: string;
  name: string;
}

/** Members that came to a region or left it within one year. */
interface Moving {
  region: RegionName;
  members: (MunicipalityName & {
    /** ISO date of day or month. */
    date: string;
    /** When taking part began, where that is another day. */
    entered: string | null;
    isDoubted: boolean;
  })[];
}

/** A year as lists tell it: how things stood at its end, and what happened in it. Serialisable. */
export interface YearModel {
  year: number;
  regions: number;
  /** A municipality in two regions counts twice. */
  memberships: number;
  municipalities: number;
  /** Of the memberships, those by a prefecture's own scheme. */
  prefectural: number;
  formed: (RegionName & { date: string; members: number; isDoubted: boolean })[];
  joined: Moving[];
  left: Moving[];
  announced: AnnouncedModel[];
}

/** What somebody announced; whether it happened is not on record. */
export interface AnnouncedModel {
  region: RegionName;
  kind: Region['announcements'][number]['kind'];
  /** The municipality it is about, with its name. */
  code: string | null;
  name: string | null;
  /** In Japanese on every page. */
  text: string;
  expected: string | null;
  isExpectedDoubted: boolean;
  seen: string;
  source: SourceModel;
}

/** One for each year from 2015 to 2025, as of its 31 December. */
export function yearModels(atlas: Atlas, voice: Voice): YearModel[] {
  return YEARS.map((year) => {
    const members = atlas.regions.flatMap((region) => membersAt(region, year));
    const { formed, joined, left, announced } = yearEvents(atlas, year);
    return {
      year,
      regions: atlas.regions.filter((region) => existsAt(region, year)).length,
      memberships: members.length,
      municipalities: new Set(members.map(({ code }) => code)).size,
      prefectural: members.filter(({ scheme }) => scheme === 'prefectural').length,
      formed: formed.map(({ region, date }) => ({
        ...named(region, voice),
        date,
        members: foundersOf(region).length,
        isDoubted: foundersOf(region).some((member) => isJoiningDoubted(region, member)),
      })),
      joined: moving(atlas, joined, voice),
      left: moving(atlas, left, voice),
      announced: announced.map((each) => announcedModel(atlas, each, voice)),
    };
  });
}

function named(region: Region, voice: Voice): RegionName {
  return { id: region.id, name: regionName(voice, region) };
}

/** By region, in the order of the first date of each. */
function moving(atlas: Atlas, events: YearEvents['joined'], voice: Voice): Moving[] {
  return [...new Set(events.map(({ region }) => region))].map((region) => ({
    region: named(region, voice),
    members: events
      .filter((each) => each.region === region)
      .map(({ member, date }) => ({
        code: member.code,
        name: municipalityName(voice, atlas.municipality(member.code)),
        date,
        entered: member.entered ?? null,
        isDoubted: isJoiningDoubted(region, member),
      })),
  }));
}

function announcedModel(
  atlas: Atlas,
  { region, announcement }: YearEvents['announced'][number],
  voice: Voice,
): AnnouncedModel {
  const { kind, code, text, expected, seen, source } = announcement;
  return {
    region: named(region, voice),
    kind,
    code: code ?? null,
    name: code === undefined ? null : municipalityName(voice, atlas.municipality(code)),
    text,
    expected: expected ?? null,
    isExpectedDoubted:
      expected !== undefined &&
      isDoubted(region, `announcements[${region.announcements.indexOf(announcement)}].expected`),
    seen,
    source: sourceModel(atlas, source),
  };
}
