import type { PageWords } from '../shape.ts';

/** The page that says what the atlas is, what it leaves out and how it counts. */
export const enAbout: PageWords['about'] = {
  description: 'What the atlas is for, what it covers, how it counts, its sources and its terms of use.',
  codebook: 'Download the data and read what the columns mean (codebook)',
  documents: 'Documents the initiatives are taken from',
  mistakes: {
    title: 'If you find a mistake',
    reachable:
      'Please tell us at the address below, with the address of the page and the name of a document that gives the correct facts.',
    unreachable:
      'Please tell the organisation that publishes this site, with the address of the page and the name of a document that gives the correct facts. No contact has been set for this published copy.',
    where: 'Open the contact',
  },
  software: {
    title: 'Software in this site, and its licences',
    lead: 'The program of this site contains the software below. The letters in pictures for link previews and for pasting are drawn with Noto Sans JP (@expo-google-fonts/noto-sans-jp).',
    within: (names, carrier) => `Within ${carrier}: ${names.join(', ')}`,
    texts: 'Full texts of the licences (plain text)',
    bill: 'Software bill of materials (SBOM, CycloneDX as JSON)',
  },
  sections: [
    {
      title: 'What this atlas is for',
      paragraphs: [
        'A collaborative core urban area (連携中枢都市圏; our translation), here called a region, is a city at the centre (the central city, 連携中枢都市) and nearby municipalities that have concluded partnership agreements and work together on industry, medical care, transport, disaster preparedness and more. Japan has 38 of them. What they do together is written in documents that people seldom see. This atlas lets you read it from a map.',
        'This atlas is not an official site of the Ministry of Internal Affairs and Communications or of any municipality. Before you apply for anything, see a doctor or the like, always check with the municipality or the place itself.',
      ],
    },
    {
      title: 'Which initiatives are shown',
      paragraphs: [
        'The initiatives are the 225 in the ministry’s collection of examples (連携中枢都市圏の取組事例集, 2025), all those in the vision of the Ibaraki Ken-o Region, and those in a draft of Koriyama’s vision (as of March 2023). For each region the collection presents a choice of 3 to 9; these are not all the initiatives of that region. That something is not shown does not mean that it is not done.',
        'Where the source does not say which municipalities take part in an initiative, we do not assume that all of them do. We say ‘The source does not say’.',
        'In the collection, the pillar ‘Improving everyday services for the whole region’ of the Yamaguchi Ken-o Region has no headings; we counted each of its five bullet points as one initiative. The number 225 rests on this way of counting.',
      ],
    },
    {
      title: 'Counting and colours',
      paragraphs: [
        'One heading in a source counts as one initiative. Initiatives listed again or completed are not counted, nor are the single projects within an initiative. Each initiative has one category: what it mainly is to a resident.',
        'The colour of a region on the map shows the subject that has more of its initiatives than any other. A single colour is used only where that subject leads the next by 2 initiatives or more. As the numbers are small, the colour does not tell the character of a region. It hints at what was chosen for the collection.',
      ],
    },
    {
      title: 'Themes and similar initiatives',
      paragraphs: [
        'Themes were put together by reading what is on record. ‘Similar initiatives in other regions’ are computed from the words of titles and descriptions (with their English translations), from categories and themes, nearest first. Held against examples chosen by reading, about six in ten of those shown as similar do the same thing.',
      ],
    },
    {
      title: 'Number of members',
      paragraphs: [
        'As of 1 April 2025 this atlas counts 397 memberships, which are 379 municipalities once overlaps are taken out. The total of 376 memberships published by the Ministry of Internal Affairs and Communications is that of 1 April 2024, and seems to leave out the 13 municipalities that take part under Kochi Prefecture’s own scheme (our own inference, from how many municipalities joined the other regions). 17 municipalities belong to two or three regions.',
      ],
    },
    {
      title: 'Borders on the map',
      paragraphs: [
        'The borders are made from 国土数値情報（行政区域データ） (National Land Numerical Information, administrative areas) of 国土交通省 (Ministry of Land, Infrastructure, Transport and Tourism), as of 1 January 2022. Shapes are simplified to suit the scale and some small islands are left out; some others are shown only as dots. The map is in the Web Mercator projection: the further north, the larger things look compared with their real size.',
      ],
    },
    {
      title: 'Population and other statistics',
      paragraphs: [
        'Population: 国勢調査 (Population Census; 2025 is preliminary), 総務省統計局 (Statistics Bureau, Ministry of Internal Affairs and Communications). Projected population: 日本の地域別将来推計人口（令和5（2023）年推計） (regional population projections for Japan, 2023), 国立社会保障・人口問題研究所 (National Institute of Population and Social Security Research). Area: 全国都道府県市区町村別面積調 (survey of areas by prefecture and municipality, 1 April 2026), 国土地理院 (Geospatial Information Authority of Japan). Figures that are not published are given as ‘not published’, which is not 0. The population of 0 in Futaba-machi in 2015 and 2020 is the figure of the census (evacuation after the nuclear disaster).',
      ],
    },
    {
      title: 'Terms of use',
      paragraphs: [
        'You may use the data and the summaries under CC BY 4.0, and the program under the MIT licence. The rights in the texts of the original documents belong to those who wrote them. When you use any of this, please name this atlas and the original document.',
      ],
    },
    {
      title: 'Connections and records',
      paragraphs: [
        'The pages of this site connect only to this site’s own server. They set no cookies and contain nothing that tracks you. The server may keep the usual records of connections.',
        'Nothing is stored on your device, unless you press ‘Keep on this device’ at the foot of a page: from then on the pages you visit are stored there. Stopping it deletes all of them.',
        'If you press ‘Find my town by location’, your position is compared with the municipal borders on your device. It is not sent. The map file of a nearby region may be loaded, though, and the server’s records may show which one.',
      ],
    },
  ],
};
