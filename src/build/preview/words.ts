/** Languages of the pictures; pages in plain Japanese show the Japanese ones. */
export const PREVIEW_LANGUAGES = ['ja', 'en'] as const;
export type PreviewLanguage = (typeof PREVIEW_LANGUAGES)[number];

interface PreviewWords {
  central(cities: number): string;
  partners: string;
  alone: string;
  prefectural(members: number): string;
  regions: string;
  /** What the colour rests on, by the kind of record. */
  basis: { selection: string; complete: string; draft: string; nation: string };
}

/** What only the pictures say, in as few words as their room allows; the rest they take from the interface. */
export const previewWords: Record<PreviewLanguage, PreviewWords> = {
  ja: {
    central: () => '連携中枢都市',
    partners: '連携市町村',
    alone: 'なし（1つの市だけの圏域）',
    prefectural: (members) => `うち${members}は高知県の制度による参加`,
    regions: '全国の圏域',
    basis: {
      selection: '地図の色：総務省の事例集に載った取組のうち',
      complete: '地図の色：ビジョンにあるすべての取組のうち',
      draft: '地図の色：次のビジョンの案にある取組のうち',
      nation:
        '地図の色：圏域ごとに最も多い分野。総務省の事例集に載った取組で数えています（2つの圏域はビジョンとその案）。',
    },
  },
  en: {
    central: (cities) => (cities === 1 ? 'Central city' : 'Central cities'),
    partners: 'Partner municipalities',
    alone: 'None: a region of one city',
    prefectural: (members) => `${members} of them by Kochi Prefecture’s own scheme`,
    regions: 'Regions in Japan',
    basis: {
      selection: 'Colour: among the initiatives in the ministry’s collection',
      complete: 'Colour: among all initiatives of the vision',
      draft: 'Colour: among the initiatives of the draft of the next vision',
      nation:
        'Colour: each region’s leading field, counted in the initiatives of the ministry’s collection (for two regions, of a vision and a draft vision).',
    },
  },
};
