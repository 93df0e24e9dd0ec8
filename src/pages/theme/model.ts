import type { ColourFacts } from '../../colour/facts.ts';
import { type Meaning, type PaintList, paintsAmong } from '../../colour/paint.ts';
import type { FamilyId } from '../../colour/palette.ts';
import type { Tile } from '../../colour/pattern.ts';
import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives, isOfDraft } from '../../record/counting.ts';
import type { Theme } from '../../record/types.ts';
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
  const counted = countedOf(atlas, theme);
  return {
    id: theme.id,
    name: told(voice, theme.name).text,
    family: familyOf(atlas, theme),
    regions: regionsOfTheme(theme).size,
    initiatives: counted.length,
    drafts: counted.filter(({ isDraft }) => isDraft).length,
  };
}

export function themeModel(atlas: Atlas, theme: Theme, paints: PaintList, voice: Voice): ThemeModel {
  const listed = new Set(theme.initiatives);
  return {
    ...themeName(atlas, theme, voice),
    about: told(voice, theme.about),
    groups: atlas.regions
      .filter(({ id }) => regionsOfTheme(theme).has(id))
      .map((region) => ({
        id: region.id,
        name: regionName(voice, region),
        isDraft: region.initiatives.some(
          (each) => listed.has(`${region.id}/${each.key}`) && isOfDraft(region, each),
        ),
        initiatives: region.initiatives
          .filter(({ key }) => listed.has(`${region.id}/${key}`))
          .map((initiative) => initiativeModel(atlas, region, initiative, voice)),
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

/** Its initiatives as the counting rule counts them. */
function countedOf(atlas: Atlas, theme: Theme): { isDraft: boolean }[] {
  const listed = new Set(theme.initiatives);
  return atlas.regions.flatMap((region) =>
    distinctInitiatives(region)
      .filter(({ key }) => listed.has(`${region.id}/${key}`))
      .map((initiative) => ({ isDraft: isOfDraft(region, initiative) })),
  );
}

/** The family most of its initiatives are of. */
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
