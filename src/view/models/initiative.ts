import type { Atlas } from '../../record/atlas.ts';
import type { Figure, Initiative, Participants, Reference, Region } from '../../record/types.ts';
import { municipalityName, type Told, told, type Voice } from '../voice.ts';

/** A label with its id: what a component needs to name a category, pillar or situation. */
export interface Labelled {
  id: string;
  label: string;
}

export interface MunicipalityName {
  code: string;
  name: string;
}

export type ParticipantsModel =
  | { kind: 'all' | 'unstated' }
  | { kind: 'listed'; members: MunicipalityName[] }
  | { kind: 'count'; count: number };

/** A reference with its document's title and publisher looked up. */
export interface SourceModel {
  title: string;
  publisher: string | null;
  url: string | null;
  section: string | null;
  lines: string | null;
  titleAsPrinted: string | null;
  differs: string | null;
}

/** One initiative as lists and panels show it. Serialisable. */
export interface InitiativeModel {
  region: string;
  key: string;
  number: string | null;
  /** As printed, in Japanese on every page. */
  title: string;
  isTitleByEditor: boolean;
  category: Labelled & { family: string };
  situations: Labelled[];
  summary: Told;
  participants: ParticipantsModel;
  partners: readonly string[];
  openTo: string | null;
  status: Initiative['status'];
  /** The initiative of which this entry is a repetition (再掲). */
  repeats: { key: string; title: string } | null;
  tags: readonly string[];
  sources: SourceModel[];
}

/** What only an initiative's own page shows. */
export interface InitiativeDetails {
  pillar: Labelled;
  pillarsAsPrinted: string | null;
  field: Labelled;
  alsoCategories: Labelled[];
  otherTitles: readonly string[];
  parts: Initiative['parts'];
  effect: string | null;
  figures: readonly Figure[];
  access: Initiative['access'];
  notes: readonly string[];
}

export function initiativeModel(
  atlas: Atlas,
  region: Region,
  initiative: Initiative,
  voice: Voice,
): InitiativeModel {
  const { participants } = initiative;
  return {
    region: region.id,
    key: initiative.key,
    number: initiative.number,
    title: initiative.title,
    isTitleByEditor: initiative.titleBy === 'editor',
    category: {
      ...labelled(atlas, voice, 'categories', initiative.category),
      family: atlas.familyOf(initiative.category),
    },
    situations: initiative.situations.map((id) => labelled(atlas, voice, 'situations', id)),
    summary: told(voice, initiative.summary),
    participants: participantsModel(atlas, participants, voice),
    partners: participants.partners ?? [],
    openTo: participants.openTo ?? null,
    status: initiative.status,
    repeats: repeated(region, initiative),
    tags: initiative.tags,
    sources: initiative.sources.map((source) => sourceModel(atlas, source)),
  };
}

export function initiativeDetails(atlas: Atlas, initiative: Initiative, voice: Voice): InitiativeDetails {
  return {
    pillar: labelled(atlas, voice, 'pillars', initiative.pillar),
    pillarsAsPrinted: initiative.pillarsAsPrinted ?? null,
    field: labelled(atlas, voice, 'fields', initiative.field),
    alsoCategories: initiative.alsoCategories.map((id) => labelled(atlas, voice, 'categories', id)),
    otherTitles: initiative.otherTitles,
    parts: initiative.parts,
    effect: initiative.effect ?? null,
    figures: initiative.figures,
    access: initiative.access,
    notes: initiative.notes,
  };
}

export function sourceModel(atlas: Atlas, source: Reference): SourceModel {
  if ('url' in source) {
    const { url, supports } = source;
    return {
      title: supports,
      publisher: null,
      url,
      section: null,
      lines: null,
      titleAsPrinted: null,
      differs: null,
    };
  }
  const document = atlas.document(source.id);
  return {
    title: document.title,
    publisher: document.publisher,
    url: document.url ?? null,
    section: source.section ?? null,
    lines: source.lines ?? null,
    titleAsPrinted: source.titleAsPrinted ?? null,
    differs: source.differs ?? null,
  };
}

/** @throws Error for an id that the taxonomy does not have. */
export function labelled(
  atlas: Atlas,
  voice: Voice,
  list: 'pillars' | 'fields' | 'categories' | 'situations' | 'families',
  id: string,
): Labelled {
  const entry = atlas.taxonomy[list].find((each) => each.id === id);
  if (!entry) throw new Error(`no ${list} "${id}" in the taxonomy`);
  return { id, label: told(voice, entry.label).text };
}

function repeated(region: Region, { repeats }: Initiative): InitiativeModel['repeats'] {
  const original = region.initiatives.find(({ key }) => key === repeats);
  return original ? { key: original.key, title: original.title } : null;
}

function participantsModel(atlas: Atlas, participants: Participants, voice: Voice): ParticipantsModel {
  switch (participants.kind) {
    case 'listed':
      return {
        kind: 'listed',
        members: participants.codes.map((code) => ({
          code,
          name: municipalityName(voice, atlas.municipality(code)),
        })),
      };
    case 'count':
      return { kind: 'count', count: participants.count };
    case 'all':
    case 'unstated':
      return { kind: participants.kind };
  }
}
