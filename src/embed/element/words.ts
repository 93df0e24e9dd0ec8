import type { Language } from '../../i18n/language.ts';

/** Why an element cannot show its map. */
export type Fault = 'subject-missing' | 'subject-twice' | 'bad-region' | 'bad-municipality' | 'no-answer';

interface ElementWords {
  /** Title of the frame until it has told its own. */
  title: string;
  faults: Readonly<Record<Fault, string>>;
}

// Not in a dictionary: the element is one small file, and these few go to its title and to programmers.
const ja: ElementWords = {
  title: '連携中枢都市圏の地図',
  faults: {
    'subject-missing': 'renkei-map に region か municipality を書いてください。',
    'subject-twice': 'renkei-map には region と municipality のどちらか一方だけを書いてください。',
    'bad-region': 'region は、半角の英小文字・数字・ハイフンの識別名で書いてください（例：ibaraki-keno）。',
    'bad-municipality': 'municipality は、5桁か6桁の市区町村コードで書いてください（例：08201）。',
    'no-answer': '地図を読み込めたことを確かめられなかったので、代わりの内容を表示しています。',
  },
};

const en: ElementWords = {
  title: 'Map of a collaborative core urban area',
  faults: {
    'subject-missing': 'Give renkei-map a region or a municipality.',
    'subject-twice': 'Give renkei-map either a region or a municipality, not both.',
    'bad-region': 'region must be an id of lower-case letters, digits and hyphens, such as ibaraki-keno.',
    'bad-municipality': 'municipality must be a code of five or six digits, such as 08201.',
    'no-answer': 'The map has not said that it is there, so the fallback is shown in its place.',
  },
};

/** The element's own sentences. Titles cannot carry readings, so plain Japanese has the Japanese ones. */
export function elementWords(language: Language): ElementWords {
  return language === 'en' ? en : ja;
}
