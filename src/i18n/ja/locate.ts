/** "Where I am": what the button says, and what it answers. */
export const jaLocate = {
  button: '現在地から探す',
  promise: '位置は、この端末の中だけで使います。送信も保存もしません。',
  files: '境界を調べるため、近くの圏域の地図ファイルをこのサイトから読み込むことがあります。',
  asking: '現在地を調べています…',
  here: (name: string) => `現在地は${name}です。`,
  perhaps: (name: string) => `現在地は${name}のようです。`,
  open: (name: string) => `${name}のページを開く`,
  near: '市町村の境界の近くです。次の市町村かもしれません。',
  more: (value: number) => `ほかに${value.toLocaleString('ja-JP')}市町村の可能性があります。`,
  accuracy: (distance: string) => `位置の誤差：${distance}`,
  vague: '位置の誤差が大きいため、ほかの市町村かもしれません。',
  metres: (value: number) => `約${value.toLocaleString('ja-JP')}\u00A0m`,
  kilometres: (value: number) => `約${value.toLocaleString('ja-JP')}\u00A0km`,
  outside: '現在地は、海の上など、市町村の外のようです。',
  nearest: (name: string, distance: string) => `いちばん近いのは${name}です（${distance}）。`,
  abroad: '現在地の近くに、日本の市町村が見つかりません。',
  instead: '検索欄に市町村の名前を入れて探すこともできます。',
  failures: {
    denied:
      '位置情報の利用が許可されていません。ブラウザーや端末の設定で許可してから、もう一度押してください。',
    unavailable: '位置が分かりませんでした。端末の位置情報の設定を確かめて、もう一度押してください。',
    timeout: '位置を調べるのに時間がかかりすぎました。もう一度押してください。',
    unsupported: 'このブラウザーでは、現在地から探せません。',
    files: '地図のファイルを読み込めませんでした。通信を確かめて、もう一度押してください。',
  },
} as const;
