import type { ColourFacts } from '../../colour/facts.ts';
import { type Meaning, type PaintList, paintsAmong } from '../../colour/paint.ts';
import type { FamilyId } from '../../colour/palette.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives, isOfDraft } from '../../record/counting.ts';
import type { Initiative, Region, Theme } from '../../record/types.ts';
import { type InitiativeModel, initiativeModel } from '../../view/models/initiative.ts';
import { regionName, type Told, told, type Voice } from '../../view/voice.ts';

/** A theme as lists name it. */
export interface ThemeName {
  id: string;
  name: string;
  family: FamilyId;
  regions: number;
  /** Distinct ones: a project counts once beside its own parts. */
  initiatives: number;
  /** How many of these a draft tells of. */
  drafts: number;
}

/** What a theme's page shows. */
export interface ThemeModel extends ThemeName {
  about: Told;
  groups: {
    id: string;
    name: string;
    /** What stands here of it is a draft. */
    isDraft: boolean;
    initiatives: InitiativeModel[];
  }[];
  /** Entries of the map's legend, clearest first. */
  legend: { paint: string; tile: Tile; kind: Meaning['kind']; regions: number }[];
}

export function themeName(atlas: Atlas, theme: Theme, voice: Voice): ThemeName {
  // As the counting rule counts them.
  const counted = entriesOf(atlas, theme).filter(({ region, initiative }) =>
    distinctInitiatives(region).includes(initiative),
  );
  return {
    id: theme.id,
    name: told(voice, theme.name).text,
    family: familyOf(atlas, theme),
    regions: regionsOfTheme(theme).size,
    initiatives: counted.length,
    drafts: counted.filter(({ region, initiative }) => isOfDraft(region, initiative)).length,
  };
}

export function themeModel(atlas: Atlas, theme: Theme, paints: PaintList, voice: Voice): ThemeModel {
  const groups = Map.groupBy(entriesOf(atlas, theme), ({ region }) => region);
  return {
    ...themeName(atlas, theme, voice),
    about: told(voice, theme.about),
    groups: [...groups].map(([region, entries]) => ({
      id: region.id,
      name: regionName(voice, region),
      isDraft: entries.some(({ initiative }) => isOfDraft(region, initiative)),
      initiatives: entries.map(({ initiative }) => initiativeModel(atlas, region, initiative, voice)),
    })),
    legend: paints.legend.map(({ paint, tile, meaning, regions }) => ({
      paint,
      tile,
      kind: meaning.kind,
      regions: regions.length,
    })),
  };
}

/** Regions that have the theme on record, by id. */
export function regionsOfTheme({ initiatives }: Theme): Set<string> {
  return new Set(initiatives.map(regionOf));
}

/** Regions of the theme in its family's colour, all others as their records allow. */
export function themePaints(atlas: Atlas, facts: ColourFacts, theme: Theme): PaintList {
  return paintsAmong(facts, regionsOfTheme(theme), familyOf(atlas, theme));
}

/** Its initiatives with their regions, north to south. */
function entriesOf(atlas: Atlas, theme: Theme): { region: Region; initiative: Initiative }[] {
  const listed = new Set(theme.initiatives);
  return atlas.regions.flatMap((region) =>
    region.initiatives
      .filter(({ key }) => listed.has(`${region.id}/${key}`))
      .map((initiative) => ({ region, initiative })),
  );
}

/** The family most of its initiatives are of; of equals the one that its list names first. */
function familyOf(atlas: Atlas, { initiatives }: Theme): FamilyId {
  const counts = new Map<string, number>();
  for (const id of initiatives) {
    const initiative = atlas.region(regionOf(id)).initiatives.find(({ key }) => id.endsWith(`/${key}`));
    if (!initiative) throw new Error(`no initiative "${id}" on record`);
    const family = atlas.familyOf(initiative.category);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return (most?.[0] ?? 'work') as FamilyId;
}

function regionOf(id: string): string {
  return id.split('/')[0] ?? '';
}
