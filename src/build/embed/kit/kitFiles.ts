import { colourFacts } from '../../../colour/facts.ts';
import { DEFAULT_VIEW, paintsOf } from '../../../colour/paint.ts';
import { atlasPath, kitName } from '../../../embed/builder/subject.ts';
import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import { LANGUAGES, type Language, languagePath } from '../../../i18n/language.ts';
import { wordsOf } from '../../../i18n/words.ts';
import type { Atlas } from '../../../record/atlas.ts';
import { type Sheet, sheetFile } from '../../../svgmap/sheet/sheet.ts';
import { municipalityName, type PageVoice, regionName } from '../../../view/voice.ts';
import type { Geometry } from '../../geometry.ts';
import { kitFolder } from './kitFolder.tsx';
import { kitMaps } from './kitMap.ts';
import { kitPng } from './kitPng.ts';
import { kitSheet } from './kitSheet.ts';
import { readme } from './readme.ts';
import { kitSubjects, regionsOfSubject } from './subject.ts';
import { kitTables } from './tables.ts';
import { type KitEntry, zipped } from './zip.ts';

/** A paste kit: a ZIP, made when it is asked for. */
export interface KitFile {
  subject: EmbedSubject;
  /** Path below the site's root, without a leading slash. */
  path: string;
  make(): Promise<Uint8Array>;
}

export interface KitOptions {
  /** Path the site lives under, with both slashes. */
  base: string;
  /** Origin for whole addresses; null where it is not known: kits then have no link to the atlas. */
  origin: string | null;
  /** Where mistakes are reported, or null. */
  contact: string | null;
  /** Where rendered pictures are kept from build to build; the usual place if left out. */
  kept?: string;
}

/** Languages that have a picture of their own; that in plain Japanese is the Japanese one. */
const DRAWN = ['ja', 'en'] as const;

/** The paste kits of all regions and of every municipality that belongs to one. The same record makes the same bytes. */
export function kitFiles(atlas: Atlas, geometry: Geometry, options: KitOptions): KitFile[] {
  const { base, origin, contact } = options;
  const facts = colourFacts(atlas);
  const paints = paintsOf(facts, DEFAULT_VIEW);
  const voices = new Map(
    LANGUAGES.map((language): [Language, PageVoice] => [language, { language, words: wordsOf(language) }]),
  );
  const voiceOf = (language: Language): PageVoice =>
    voices.get(language) ?? { language, words: wordsOf(language) };
  const maps = kitMaps(atlas, geometry, paints, DRAWN.map(voiceOf));
  const tables = kitTables(atlas, origin === null ? null : origin + base);
  const addressOf = (subject: EmbedSubject, language: Language) =>
    origin === null ? null : origin + base.slice(0, -1) + languagePath(language) + atlasPath(subject);

  const make = async (subject: EmbedSubject): Promise<Uint8Array> => {
    const map = maps(subject);
    const regions = regionsOfSubject(atlas, subject);
    const pictures = new Map<Language, { sheet: Sheet; png: Uint8Array }>();
    for (const language of DRAWN) {
      const address = addressOf(subject, language);
      const sheet = kitSheet(subject, map, { atlas, facts, paints, voice: voiceOf(language), address });
      pictures.set(language, { sheet, png: await kitPng(sheet, options.kept) });
    }
    const folders = LANGUAGES.flatMap((language): KitEntry[] => {
      const picture = pictures.get(language === 'en' ? 'en' : 'ja');
      if (picture === undefined) return [];
      const texts = kitFolder(subject, map, picture.sheet, {
        atlas,
        geometry,
        paints,
        voice: voiceOf(language),
        address: addressOf(subject, language),
      });
      const all: KitEntry[] = [
        ...texts,
        ...(language === 'easy'
          ? []
          : ([
              ['map.svg', sheetFile(picture.sheet)],
              ['map.png', picture.png],
              ['members.csv', tables.members(regions, language)],
              ['initiatives.csv', tables.initiatives(regions, language)],
            ] satisfies KitEntry[])),
      ];
      return all.map(([name, content]) => [`${language}/${name}`, content]);
    });
    const names = { ja: nameOf(atlas, subject, voiceOf('ja')), en: nameOf(atlas, subject, voiceOf('en')) };
    const about = readme({ names, address: addressOf(subject, 'ja'), contact });
    return zipped([...folders, ['README.txt', about]]);
  };
  return kitSubjects(atlas).map((subject) => ({
    subject,
    path: kitName(subject),
    make: () => make(subject),
  }));
}

function nameOf(atlas: Atlas, subject: EmbedSubject, voice: PageVoice): string {
  return subject.kind === 'region'
    ? regionName(voice, atlas.region(subject.id))
    : municipalityName(voice, atlas.municipality(subject.code));
}
