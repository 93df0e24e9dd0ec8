import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { realSearcher } from './realSearcher.ts';

/** Query → an initiative that must be first, or the region or town that must be. */
const FIRST: Record<Language, readonly (readonly [query: string, first: string])[]> = {
  ja: [
    ['図書館の連携', 'gifu/library'],
    ['公の施設の広域利用促進事業', 'ibaraki-keno/20'],
    ['夜間・休日急患診療所', 'kirin-no-machi/night-clinic'],
    ['先進的農業人材の育成事業', 'ibaraki-keno/2'],
    ['ドクターカー', 'hachinohe/doctor-car'],
    ['どくたーかー', 'hachinohe/doctor-car'],
    ['重粒子線', 'yamagata/heavy-ion-therapy'],
    ['HEARTS', 'harima/hearts'],
    ['ｈｅａｒｔｓ', 'harima/hearts'],
    ['NET119', 'niigata/net119'],
    ['としポ', 'hiroshima/toshipo'],
    ['Y-biz', 'yamagata/y-biz'],
    ['デニム', 'bingo/denim-project'],
    ['漏水調査', 'gifu/leak-detection'],
    ['歩行者天国', 'oita/pedestrian-street'],
    ['炊飯', 'yamagata/rice-cooking-facility'],
    ['除雪', 'aomori/snow-clearing'],
    ['雪かき', 'aomori/snow-clearing'],
    ['夜間中学', 'sapporo/night-junior-high'],
    ['成年後見', 'ibaraki-keno/17'],
    ['成年後見 射水', 'toyama-gosei/adult-guardianship'],
    ['広域避難', 'nagasaki/evacuation'],
    ['6次産業化', 'koriyama/68'],
    ['生成AI', 'koriyama/new-generative-ai'],
    ['小美玉 図書館', 'ibaraki-keno/20'],
    ['小美玉市の図書館', 'ibaraki-keno/20'],
    ['水戸市図書館', 'ibaraki-keno/20'],
    ['みとしとしょかん', 'ibaraki-keno/20'],
    ['mito library', 'ibaraki-keno/20'],
    ['can I use the library in Mito?', 'ibaraki-keno/20'],
    ['小美玉市 夜間診療', 'ibaraki-keno/13'],
    ['小美玉 night clinic', 'ibaraki-keno/13'],
    ['笠間 救急', 'ibaraki-keno/12'],
    ['いばらき県央 婚活', 'ibaraki-keno/28'],
    ['鳥取 図書館', 'kirin-no-machi/library'],
    ['福山 デニム', 'bingo/denim-project'],
    ['こども医療費 高岡', 'toyama-gosei/child-medical-costs'],
    ['zzz 図書館', 'koriyama/34'],
    ['図書館はどこ', 'koriyama/34'],
    ['図書館をつかいたい', 'koriyama/34'],
    ['としょかんをつかいたい', 'koriyama/34'],
    ['病院はどこですか', 'hiroshima-chuo/emergency-hospital'],
    ['ごみの出し方', 'oita/waste-plant'],
    ['農業をはじめたい', 'koriyama/48'],
    ['介護について', 'koriyama/23'],
  ],
  en: [
    ['emergency clinic Mito', 'ibaraki-keno/13'],
    ['Omitama library', 'ibaraki-keno/20'],
    ['denim', 'bingo/denim-project'],
    ['doctor cars', 'hachinohe/doctor-car'],
    ['ambulance', 'harima/hearts'],
    ['pedestrian street', 'oita/pedestrian-street'],
    ['crematorium', 'okayama/crematorium'],
    ['evening school', 'sapporo/night-junior-high'],
    ['snow clearing', 'aomori/snow-clearing'],
    ['library', 'koriyama/34'],
    ['libraries Kagoshima', 'kagoshima/library'],
    ['図書館の連携', 'gifu/library'],
    ['satellite images', 'gifu/leak-detection'],
    ['satellite ima', 'gifu/leak-detection'],
    ['orchestra', 'sapporo/orchestra'],
  ],
  easy: [
    ['小美玉 図書館', 'ibaraki-keno/20'],
    ['おみたま としょかん', 'ibaraki-keno/20'],
    ['みとげいじゅつかん', 'ibaraki-keno/18'],
    ['ドローン', 'ibaraki-keno/2'],
  ],
};

describe('initiatives', () => {
  for (const [language, queries] of Object.entries(FIRST))
    it(`are found by their words: ${language}`, async () => {
      const searcher = await realSearcher(language as Language);
      for (const [query, first] of queries) expect(searcher.names(query)[0], query).toBe(first);
    });
});
