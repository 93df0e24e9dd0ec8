import { type ColourFacts, colourFacts } from '../../colour/facts.ts';
import { type ColourMode, STATS } from '../../colour/mode.ts';
import { type PaintId, paintOf, paintsOf } from '../../colour/paint.ts';
import type { Tile } from '../../colour/pattern.ts';
import { coloursPath, type FrameColours, type FrameColourView } from '../../embed/frame/frameColours.ts';
import { FRAME_YEARS } from '../../embed/frame/frameViews.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { yearLabel } from '../../pages/atlas/yearLabel.ts';
import type { Atlas } from '../../record/atlas.ts';
import { colourLabels } from '../../view/models/colourLabels.ts';
import { colourLegend } from '../../view/models/colourLegend.ts';
import type { PageVoice } from '../../view/voice.ts';
import type { SiteFile } from '../site/siteFile.ts';

/** Everything a map can be coloured by. */
export function everyMode({ taxonomy }: Atlas): ColourMode[] {
  return [
    { color: 'lead' },
    { color: 'members' },
    ...taxonomy.categories.map(({ id }) => ({ color: 'category', category: id }) as const),
    ...taxonomy.pillars.map(({ id }) => ({ color: 'pillar', pillar: id }) as const),
    ...STATS.map((stat) => ({ color: 'stat', stat }) as const),
  ];
}

/** One small file for each mode and language, for frames that show other colours or years than those of their page. */
export function embedColourFiles(atlas: Atlas, languages: readonly Language[]): SiteFile[] {
  return languages.flatMap((language) =>
    everyMode(atlas).map((mode) => ({
      path: `${language}/${coloursPath(mode)}`,
      make: () => JSON.stringify(embedColours(atlas, mode, { language, words: wordsOf(language) })),
    })),
  );
}

/** The colours of a mode for every year, by the one engine that all maps are coloured by. */
export function embedColours(atlas: Atlas, mode: ColourMode, { language, words }: PageVoice): FrameColours {
  const voice = { language, words };
  const facts = colourFacts(atlas);
  const labels = colourLabels(atlas, voice);
  const codes = codesOf(facts);
  const tiles: Record<PaintId, Tile> = {};
  const told = FRAME_YEARS.map((year) => {
    const paints = paintsOf(facts, { mode, year });
    const legend = colourLegend(facts, { mode, year }, paints, labels, words);
    const paintsHere = codes.map((code) => paintOf(paints, code));
    const distinct = [...new Set(paintsHere)].filter((paint) => paint !== null);
    for (const paint of distinct) addTile(tiles, paint, paints.tiles.get(paint));
    for (const { paint, tile } of legend.items) addTile(tiles, paint, tile);
    const view: FrameColourView = {
      date: yearLabel(year, words),
      basis: legend.basis,
      items: legend.items.map(({ paint, label, note }) => ({
        paint,
        label,
        note: note === null ? null : words.embedLegend.nationwide(note),
      })),
      paints: distinct.map((paint) => ({
        paint,
        items: legend.items.flatMap((item, index) =>
          item.codes.includes(codes[paintsHere.indexOf(paint)] ?? '') ? [index] : [],
        ),
      })),
      looks: paintsHere.map((paint) => (paint === null ? -1 : distinct.indexOf(paint))),
    };
    return { view, title: legend.title, explanation: legend.explanation };
  });
  return {
    title: told[0]?.title ?? '',
    explanation: told[0]?.explanation ?? '',
    about: words.colouring.about,
    scheme: words.embedLegend.scheme,
    nothing: words.colouring.entries.nothing,
    tiles,
    codes,
    views: told.map(({ view }) => view),
  };
}

/** Members and those announced, region by region, so that equal looks stand side by side. */
function codesOf({ regions }: ColourFacts): string[] {
  return [
    ...new Set(
      regions.flatMap(({ members, announced }) => [...members, ...announced].map(({ code }) => code)),
    ),
  ];
}

function addTile(tiles: Record<PaintId, Tile>, paint: PaintId, tile: Tile | undefined): void {
  if (!tile) throw new Error(`no tile for ${paint}`);
  tiles[paint] = tile;
}
