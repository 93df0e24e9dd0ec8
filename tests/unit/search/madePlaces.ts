import type { InitiativeDocument, SearchDocuments } from '../../../src/search/documents.ts';
import { type Places, preparePlaces } from '../../../src/search/places/prepare.ts';

function madeInitiativeDocument(given: Partial<InitiativeDocument> = {}): InitiativeDocument {
  return {
    region: 'ibaraki-keno',
    key: 'one',
    title: '図書館の相互利用',
    otherTitles: [],
    labels: [],
    summaries: ['要約です。'],
    participants: 'all',
    isRepeated: false,
    ...given,
  };
}

/** Towns by their places: 0 水戸市, 1 小美玉市, 2 府中市, 3 府中町; regions: 0 いばらき県央, 1 備後. */
export const madeDocuments: SearchDocuments = {
  language: 'ja',
  prefectures: [
    { code: '08', name: '茨城県', kana: 'いばらきけん', english: 'Ibaraki' },
    { code: '34', name: '広島県', kana: 'ひろしまけん', english: 'Hiroshima' },
  ],
  municipalities: [
    { code: '08201', name: '水戸市', kana: 'みとし', romaji: 'Mito-shi' },
    { code: '08236', name: '小美玉市', kana: 'おみたまし', romaji: 'Omitama-shi' },
    { code: '34208', name: '府中市', kana: 'ふちゅうし', romaji: 'Fuchu-shi' },
    { code: '34302', name: '府中町', kana: 'ふちゅうちょう', romaji: 'Fuchu-cho' },
  ],
  regions: [
    {
      id: 'ibaraki-keno',
      name: 'いばらき県央地域連携中枢都市圏',
      shortName: 'いばらき県央',
      kana: 'いばらきけんおうちいきれんけいちゅうすうとしけん',
      english: 'Ibaraki Ken-o Region',
      aliases: ['茨城中央'],
      centralCities: ['08201'],
      members: ['08201', '08236'],
      detail: '中心：水戸市',
    },
    {
      id: 'bingo',
      name: '備後圏域',
      shortName: '備後',
      kana: 'びんごけんいき',
      english: 'Bingo Region',
      aliases: [],
      centralCities: ['34208'],
      // One that is in no list.
      members: ['34208', '08236', '99999'],
      detail: '中心：府中市',
    },
  ],
  initiatives: [
    madeInitiativeDocument(),
    madeInitiativeDocument({ key: 'two', participants: ['08236', '99999'] }),
    madeInitiativeDocument({ region: 'bingo', key: 'three', participants: 'unstated' }),
    madeInitiativeDocument({ region: 'lost', key: 'four' }),
  ],
};

export function madePlaces(): Places {
  return preparePlaces(madeDocuments);
}
