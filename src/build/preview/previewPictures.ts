import { createHash } from 'node:crypto';
import type { PaintList } from '../../colour/paint.ts';
import type { Language } from '../../i18n/language.ts';
import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import type { PictureMaker } from '../pictures.ts';
import { column } from './column.ts';
import { nationContent, type PreviewVoice, regionContent } from './content.ts';
import { type Fonts, readFonts } from './font.ts';
import { insets } from './insets.ts';
import { kept } from './kept.ts';
import { PLATE } from './layout.ts';
import { memberNames } from './names.ts';
import { plate } from './plate.ts';
import { rendererVersion, renderPng } from './render.ts';
import { sheet } from './sheet.ts';
import type { PreviewLanguage } from './words.ts';

/** Rendered pictures outlive a build here, by the hash of what they are made from. */
const KEPT_PREVIEWS = 'node_modules/.cache/renkei-atlas/preview';

/** On the map of the country a region is as large as a few tiles of its pattern. */
const NATION_STRENGTH = 0.5;

/** What pages have to know of a preview picture. */
export interface PreviewPlace {
  language: PreviewLanguage;
  /** Region id; null for the whole country. */
  region: string | null;
  /** Path below the site's root, without a leading slash; it changes when the picture does. */
  path: string;
}

/** A picture for link previews: 1200 × 630 pixels, PNG. */
export interface PreviewPicture extends PreviewPlace {
  svg: string;
  /** Rendered when asked for, or read where an earlier build has left it. */
  png(): Promise<Uint8Array>;
}

/**
 * The pictures of one language: the whole country, then every region from north to south.
 * @param pictures draws the maps; what it draws must be of the same record and paints
 * @param folder where rendered pictures are kept
 */
export async function previewPictures(
  atlas: Atlas,
  paints: PaintList,
  pictures: PictureMaker,
  voice: PreviewVoice,
  folder: string = KEPT_PREVIEWS,
): Promise<PreviewPicture[]> {
  const fonts = await readFonts();
  const version = rendererVersion();
  const picture = (region: string | null, svg: string): PreviewPicture => {
    const hash = createHash('sha256').update(version).update('\n').update(svg).digest('hex');
    return {
      language: voice.language,
      region,
      path: `assets/preview/${voice.language}/${region ?? 'nation'}-${hash.slice(0, 8)}.png`,
      svg,
      png: () => kept(folder, `${hash}.png`, () => renderPng(svg)),
    };
  };
  return [
    picture(null, nationSheet(atlas, paints, pictures, voice, fonts)),
    ...atlas.regions.map((region) =>
      picture(region.id, regionSheet(atlas, paints, region, pictures, voice, fonts)),
    ),
  ];
}

/**
 * Path of the picture for pages about a region, or about all of them (null).
 * Pages in plain Japanese show the Japanese picture.
 * @throws Error where there is none
 */
export function previewPath(
  pictures: readonly PreviewPlace[],
  language: Language,
  region: string | null,
): string {
  const wanted = language === 'easy' ? 'ja' : language;
  const found = pictures.find((each) => each.language === wanted && each.region === region);
  if (!found) throw new Error(`no preview picture of ${region ?? 'the country'} in ${wanted}`);
  return found.path;
}

function regionSheet(
  atlas: Atlas,
  paints: PaintList,
  region: Region,
  pictures: PictureMaker,
  voice: PreviewVoice,
  fonts: Fonts,
): string {
  const picture = pictures.region(region);
  return sheet({
    column: column(regionContent(atlas, paints, region, voice), fonts).markup,
    plate:
      plate(picture, PLATE, { prefix: 'map' }) + memberNames(atlas, region, picture, PLATE, voice, fonts),
  });
}

function nationSheet(
  atlas: Atlas,
  paints: PaintList,
  pictures: PictureMaker,
  voice: PreviewVoice,
  fonts: Fonts,
): string {
  const picture = pictures.nation();
  // Towns are too small here for borders between them.
  const lines = picture.lines.filter(({ kind }) => kind !== 'municipality');
  return sheet({
    column: column(nationContent(atlas, paints, voice), fonts).markup,
    plate:
      plate({ ...picture, lines }, PLATE, { prefix: 'map', strength: NATION_STRENGTH }) +
      insets(pictures, voice, fonts),
  });
}
