import type { Words } from '../shape.ts';

/** What stands on a map and in its data when they are taken along. */
export const easyMapData: Words['mapData'] = {
  version: (version, date) => `データ ${version}（${date}）CC BY 4.0`,
  ofRegion:
    '数字《すうじ》はグループのものです。市町村《しちょうそん》の数字《すうじ》ではないので、足《た》さないでください。',
  several:
    '2つか3つのグループに入《はい》る市町村《しちょうそん》があります。グループの数字《すうじ》も足《た》さないでください。',
  byPrefecture:
    '高知県《こうちけん》の13市町村《しちょうそん》は、県《けん》の決《き》まりで入《はい》っています。',
  shapes: '形《かたち》は簡単《かんたん》にしてあります。広《ひろ》さや長《なが》さは、はかれません。',
};
