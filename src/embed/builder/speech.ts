import type { Language } from '../../i18n/language.ts';
import { loadBuilderWords } from '../../i18n/loadBuilderWords.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { fetchJson, type Site } from '../../ui/siteData.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { EmbedSubject } from '../frame/pageData.ts';

/** What the code for a map says in the map's own language, which may not be the page's. Texts are without readings. */
export interface Speech {
  language: Language;
  nameOf(subject: EmbedSubject): string;
  title(subject: EmbedSubject): string;
  fallback(subject: EmbedSubject): string;
}

/** Fetches words and names of a language, each once. */
export function createSpeaker(site: Site): (language: Language) => Promise<Speech> {
  const known = new Map<Language, Promise<Speech>>();
  return (language) => {
    const speech = known.get(language) ?? loadSpeech(site, language);
    known.set(language, speech);
    // What failed is tried again when it is asked for again.
    speech.catch(() => known.delete(language));
    return speech;
  };
}

export function loadNames(site: Site, language: Language): Promise<MapModel> {
  return fetchJson<MapModel>(`${site.files}${language}/map.json`, 'regions');
}

async function loadSpeech(site: Site, language: Language): Promise<Speech> {
  const [say, model] = await Promise.all([loadBuilderWords(language), loadNames(site, language)]);
  const nameOf = (subject: EmbedSubject) => nameIn(model, subject);
  return {
    language,
    nameOf,
    title: (subject) => withoutRuby(say.take.snippetTitle(nameOf(subject))),
    fallback: (subject) => withoutRuby(say.take.fallback(nameOf(subject))),
  };
}

/** Its name in the language of the model. */
export function nameIn(model: MapModel, subject: EmbedSubject): string {
  return subject.kind === 'region'
    ? (model.regions.find(({ id }) => id === subject.id)?.name ?? subject.id)
    : (model.places[subject.code]?.[0] ?? subject.code);
}
