import type { Language } from '../../i18n/language.ts';
import { withReading } from '../../i18n/ruby.ts';
import type { InitiativeDocument, SearchDocuments } from '../documents.ts';
import type { Area, Places, Town } from '../places/prepare.ts';
import type { Found } from '../types.ts';

type Shown = Omit<Found, 'why'>;

/** Writes results as a page of one language shows them. */
export interface Presenter {
  town(town: Town): Shown;
  area(area: Area): Shown;
  initiative(initiative: InitiativeDocument): Shown;
}

/** Between the parts of a second line. */
const SEPARATOR: Record<Language, string> = { ja: '、', en: ', ', easy: '、' };

export function createPresenter({ language, prefectures }: SearchDocuments, { areas }: Places): Presenter {
  const names = new Map(areas.map(({ document }) => [document.id, nameOf(language, document)]));
  const titleLanguage = language === 'en' ? 'en' : 'ja';
  return {
    town({ document, prefecture, regions }) {
      const { code, name, kana, romaji } = document;
      const within = prefectures[prefecture];
      const around = [
        ...(within ? [nameOf(language, within)] : []),
        ...regions.flatMap((region) => names.get(areas[region]?.document.id ?? '') ?? []),
      ];
      return {
        kind: 'municipality',
        id: code,
        path: `/municipalities/${code}/`,
        title: nameOf(language, { name, kana, english: romaji }),
        titleLanguage,
        detail: around.join(SEPARATOR[language]),
      };
    },
    area: ({ document }) => ({
      kind: 'region',
      id: document.id,
      path: `/regions/${document.id}/`,
      title: nameOf(language, document),
      titleLanguage,
      detail: document.detail,
    }),
    initiative: ({ region, key, title }) => ({
      kind: 'initiative',
      id: `${region}/${key}`,
      path: `/initiatives/${region}/${key}/`,
      title,
      titleLanguage: 'ja',
      detail: names.get(region) ?? '',
    }),
  };
}

/** In English, or in Japanese with its reading where the page is in plain Japanese. */
function nameOf(
  language: Language,
  { name, kana, english }: { name: string; kana: string; english: string },
): string {
  if (language === 'en') return english;
  return language === 'easy' ? withReading(name, kana) : name;
}
