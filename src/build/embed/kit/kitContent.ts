import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Atlas } from '../../../record/atlas.ts';
import { type CoverageKind, coverageKind, distinctInitiatives, isOfDraft } from '../../../record/counting.ts';
import { type Participation, participation } from '../../../record/participation.ts';
import type { Initiative, Region } from '../../../record/types.ts';
import { type InitiativeModel, initiativeModel, labelled } from '../../../view/models/initiative.ts';
import { municipalityName, type PageVoice, regionName } from '../../../view/voice.ts';

/** One initiative as a row of a kit's table. */
export interface KitInitiative extends InitiativeModel {
  pillar: string;
  isDraft: boolean;
}

interface KitMember {
  code: string;
  name: string;
  isCentral: boolean;
  isPrefectural: boolean;
  /** Names of the other regions it belongs to; a town's kit tells only its own. */
  also: string[];
}

/** A region as every kit tells it; texts with readings in plain Japanese. */
export interface KitRegion {
  id: string;
  name: string;
  centralNames: string[];
  members: KitMember[];
  coverage: CoverageKind;
  counted: number;
  asOf: string;
}

/** A kit of a region: all its initiatives in one table. */
interface KitOfRegion {
  kind: 'region';
  name: string;
  regions: [KitRegion];
  initiatives: KitInitiative[];
}

/** What a town takes part in, apart from what a region of its does without saying with whom. */
export interface TownPart {
  region: KitRegion;
  takesPart: KitInitiative[];
  unstated: KitInitiative[];
  /** How many name others, but not this town. */
  notNamed: number;
}

interface KitOfTown {
  kind: 'municipality';
  name: string;
  regions: KitRegion[];
  /** By region, north to south. */
  parts: TownPart[];
}

/** All that a kit says in one language. */
export type KitContent = KitOfRegion | KitOfTown;

export function regionContent(atlas: Atlas, region: Region, voice: PageVoice): KitContent {
  return {
    kind: 'region',
    name: regionName(voice, region),
    regions: [kitRegion(atlas, region, voice)],
    initiatives: entriesOf(atlas, region).map((each) => kitInitiative(atlas, region, each, voice)),
  };
}

export function townContent(atlas: Atlas, code: string, voice: PageVoice): KitContent {
  const parts = atlas.regionsOf(code).map((region) => townPart(atlas, region, code, voice));
  return {
    kind: 'municipality',
    name: municipalityName(voice, atlas.municipality(code)),
    regions: parts.map(({ region }) => region),
    parts,
  };
}

function townPart(atlas: Atlas, region: Region, code: string, voice: PageVoice): TownPart {
  const entries = Map.groupBy(entriesOf(atlas, region), (each) => participation(region, each, code));
  const made = (kind: Participation) =>
    (entries.get(kind) ?? []).map((each) => kitInitiative(atlas, region, each, voice));
  return {
    region: withoutOthers(kitRegion(atlas, region, voice), code),
    takesPart: made('takes-part'),
    unstated: made('unstated'),
    notNamed: entries.get('not-named')?.length ?? 0,
  };
}

/** What is not repeated and not over, by pillar. */
function entriesOf({ taxonomy }: Atlas, { initiatives }: Region): Initiative[] {
  const order = taxonomy.pillars.map(({ id }) => id);
  return initiatives
    .filter(({ repeats, status }) => repeats === undefined && status !== 'completed')
    .sort((a, b) => order.indexOf(a.pillar) - order.indexOf(b.pillar));
}

function kitInitiative(
  atlas: Atlas,
  region: Region,
  initiative: Initiative,
  voice: PageVoice,
): KitInitiative {
  const pillar = atlas.taxonomy.pillars.find(({ id }) => id === initiative.pillar);
  const { label } = labelled(atlas, voice, 'pillars', initiative.pillar);
  return {
    ...initiativeModel(atlas, region, initiative, voice),
    pillar: pillar?.short[voice.language] ?? label,
    isDraft: isOfDraft(region, initiative),
  };
}

function kitRegion(atlas: Atlas, region: Region, voice: PageVoice): KitRegion {
  const nameOf = (code: string) => municipalityName(voice, atlas.municipality(code));
  const isCentral = (code: string) => region.centralCities.includes(code);
  const members = region.members.map(({ code, scheme }) => ({
    code,
    name: nameOf(code),
    isCentral: isCentral(code),
    isPrefectural: scheme === 'prefectural',
    also: atlas.regionsOf(code).flatMap((other) => (other === region ? [] : [regionName(voice, other)])),
  }));
  return {
    id: region.id,
    name: regionName(voice, region),
    centralNames: region.centralCities.map(nameOf),
    members: [...members.filter((each) => each.isCentral), ...members.filter((each) => !each.isCentral)],
    coverage: coverageKind(region.coverage),
    counted: distinctInitiatives(region).length,
    asOf: region.coverage.asOf,
  };
}

/** In a town's kit it is the town that belongs to several regions. */
function withoutOthers(region: KitRegion, code: string): KitRegion {
  return {
    ...region,
    members: region.members.map((member) => (member.code === code ? member : { ...member, also: [] })),
  };
}

/** The sentence that says how much of a region's work is on record. */
export function coverageSentence({ coverage, counted, asOf }: KitRegion, { words }: PageVoice): string {
  return words.region.coverage[coverage](counted, words.site.date(asOf));
}

/** "9", as sentences count members. */
export function memberCount({ members }: KitRegion, { words }: PageVoice): string {
  return words.site.count(members.length);
}

/** A text for places that hold no markup: one line, no readings. */
export function plain(text: string): string {
  return withoutRuby(text).replace(/\s+/g, ' ').trim();
}
