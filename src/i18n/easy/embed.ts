import { FIRST_YEAR, LAST_YEAR } from '../../record/timeline.ts';
import type { PageWords } from '../shape.ts';

export const easyEmbed: PageWords['embed'] = {
  title: (name) => `${name}の地図《ちず》と活動《かつどう》`,
  regionLead: (central, members) =>
    `${members}の市町村《しちょうそん》が協力《きょうりょく》しています。中心《ちゅうしん》は${central}です。`,
  aloneLead: (city) => `${city}だけのグループです。`,
  townLead: (regions) => `${regions}に入《はい》っています。`,
  members: 'グループの市《し》や町《まち》や村《むら》',
  initiatives: '活動《かつどう》',
  opensOutside: 'リンクは新《あたら》しいタブで開《ひら》きます。',
  listsAsOf: (date) => `地図《ちず》のほかは、${date}の内容《ないよう》です。`,
  full: (name) => `${name}をもっと見《み》る`,
  about: 'Renkei Atlasについて',
  chosenRegion: (name, members) => `${name}（${members}の市町村《しちょうそん》）`,
  chosenTown: (name, regions, known) =>
    `${name}は${regions}に入《はい》っています。${
      known === 0
        ? '参加《さんか》する活動《かつどう》は、資料《しりょう》に書《か》いてありません。'
        : `参加《さんか》がわかる活動《かつどう》は${known}件《けん》です。`
    }`,
  none: (name, date) => `${name}は、${date}にはグループに入《はい》っていません。`,
  operator: '地図《ちず》を作《つく》ったグループ：Renkei Atlas プロジェクト',
  summaries: '活動《かつどう》の説明《せつめい》は、このグループが書《か》きました',
  notOfficial: 'この地図《ちず》のサイトは、国《くに》や市《し》や町《まち》のサイトではありません',
  script: {
    move: '地図《ちず》を動《うご》かす',
    moving: '地図《ちず》をじゅんびしています',
    moveFailed:
      '動《うご》く地図《ちず》を出《だ》せませんでした。この地図《ちず》を使《つか》ってください。',
    noWebGL:
      'この機械《きかい》では地図《ちず》を動《うご》かせません。町《まち》を選《えら》ぶことはできます。',
    ignored: 'アドレスの次《つぎ》のことばは使《つか》えません。',
    reasons: {
      'unknown-color': 'その色《いろ》の分《わ》け方《かた》はありません。',
      'unknown-category': 'その種類《しゅるい》はありません。',
      'unknown-pillar': 'その種類《しゅるい》はありません。',
      'unknown-stat': 'その数字《すうじ》はありません。',
      'needs-subject': '何《なに》で色《いろ》を分《わ》けるか、書《か》いてください。',
      'bad-year': `${FIRST_YEAR}から${LAST_YEAR}までの年《とし》を書《か》いてください。`,
      'unknown-theme': 'auto、light、darkのどれかを書《か》いてください。',
      'bad-accent': '色《いろ》は「#17497f」のように書《か》いてください。',
      'low-contrast': 'この色《いろ》では字《じ》が読《よ》みにくくなります。',
      'unknown-panel': 'listかnoneを書《か》いてください。',
      'unknown-controls': 'mapかnoneを書《か》いてください。',
    },
    openPlace: 'もっと見《み》る',
    coloursFailed: '色《いろ》を出《だ》せませんでした。いつもの色《いろ》です。',
  },
};
