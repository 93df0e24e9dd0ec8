/** What stands on a map and in its data when they are taken along, beside what the page says of them. */
export const jaMapData = {
  version: (version: string, date: string) => `データ ${version}（${date}）CC BY 4.0`,
  ofRegion: '値は圏域のものです。市町村の値ではないので、市町村で足し合わせることはできません。',
  several: '複数の圏域に入る市町村があるため、圏域どうしを足し合わせることもできません。',
  byPrefecture: '高知県の13市町村は、国の制度ではなく、県の制度で参加しています。',
  shapes: '形は簡略にしてあります。面積や長さを測るのには使えません。',
};
