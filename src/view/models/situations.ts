import type { Atlas } from '../../record/atlas.ts';
import { type Participation, participation } from '../../record/participation.ts';
import type { Initiative, Region } from '../../record/types.ts';
import { regionName, type Voice } from '../voice.ts';
import { type InitiativeModel, initiativeModel, type Labelled, labelled } from './initiative.ts';

/** An initiative as a town's page tells it: whose it is, and where one goes on. */
export interface TownInitiative extends InitiativeModel {
  regionName: string;
  access: Initiative['access'];
  /** The region's official page, where one has been confirmed. */
  official: string | null;
}

/** What is on record for one situation in life. */
export interface SituationModel {
  /** Null for what belongs to none of them: tourism, research, plans. */
  situation: Labelled | null;
  /** The town is named, or everyone takes part. */
  takesPart: TownInitiative[];
  /** The region does it; the source does not say who. */
  unstated: TownInitiative[];
  /** Told in full under another situation. */
  elsewhere: { key: string; region: string; title: string; under: Labelled }[];
}

interface Entry {
  region: Region;
  initiative: Initiative;
  kind: Participation;
}

/**
 * What a town's regions do, by situation in life, in the taxonomy's order; situations with nothing are left out.
 * An initiative that fits several is told under one and named under the others.
 * Repetitions of another entry are left out, and what names others but not this town (`notNamed`).
 */
export function situationsOf(
  atlas: Atlas,
  regions: readonly Region[],
  code: string,
  voice: Voice,
): SituationModel[] {
  const entries = entriesOf(regions, code).filter(({ kind }) => kind !== 'not-named');
  const order = atlas.taxonomy.situations.map(({ id }) => id);
  const told = (entry: Entry) => townInitiative(atlas, entry, voice);
  const under = (id: string | null): SituationModel => {
    const here = entries.filter(({ initiative }) => firstOf(initiative, order) === id);
    return {
      situation: id === null ? null : labelled(atlas, voice, 'situations', id),
      takesPart: here.filter(({ kind }) => kind === 'takes-part').map(told),
      unstated: here.filter(({ kind }) => kind === 'unstated').map(told),
      elsewhere: entries.flatMap(({ region, initiative }) => {
        const first = firstOf(initiative, order);
        if (id === null || first === null || first === id || !initiative.situations.includes(id)) return [];
        const { key, title } = initiative;
        return [{ key, region: region.id, title, under: labelled(atlas, voice, 'situations', first) }];
      }),
    };
  };
  return [...order, null]
    .map(under)
    .filter(
      ({ takesPart, unstated, elsewhere }) => takesPart.length + unstated.length + elsewhere.length > 0,
    );
}

/** What the regions do with other members: the town is not among those named. */
export function notNamed(
  atlas: Atlas,
  regions: readonly Region[],
  code: string,
  voice: Voice,
): TownInitiative[] {
  return entriesOf(regions, code)
    .filter(({ kind }) => kind === 'not-named')
    .map((entry) => townInitiative(atlas, entry, voice));
}

function entriesOf(regions: readonly Region[], code: string): Entry[] {
  return regions.flatMap((region) =>
    region.initiatives
      .filter(({ repeats }) => repeats === undefined)
      .map((initiative) => ({ region, initiative, kind: participation(region, initiative, code) })),
  );
}

/** Where one looks first for a category, if an initiative of it fits several situations: a doctor for children is a doctor. */
const LOOKED_FOR: Readonly<Record<string, string>> = {
  medical: 'illness',
  transport: 'mobility',
  safety: 'disaster',
  environment: 'environment',
  migration: 'home',
};

/** Where an initiative is told in full: its category's own situation, else its first in the taxonomy's order; null for none. */
function firstOf({ situations, category }: Initiative, order: readonly string[]): string | null {
  const own = LOOKED_FOR[category];
  if (own !== undefined && situations.includes(own)) return own;
  return order.find((id) => situations.includes(id)) ?? null;
}

function townInitiative(atlas: Atlas, { region, initiative }: Entry, voice: Voice): TownInitiative {
  return {
    ...initiativeModel(atlas, region, initiative, voice),
    regionName: regionName(voice, region),
    access: initiative.access,
    official: region.contact.url,
  };
}
