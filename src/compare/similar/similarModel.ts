import type { Atlas } from '../../record/atlas.ts';
import { type CoverageKind, coverageKind } from '../../record/counting.ts';
import type { Initiative, Region } from '../../record/types.ts';
import { type Labelled, labelled } from '../../view/models/initiative.ts';
import { regionName, told, type Voice } from '../../view/voice.ts';
import { similarInitiatives } from './similarInitiatives.ts';

/** One entry of "who does the same". Serialisable. */
export interface SimilarModel {
  region: { id: string; name: string };
  key: string;
  /** As printed, in Japanese on every page. */
  title: string;
  category: Labelled & { family: string };
  coverage: CoverageKind;
  status: Initiative['status'];
  /** Themes both stand under. */
  themes: Labelled[];
  /** Words both texts have, in the language of the page: Japanese, or English. */
  words: string[];
}

/** Initiatives of other regions that resemble this one, nearest first; few or none where little is alike. */
export function similarModels(
  atlas: Atlas,
  region: Region,
  initiative: Initiative,
  voice: Voice,
): SimilarModel[] {
  return similarInitiatives(atlas)(region, initiative).map(({ region: other, initiative: its, ...why }) => ({
    region: { id: other.id, name: regionName(voice, other) },
    key: its.key,
    title: its.title,
    category: { ...labelled(atlas, voice, 'categories', its.category), family: atlas.familyOf(its.category) },
    coverage: coverageKind(other.coverage),
    status: its.status,
    themes: why.themes.map(({ id, name }) => ({ id, label: told(voice, name).text })),
    words: voice.language === 'en' ? why.words.en : why.words.ja,
  }));
}
