/** What may lie on the map or under it: the bars of shares, and the tiles of another server. */
export const jaMapExtras = {
  bars: (initiatives: number) => `帯＝分野の割合（${initiatives.toLocaleString('ja-JP')}件）`,
  tiles: {
    credit: '背景の地図',
    presets: { 'gsi-pale': '「地理院タイル（淡色地図）」国土地理院' },
    notice: (server: string) =>
      `ただし、地図の背景の画像は、外部のサーバー（${server}）から読み込みます。地図のどのあたりを見ているかが、そのサーバーに伝わります。`,
  },
} as const;
