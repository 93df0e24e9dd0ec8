import type { Atlas } from '../../record/atlas.ts';
import { isOfDraft } from '../../record/counting.ts';
import type { Initiative, Region } from '../../record/types.ts';
import { type Labelled, labelled } from '../../view/models/initiative.ts';
import { regionName, told, type Voice } from '../../view/voice.ts';
import { type Similar, similarInitiatives } from './similarInitiatives.ts';

/** One entry of "who does the same". Serialisable. */
export interface SimilarModel {
  region: { id: string; name: string };
  key: string;
  /** As printed, in Japanese on every page. */
  title: string;
  isDraft: boolean;
  status: Initiative['status'];
  /** Themes both stand under. */
  themes: Labelled[];
  /** Words both texts have, in the language of the page; none in plain Japanese, whose words have readings. */
  words: string[];
  /** The category both are of, where that is all that can be said. */
  category: string | null;
}

export interface FoundModel {
  similar: SimilarModel[];
  further: SimilarModel[];
}

/** Initiatives of other regions that resemble this one, nearest first; few or none where little is alike. */
export function similarModels(
  atlas: Atlas,
  region: Region,
  initiative: Initiative,
  voice: Voice,
): FoundModel {
  const { similar, further } = similarInitiatives(atlas)(region, initiative);
  const model = (each: Similar) => modelOf(atlas, initiative, each, voice);
  return { similar: similar.map(model), further: further.map(model) };
}

function modelOf(
  atlas: Atlas,
  own: Initiative,
  { region, initiative, themes, words }: Similar,
  voice: Voice,
): SimilarModel {
  const { language } = voice;
  const category = categoriesOf(own).find((id) => categoriesOf(initiative).includes(id));
  return {
    region: { id: region.id, name: regionName(voice, region) },
    key: initiative.key,
    title: initiative.title,
    isDraft: isOfDraft(region, initiative),
    status: initiative.status,
    themes: themes.map(({ id, name }) => ({ id, label: told(voice, name).text })),
    words: language === 'easy' ? [] : language === 'en' ? words.en : words.ja,
    category: category === undefined ? null : labelled(atlas, voice, 'categories', category).label,
  };
}

function categoriesOf({ category, alsoCategories }: Initiative): string[] {
  return [category, ...alsoCategories];
}
