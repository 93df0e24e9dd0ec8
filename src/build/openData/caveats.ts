import { HALL_POSITIONS } from '../../record/figureSources.ts';
import type { Bilingual } from './about.ts';

/** What a careful user of one file must know; it travels inside JSON and Parquet and stands in the data package. */
export const CAVEATS = {
  selection: {
    ja: '取組は、coverage が selection の圏域では総務省の事例集に選ばれたもの、draft の圏域では案の段階のものです。件数を圏域どうしで比べることはできません。',
    en: 'Initiatives are those of a selection made by the ministry where coverage is "selection", and those of a draft where it is "draft". Their numbers cannot be compared between regions.',
  },
  themes: {
    ja: 'テーマは、載せている取組の中から読んで選んだものです。ここにない圏域にその取組がないとは限りません。',
    en: 'Themes were found by reading, among what is on record. A region that is missing may do the same.',
  },
  preliminary: {
    ja: '2025年の人口は国勢調査の速報で、確定した値ではありません。',
    en: 'Population of 2025 is the preliminary count of the census, not final.',
  },
  overlap: {
    ja: '17市町村は2つか3つの圏域に入っているため、圏域の値を足し合わせることはできません。',
    en: '17 municipalities belong to two or three regions, so values of regions cannot be added up.',
  },
  kochi: {
    ja: 'れんけいこうちには、高知県の制度で参加する13市町村も含めています。',
    en: 'The 13 municipalities that take part by Kochi Prefecture’s own scheme are included.',
  },
  compactness: {
    ja: '形のまとまり（compactness）は境界線や海岸線を細かく描くほど小さくなります。長崎市と佐世保市は、ほかの市町村（10％）より粗い線（点の数で1％）をもとにしているため、この2市が入る2つの圏域の値は大きめとみられます。',
    en: 'Compactness falls as borders and coasts are drawn in more detail. Nagasaki-shi and Sasebo-shi came with coarser lines (1 % of the points) than all others (10 %), so the values of their two regions are probably too high.',
  },
  borderLength: {
    ja: '境の長さは境界線の細かさで変わります。長崎市と佐世保市の線は、ほかの市町村（10％）より粗いもの（点の数で1％）をもとにしています。',
    en: 'The length of a border depends on its detail. The lines of Nagasaki-shi and Sasebo-shi came coarser (1 % of the points) than all others (10 %).',
  },
  halls: { ja: `${HALL_POSITIONS.ja}。`, en: `${HALL_POSITIONS.en}.` },
} as const satisfies Record<string, Bilingual>;
