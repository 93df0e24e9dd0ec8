/** The search box on every page. */
export const jaSearch = {
  label: '市町村・圏域・取組を探す',
  placeholder: '市町村・圏域・取組を探す',
  hint: '漢字、ひらがな、ローマ字、市町村コードで探せます。',
  groups: { municipality: '市町村', region: '圏域', initiative: '取組' },
  found: (results: number) => `${results}件見つかりました。`,
  more: (results: number) => `ほかに${results}件あります。言葉を足すと絞り込めます。`,
  none: (query: string) => `「${query}」は見つかりませんでした。`,
  loading: '読み込んでいます…',
  failed: '探すためのデータを読み込めませんでした。',
  retry: 'もう一度読み込む',
  because: {
    name: '名前',
    title: '題',
    reading: '読み',
    romaji: 'ローマ字',
    code: 'コード',
    alias: '別の呼び名',
    prefecture: '都道府県',
    summary: '要約',
    category: '分野',
    place: '関わる市町村',
    word: '言いかえ',
  },
  /** A part of the query that nothing answers. */
  unmet: (text: string) => `「${text}」は除いて探しました。`,
  perhaps: 'お探しのページは、このどれかでしょうか。',
} as const;
