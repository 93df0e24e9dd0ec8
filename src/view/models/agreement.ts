import type { Atlas } from '../../record/atlas.ts';
import type { Agreement } from '../../record/types.ts';
import { municipalityName, regionName, type Told, told, type Voice } from '../voice.ts';
import {
  type Labelled,
  labelled,
  type MunicipalityName,
  type SourceModel,
  sourceModel,
} from './initiative.ts';

/** A partnership agreement as its page shows it. */
export interface AgreementModel {
  id: string;
  title: string;
  region: { id: string; name: string };
  parties: MunicipalityName[];
  date: string;
  ofAgreements: number;
  explanation: Told;
  articles: { number: number; heading: string; facts: readonly string[] }[];
  pillars: (Labelled & { fields: FieldModel[] })[];
  notes: readonly string[];
  sources: SourceModel[];
}

interface FieldModel {
  key: string;
  label: string;
  content: string | null;
  /** Headings of the region's tree it corresponds to. */
  nodes: Labelled[];
  /** In the order of the parties. */
  roles: string[];
}

/** How regions and municipalities name an agreement they link to. */
export interface AgreementLink {
  id: string;
  title: string;
  date: string;
}

export function agreementModel(atlas: Atlas, agreement: Agreement, voice: Voice): AgreementModel {
  const region = atlas.region(agreement.region);
  const codes = agreement.parties.map(({ code }) => code);
  return {
    id: agreement.id,
    title: agreement.title,
    region: { id: region.id, name: regionName(voice, region) },
    parties: codes.map((code) => ({ code, name: municipalityName(voice, atlas.municipality(code)) })),
    date: agreement.date,
    ofAgreements: agreement.ofAgreements,
    explanation: told(voice, agreement.explanation),
    articles: agreement.articles.map(({ number, heading, facts }) => ({ number, heading, facts })),
    pillars: atlas.taxonomy.pillars.map(({ id }) => ({
      ...labelled(atlas, voice, 'pillars', id),
      fields: agreement.fields
        .filter(({ pillar }) => pillar === id)
        .map(({ key, label, content, nodes, roles }) => ({
          key,
          label,
          content: content ?? null,
          nodes: nodes.flatMap((node) => region.system.find((each) => each.id === node) ?? []),
          roles: codes.map((code) => roles.find(({ party }) => party === code)?.text ?? ''),
        })),
    })),
    notes: agreement.notes,
    sources: agreement.sources.map((source) => sourceModel(atlas, source)),
  };
}

export function agreementsOfRegion(atlas: Atlas, region: string): AgreementLink[] {
  return atlas.agreements.filter((each) => each.region === region).map(link);
}

export function agreementsOfMunicipality(atlas: Atlas, code: string): AgreementLink[] {
  return atlas.agreements.filter(({ parties }) => parties.some((party) => party.code === code)).map(link);
}

function link({ id, title, date }: Agreement): AgreementLink {
  return { id, title, date };
}
