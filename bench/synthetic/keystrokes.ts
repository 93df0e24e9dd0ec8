/** What people type: places, things, both, kana being turned into kanji, English, mistakes, addresses. */
export const QUERIES = [
  '図書館',
  '水戸市',
  '水戸 図書館',
  '病院',
  'びょういん',
  'きゅうきゅう',
  '救急医療',
  'バス',
  'ばす',
  '札幌市中央区',
  '子育て相談',
  '札幌の路線バス',
  '広島県府中市',
  '北海道',
  '防災訓練 茨城県',
  'ごみ',
  '合成圏域 12',
  '合成',
  'かんこう',
  'library',
  'emergency care',
  'mito bus',
  'sapporo',
  '起業したい',
  'そんなものはどこにもない',
  'xyzzy',
  '08201',
  'の',
  'a',
] as const;

/** Every state of the box while the queries are typed one after the other. */
export function keystrokes(queries: readonly string[] = QUERIES): string[] {
  return queries.flatMap((query) => [...query].map((_, end) => [...query].slice(0, end + 1).join('')));
}

/** @param share 0.95 for the 95th percentile */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
