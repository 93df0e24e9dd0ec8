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
    regions: '全国の連携中枢都市圏',
    basis: {
      selection: '地図の色：総務省の事例集に載った取組のうち',
      complete: '地図の色：ビジョンにあるすべての取組のうち',
      draft: '地図の色：ビジョンの案にある取組のうち',
      nation:
        '地図の色：総務省の事例集に載った取組で最も多い分野（2つの圏域はビジョンとその案による）。しまは差が1件以内か圏域の重なり、灰色は3つ以上の分野が同数。',
    },
  },
  en: {
    central: (cities) => (cities === 1 ? 'Central city' : 'Central cities'),
    partners: 'Partner municipalities',
    alone: 'None: a region of one city',
    prefectural: (members) => `${members} of them by Kochi’s scheme`,
    regions: 'Collaborative core urban areas',
    basis: {
      selection: 'Colour: among the initiatives in the ministry’s collection',
      complete: 'Colour: among all initiatives of the vision',
      draft: 'Colour: among the initiatives of the draft of the vision',
      nation:
        'Colour: largest subject in the ministry’s collection (for two regions, in a vision and a draft). Stripes: ahead by one at most, or regions overlap. Grey: three or more subjects level.',
    },
  },
};
