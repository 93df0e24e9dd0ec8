import type { PageWords } from '../shape.ts';
import { enAbout } from './about.ts';
import { enAccessibility } from './accessibility.ts';
import { enCatalogue } from './catalogue.ts';
import { enCheck } from './check.ts';
import { enCite } from './cite.ts';
import { enCompare } from './compare.ts';
import { enCompareAbout } from './compareAbout.ts';
import { enData } from './data.ts';
import { enEmbed } from './embed.ts';
import { enEmbedBuilder } from './embedBuilder.ts';
import { enEmbedKit } from './embedKit.ts';
import { enEmbedLegend } from './embedLegend.ts';
import { counted, listed } from './record.ts';
import { enScripts } from './scripts.ts';
import { enThemes } from './themes.ts';
import { enYears } from './years.ts';

const municipalities = (value: number) => counted(value, 'municipality', 'municipalities');

/** Every sentence in English. */
export const en: PageWords = {
  ...enScripts,
  nation: {
    title: 'How towns work together, on a map',
    lead: 'Hospitals, libraries, buses, disaster preparedness, jobs: in 38 regions of Japan, neighbouring municipalities work on these together. Such a region is a collaborative core urban area (連携中枢都市圏; our translation). Choose a region on the map or in the list to read about its initiatives.',
    listTitle: 'The 38 regions',
    central: (names) => `${names.length === 1 ? 'Central city' : 'Central cities'}: ${listed(names)}`,
    members: municipalities,
    totals: (memberships, distinct, prefectural) =>
      `As of 1 April 2025, the 38 regions have ${counted(memberships, 'membership')} (${municipalities(distinct)} once overlaps are taken out). ` +
      `Of these, ${municipalities(prefectural)} take part under Kochi Prefecture’s own scheme. The Ministry of Internal Affairs and Communications has published a total of 376 memberships (as of 1 April 2024). The dates differ, and that total seems to leave out the ${municipalities(prefectural)} just mentioned (our own inference).`,
    blocks: {
      'hokkaido-tohoku': 'Hokkaido and Tohoku',
      kanto: 'Kanto',
      chubu: 'Chubu',
      kinki: 'Kinki',
      chugoku: 'Chugoku',
      shikoku: 'Shikoku',
      kyushu: 'Kyushu',
    },
  },
  years: enYears,
  about: enAbout,
  notFound: {
    title: 'Page not found',
    text: 'The address may have changed or may be wrong. Please look for the page from the map of Japan.',
  },
  incomplete: {
    text: 'The programs for moving the map and for searching could not be loaded. Texts and the still map can be read as they are.',
    retry: 'Load the page again',
  },
  data: enData,
  embed: enEmbed,
  embedBuilder: enEmbedBuilder,
  embedLegend: enEmbedLegend,
  check: enCheck,
  cite: enCite,
  catalogue: enCatalogue,
  compare: enCompare,
  compareAbout: enCompareAbout,
  themes: enThemes,
  accessibility: enAccessibility,
  embedKit: enEmbedKit,
};
