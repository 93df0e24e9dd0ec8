import { overlapLook as overlapLookOf } from '../../colour/looks.ts';
import type { PaintList } from '../../colour/paint.ts';
import type { Atlas } from '../../record/atlas.ts';
import { coverageKind } from '../../record/counting.ts';
import { partnersOf } from '../../record/membership.ts';
import type { Region } from '../../record/types.ts';
import { type LookModel, legendModel, lookOf } from '../../view/models/legend.ts';
import { municipalityName, type PageVoice, regionName } from '../../view/voice.ts';
import { type PreviewLanguage, previewWords } from './words.ts';

export type PreviewVoice = PageVoice & { language: PreviewLanguage };

/** Everything a picture says in words, in the order it says it. */
export interface PreviewContent {
  siteName: string;
  /** What is named; null where the name says so itself. */
  kind: string | null;
  title: string;
  /** The name in the other language of the pictures. */
  otherName: string | null;
  facts: { label: string; value: string; note: string | null }[];
  /** What the colours of the map mean, and what they rest on. */
  key: { basis: string; looks: LookModel[] };
  asOf: string;
  notOfficial: string;
  credit: string;
}

export function regionContent(
  atlas: Atlas,
  paints: PaintList,
  region: Region,
  voice: PreviewVoice,
): PreviewContent {
  const words = previewWords[voice.language];
  const title = regionName(voice, region);
  const { kind } = voice.words.region;
  const partners = partnersOf(region);
  const prefectural = partners.filter(({ scheme }) => scheme === 'prefectural').length;
  const central = region.centralCities.map((code) => municipalityName(voice, atlas.municipality(code)));
  return {
    ...everyContent(voice),
    kind: title.includes(kind) ? null : kind,
    title,
    otherName: voice.language === 'ja' ? region.name.en : region.name.ja,
    facts: [
      { label: words.central(central.length), value: voice.words.site.list(central), note: null },
      {
        label: words.partners,
        value: partners.length === 0 ? words.alone : voice.words.site.count(partners.length),
        note: prefectural === 0 ? null : words.prefectural(prefectural),
      },
    ],
    key: {
      basis: words.basis[coverageKind(region.coverage)],
      looks: [lookOf(atlas, paints, region.id, voice), ...overlapLook(atlas, region, voice)],
    },
  };
}

/** Explained only where it is seen. */
function overlapLook(atlas: Atlas, region: Region, { words }: PreviewVoice): LookModel[] {
  const isSeen = region.members.some(({ code }) => atlas.regionsOf(code).length > 1);
  return isSeen ? [{ paint: 'overlap', tile: overlapLookOf().tile, label: words.legend.overlap }] : [];
}

/** The whole country; without totals of municipalities, which need more explaining than a picture can give. */
export function nationContent(atlas: Atlas, paints: PaintList, voice: PreviewVoice): PreviewContent {
  const words = previewWords[voice.language];
  return {
    ...everyContent(voice),
    kind: null,
    title: voice.words.nation.title,
    otherName: null,
    facts: [{ label: words.regions, value: voice.words.site.count(atlas.regions.length), note: null }],
    key: { basis: words.basis.nation, looks: legendModel(atlas, paints, voice).families },
  };
}

function everyContent({ words }: PreviewVoice) {
  return {
    siteName: words.site.name,
    asOf: words.site.asOf,
    notOfficial: words.site.notOfficial,
    credit: words.map.credit,
  };
}
