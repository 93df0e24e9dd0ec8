import type { Words } from '../shape.ts';

export const easyMapExtras: Words['mapExtras'] = {
  bars: (initiatives) =>
    `細《ほそ》い帯《おび》の意味《いみ》＝種類《しゅるい》ごとの活動《かつどう》の数《かず》（${initiatives.toLocaleString('ja-JP')}件《けん》）`,
  tiles: {
    credit: 'うしろの地図《ちず》',
    presets: {
      'gsi-pale':
        '「地理院《ちりいん》タイル（淡色《たんしょく》地図《ちず》）」｜国土地理院《こくどちりいん》',
    },
    notice: (server) =>
      `うしろの地図《ちず》は、ほかのサーバー（${server}）から来《き》ます。地図《ちず》のどこを見《み》ているかが、そのサーバーに伝《つた》わります。`,
  },
};
