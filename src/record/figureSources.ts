/** A publication that figures of the record were taken from. */
export interface FigureSource {
  title: string;
  publisher: string;
  /** Its edition or day, as precise as it matters. */
  version: string;
  url?: string;
  /** How to name it beside figures that rest on it. */
  credit: { ja: string; en: string };
}

/** Whose figures the statistics of municipalities are (`data/municipalities.csv`), and so those of regions. */
export const FIGURE_SOURCES = {
  census: {
    title: '国勢調査',
    publisher: '総務省統計局',
    version: '2015, 2020, 2025 (速報)',
    credit: {
      ja: '人口と昼夜間人口比率は総務省統計局「国勢調査」（2025年は速報）による',
      en: 'Population and day to night ratio: 国勢調査 (Population Census; 2025: preliminary counts), 総務省統計局',
    },
  },
  projection: {
    title: '日本の地域別将来推計人口（令和5（2023）年推計）',
    publisher: '国立社会保障・人口問題研究所',
    version: '2023',
    credit: {
      ja: '将来の人口は国立社会保障・人口問題研究所「日本の地域別将来推計人口（令和5（2023）年推計）」による',
      en: 'Projected population: 日本の地域別将来推計人口（令和5（2023）年推計）, 国立社会保障・人口問題研究所 (IPSS)',
    },
  },
  areaSurvey: {
    title: '全国都道府県市区町村別面積調',
    publisher: '国土地理院',
    version: '2026-04-01',
    url: 'https://www.gsi.go.jp/KOKUJYOHO/MENCHO-title.htm',
    credit: {
      ja: '面積は国土地理院「全国都道府県市区町村別面積調」（2026年4月1日）による',
      en: 'Area: 全国都道府県市区町村別面積調 (area survey, 1 April 2026), 国土地理院 (GSI)',
    },
  },
} as const satisfies Record<string, FigureSource>;

/**
 * Positions of the halls came without their source: that much must be said wherever distances rest on them, so that
 * nobody takes them for somebody's publication.
 */
export const HALL_POSITIONS = {
  ja: '役所・役場の位置は、もとの資料といつの時点かがわかっていません',
  en: 'The positions of the halls are on record without their source and date',
} as const;
